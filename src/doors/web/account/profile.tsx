import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Section } from '#ui/page.tsx';
import { LanguageSwitch, ThemeChoice } from '#ui/preference-forms.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { AccountPage } from './account-page.tsx';
import { codeIn, fieldsOf, goWith, refusedForm } from './answers.ts';
import { faultOfPassword } from './new-password.ts';
import { doneAt, ownAccount, ownPage } from './own-account.ts';
import { accountWords } from './words.ts';

/** One's own name, password, language and theme. */
export const loader = (args: LoaderFunctionArgs) => ownPage(args);

/** Changes the name, or the password (which ends all other sessions). */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const { headers } = args.request;
  const w = inLanguage(accountWords, language);
  const account = await ownAccount(args);
  const fields = await fieldsOf(args.request);
  if (account.demo) return refusedForm(fields._form === 'nama' ? 'nama' : 'sandi', fields, { text: w.demoLocked }, 403);
  if (fields._form === 'nama') {
    const name = (fields.name ?? '').trim();
    if (name.length < 2 || name.length > 120) return refusedForm('nama', fields, { field: 'name', text: w.nameShort });
    const answer = await answerOf(platform.signIn.api.updateUser({ body: { name }, headers, asResponse: true }));
    return goWith(answer, doneAt('/akun', 'nama'));
  }
  const fault = faultOfPassword(fields.baru ?? '', 'baru', language);
  if (fault) return refusedForm('sandi', fields, fault);
  const answer = await answerOf(
    platform.signIn.api.changePassword({
      body: { currentPassword: fields.lama ?? '', newPassword: fields.baru ?? '', revokeOtherSessions: true },
      headers,
      asResponse: true,
    }),
  );
  if (answer.ok) return goWith(answer, doneAt('/akun', 'sandi'));
  if ((await codeIn(answer)) === 'INVALID_PASSWORD')
    return refusedForm('sandi', fields, { field: 'lama', text: w.passwordWrong });
  return refusedForm('sandi', fields, { text: w.failed, remedy: w.failedRemedy }, 500);
}

export default function Profile() {
  const page = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const name = useRefused('nama');
  const password = useRefused('sandi');
  return (
    <AccountPage page={page} title={w.profile} done={{ nama: w.saved, sandi: w.passwordChanged }}>
      <Section title={w.profile}>
        <div className="max-w-[28rem]">
          <Form problems={name.problems}>
            <input type="hidden" name="_form" value="nama" />
            <TextField
              name="name"
              label={w.name}
              hint={w.nameOnPapers}
              defaultValue={name.valueOf('name', page.account.name)}
              error={name.errorOf('name')}
              autoComplete="name"
            />
            <div>
              <Button kind="primary">{w.save}</Button>
            </div>
          </Form>
        </div>
      </Section>
      <Section title={w.changePassword}>
        {page.account.demo ? (
          <p className="max-w-read text-tinta-redup">{w.demoLocked}</p>
        ) : (
          <div className="max-w-[28rem]">
            <Form problems={password.problems}>
              <input type="hidden" name="_form" value="sandi" />
              <TextField
                name="lama"
                type="password"
                label={w.oldPassword}
                error={password.errorOf('lama')}
                autoComplete="current-password"
              />
              <TextField
                name="baru"
                type="password"
                label={w.newPassword}
                hint={w.passwordHint}
                error={password.errorOf('baru')}
                autoComplete="new-password"
              />
              <div>
                <Button>{w.changePassword}</Button>
              </div>
            </Form>
          </div>
        )}
      </Section>
      <Section title={w.theme}>
        <div className="max-w-[16rem]">
          <ThemeChoice />
        </div>
      </Section>
      <Section title={w.language}>
        <div className="max-w-[16rem]">
          <LanguageSwitch item />
        </div>
      </Section>
    </AccountPage>
  );
}
