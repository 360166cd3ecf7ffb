import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Actions, Button, LinkButton } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { safeReturnPath } from '#ui/preferences.ts';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { codeIn, fieldsOf, goWith, refusedForm } from './answers.ts';
import { accountWords } from './words.ts';

/** Where one goes once the code is right. */
export const loader = ({ request }: LoaderFunctionArgs) => ({
  back: safeReturnPath(new URL(request.url).searchParams.get('kembali')),
});

const isOver = new Set([
  'INVALID_TWO_FACTOR_COOKIE',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
  'ACCOUNT_TEMPORARILY_LOCKED',
]);

/** The second step of signing in: six digits of the authenticator, or a backup code. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const fields = await fieldsOf(args.request);
  const code = (fields.kode ?? '').replace(/\s/g, '');
  if (!code) return refusedForm('kode', fields, { field: 'kode', text: w.required });
  const asked = { body: { code }, headers: args.request.headers, asResponse: true as const };
  const answer = /^\d{6}$/.test(code)
    ? await answerOf(platform.signIn.api.verifyTOTP(asked))
    : await answerOf(platform.signIn.api.verifyBackupCode(asked));
  if (answer.ok) return goWith(answer, safeReturnPath(fields.kembali));
  if (isOver.has(await codeIn(answer)))
    return refusedForm('kode', fields, { text: w.codeOver, remedy: w.codeOverRemedy }, 401);
  return refusedForm('kode', fields, { field: 'kode', text: w.codeWrong, remedy: w.codeWrongRemedy }, 401);
}

export default function SecondStep() {
  const { back } = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const refused = useRefused('kode');
  return (
    <PublicShell>
      <Page title={w.codeTitle} lead={w.codeLead}>
        <div className="max-w-[24rem]">
          <Form problems={refused.problems}>
            <input type="hidden" name="kembali" value={refused.valueOf('kembali', back)} />
            <TextField
              name="kode"
              label={w.code}
              hint={w.codeOrBackup}
              error={refused.errorOf('kode')}
              autoComplete="one-time-code"
              width="medium"
              autoFocus
            />
            <Actions>
              <Button kind="primary">{w.goOn}</Button>
              <LinkButton kind="quiet" to={`/masuk?kembali=${encodeURIComponent(back)}`}>
                {w.fromStart}
              </LinkButton>
            </Actions>
          </Form>
        </div>
      </Page>
    </PublicShell>
  );
}
