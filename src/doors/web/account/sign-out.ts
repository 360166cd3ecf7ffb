import { type ActionFunctionArgs, redirect } from 'react-router';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { goWith } from './answers.ts';

/** Ends this session. */
export async function action(args: ActionFunctionArgs) {
  const answer = await answerOf(
    requestOf(args).platform.signIn.api.signOut({ headers: args.request.headers, asResponse: true }),
  );
  return goWith(answer, '/');
}

/** An address that only takes posts leads home when opened. */
export const loader = () => redirect('/');
