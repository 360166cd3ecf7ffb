import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { demoAccounts, demoPassword } from '#doors/demo.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { safeReturnPath } from '#ui/preferences.ts';
import { fieldsOf, goWith } from './answers.ts';

/** Signs in to a demonstration account with one click. With `DEMO` off this address does not exist. */
export async function action(args: ActionFunctionArgs) {
  const { platform } = requestOf(args);
  if (!platform.settings.demo) throw data(null, { status: 404 });
  const { email, kembali } = await fieldsOf(args.request);
  const account = demoAccounts.find((each) => each.email === email);
  if (!account) throw data(null, { status: 404 });
  const answer = await answerOf(
    platform.signIn.api.signInEmail({
      body: { email: account.email, password: demoPassword },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if (!answer.ok) throw data(null, { status: 500 });
  const back = safeReturnPath(kembali);
  return goWith(answer, back === '/' ? `/${account.slug}/kotak-masuk` : back);
}

/** An address that only takes posts leads to the sign-in page, or does not exist. */
export function loader(args: Pick<ActionFunctionArgs, 'context'>) {
  if (!requestOf(args).platform.settings.demo) throw data(null, { status: 404 });
  return redirect('/masuk');
}
