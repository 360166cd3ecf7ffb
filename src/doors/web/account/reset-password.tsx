import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { fieldsOf, refusedForm } from './answers.ts';
import { faultOfPassword } from './new-password.ts';
import { accountWords } from './words.ts';

/** The token of the link in the mail. */
export const loader = ({ request }: LoaderFunctionArgs) => ({
  token: new URL(request.url).searchParams.get('token') ?? '',
});

/** Sets the new password; the link works once, and all sessions of the account end. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const fields = await fieldsOf(args.request);
  const fault = faultOfPassword(fields.password ?? '', 'password', language);
  if (fault) return refusedForm('atur', fields, fault);
  const answer = await answerOf(
    platform.signIn.api.resetPassword({
      body: { newPassword: fields.password ?? '', token: fields.token ?? '' },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if (answer.ok) return redirect('/masuk?selesai=sandi', { status: 303 });
  return refusedForm('atur', fields, { text: w.linkDead, remedy: w.linkDeadRemedy });
}

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const refused = useRefused('atur');
  return (
    <PublicShell>
      <Page title={w.resetTitle} lead={w.resetLead}>
        <div className="max-w-[28rem]">
          <Form problems={refused.problems}>
            <input type="hidden" name="token" value={refused.valueOf('token', token)} />
            <TextField
              name="password"
              type="password"
              label={w.newPassword}
              hint={w.passwordHint}
              error={refused.errorOf('password')}
              autoComplete="new-password"
            />
            <Actions>
              <Button kind="primary">{w.save}</Button>
              <LinkButton kind="quiet" to="/lupa-sandi">
                {w.askNewLink}
              </LinkButton>
            </Actions>
          </Form>
        </div>
      </Page>
    </PublicShell>
  );
}
