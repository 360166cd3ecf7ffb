import { type ActionFunctionArgs, data, useActionData } from 'react-router';
import { z } from 'zod';
import { inLanguage } from '#kernel/language/words.ts';
import { Attempts } from '#kernel/sign-in/attempts.ts';
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
import { accountWords } from './words.ts';

const asked = new Attempts(3, 15);

/** Sends a link for a new password. The answer is the same for an address that nobody has registered. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const fields = await fieldsOf(args.request);
  const email = (fields.email ?? '').trim().toLowerCase();
  if (!z.email().safeParse(email).success) return refusedForm('lupa', fields, { field: 'email', text: w.emailWrong });
  if (!asked.isSpent(email)) {
    asked.failed(email);
    await answerOf(
      platform.signIn.api.requestPasswordReset({
        body: { email },
        headers: args.request.headers,
        asResponse: true,
      }),
    );
  }
  return data({ sent: true });
}

export default function ForgotPassword() {
  const w = useWords(accountWords);
  const refused = useRefused('lupa');
  const answer = useActionData<typeof action>();
  if (answer && 'sent' in answer)
    return (
      <PublicShell>
        <Page title={w.linkSentTitle} lead={w.linkSent}>
          <Actions>
            <LinkButton to="/masuk">{w.toSignIn}</LinkButton>
          </Actions>
        </Page>
      </PublicShell>
    );
  return (
    <PublicShell>
      <Page title={w.forgotTitle} lead={w.forgotLead}>
        <div className="max-w-[28rem]">
          <Form problems={refused.problems}>
            <TextField
              name="email"
              type="email"
              label={w.email}
              defaultValue={refused.valueOf('email')}
              error={refused.errorOf('email')}
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
            />
            <Actions>
              <Button kind="primary">{w.sendLink}</Button>
              <LinkButton kind="quiet" to="/masuk">
                {w.toSignIn}
              </LinkButton>
            </Actions>
          </Form>
        </div>
      </Page>
    </PublicShell>
  );
}
