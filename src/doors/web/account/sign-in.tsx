import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { demoAccounts } from '#doors/demo.ts';
import { inLanguage } from '#kernel/language/words.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { Attempts } from '#kernel/sign-in/attempts.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page, Section } from '#ui/page.tsx';
import { safeReturnPath } from '#ui/preferences.ts';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { afterSignIn, fieldsOf, goWith, refusedForm } from './answers.ts';
import { PasskeyEntrance, passkeysPossible } from './passkeys.tsx';
import { accountWords } from './words.ts';

/** The sign-in page; whoever is signed in already goes on. */
export async function loader(args: LoaderFunctionArgs) {
  const { platform, account } = requestOf(args);
  const back = safeReturnPath(new URL(args.request.url).searchParams.get('kembali'));
  if (account) throw redirect(afterSignIn(args.request, back));
  const tenants = platform.settings.demo ? await allTenants(platform.database) : [];
  return {
    back,
    isReset: new URL(args.request.url).searchParams.get('selesai') === 'sandi',
    withPasskey: passkeysPossible(platform.settings.publicUrl),
    to: afterSignIn(args.request, back),
    demo: tenants
      .map(({ slug, shortName }) => ({ slug, shortName, accounts: demoAccounts.filter((each) => each.slug === slug) }))
      .filter((group) => group.accounts.length > 0),
  };
}

const attempts = new Attempts(10, 15);

/** Signs in by e-mail and password. A wrong password and an unknown address get the same answer. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const fields = await fieldsOf(args.request);
  const { email = '', password = '', kembali } = fields;
  if (!email.trim()) return refusedForm('masuk', fields, { field: 'email', text: w.required });
  if (!password) return refusedForm('masuk', fields, { field: 'password', text: w.required });
  const name = email.trim().toLowerCase();
  if (attempts.isSpent(name)) return refusedForm('masuk', fields, { text: w.tooMany, remedy: w.tooManyRemedy }, 429);
  const answer = await answerOf(
    platform.signIn.api.signInEmail({
      body: { email: name, password },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if (!answer.ok) {
    if (answer.status >= 500) return refusedForm('masuk', fields, { text: w.failed, remedy: w.failedRemedy }, 500);
    attempts.failed(name);
    return refusedForm('masuk', fields, { text: w.wrong, remedy: w.wrongRemedy }, 401);
  }
  attempts.succeeded(name);
  const second = (await answer.clone().json()) as { twoFactorRedirect?: boolean };
  const back = afterSignIn(args.request, kembali);
  return goWith(answer, second.twoFactorRedirect ? `/masuk/kode?kembali=${encodeURIComponent(back)}` : back);
}

export default function SignIn() {
  const { back, demo, isReset, withPasskey, to } = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const refused = useRefused('masuk');
  const query = back === '/' ? '' : `?kembali=${encodeURIComponent(back)}`;
  return (
    <PublicShell>
      <Page title={w.signIn} lead={back === '/' ? w.signInLead : w.back}>
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
          <div className="grid content-start gap-6">
            {isReset && <Notice tone="met" title={w.resetDone} />}
            <Form problems={refused.problems} action="/masuk">
              <input type="hidden" name="kembali" value={refused.valueOf('kembali', back)} />
              <TextField
                name="email"
                type="email"
                label={w.email}
                defaultValue={refused.valueOf('email')}
                error={refused.errorOf('email')}
                autoComplete="username webauthn"
                autoCapitalize="none"
                spellCheck={false}
              />
              <TextField
                name="password"
                type="password"
                label={w.password}
                error={refused.errorOf('password')}
                autoComplete="current-password"
              />
              <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
                <Button kind="primary">{w.signIn}</Button>
                <Link to="/lupa-sandi" className="link inline-flex min-h-11 items-center">
                  {w.forgot}
                </Link>
              </div>
            </Form>
            {withPasskey && <PasskeyEntrance to={to} />}
            <p className="border-t border-garis pt-4">
              {w.noAccount}{' '}
              <Link to={`/daftar${query}`} className="link font-semibold">
                {w.signUp}
              </Link>
            </p>
          </div>
          {demo.length > 0 && <DemoAccounts groups={demo} back={back} />}
        </div>
      </Page>
    </PublicShell>
  );
}

type Groups = ReturnType<typeof useLoaderData<typeof loader>>['demo'];

function DemoAccounts({ groups, back }: { groups: Groups; back: string }) {
  const w = useWords(accountWords);
  const language = useLanguage();
  return (
    <Section title={w.demoTitle} lead={w.demoLead}>
      <div className="grid gap-8">
        {groups.map((group) => (
          <div key={group.slug}>
            <h3 className="mb-2 font-bold">{group.shortName}</h3>
            <ul className="grid border-b border-garis sm:grid-cols-2 sm:gap-x-8">
              {group.accounts.map((account) => (
                <li key={account.email} className="border-t border-garis">
                  <form method="post" action="/masuk/contoh">
                    <input type="hidden" name="kembali" value={back} />
                    <button
                      type="submit"
                      name="email"
                      value={account.email}
                      className="grid min-h-14 w-full cursor-pointer content-center rounded px-2 py-2 text-start hover:bg-nila-lembut"
                    >
                      <span className="font-semibold text-nila">{account.role[language]}</span>
                      <span className="text-small text-tinta-redup">{account.person}</span>
                    </button>
                  </form>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
