import { type ActionFunctionArgs, redirect } from 'react-router';
import { requestOf } from '#kernel/web/context.ts';
import { goWith } from './answers.ts';

/** Ends this session. */
export async function action(args: ActionFunctionArgs) {
  const answer = await requestOf(args).platform.signIn.api.signOut({ headers: args.request.headers, asResponse: true });
  return goWith(answer, '/');
}

/** An address that only takes posts leads home when opened. */
export const loader = () => redirect('/');
