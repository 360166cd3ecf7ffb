import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { z } from 'zod';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { useRefused } from '#kernel/web/use-form.ts';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';
import { safeReturnPath } from '#ui/preferences.ts';
import { PublicShell } from '#ui/public-shell.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useWords } from '#ui/words.ts';
import { afterSignIn, codeIn, fieldsOf, goWith, refusedForm } from './answers.ts';
import { faultOfPassword } from './new-password.ts';
import { accountWords } from './words.ts';

/** Where the new account goes on; whoever is signed in already has one. */
export function loader(args: LoaderFunctionArgs) {
  const back = safeReturnPath(new URL(args.request.url).searchParams.get('kembali'));
  if (requestOf(args).account) throw redirect(afterSignIn(args.request, back));
  return { back };
}

/** Creates an account and signs it in. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const fields = await fieldsOf(args.request);
  const [name, email] = [(fields.name ?? '').trim(), (fields.email ?? '').trim().toLowerCase()];
  if (name.length < 2 || name.length > 120) return refusedForm('daftar', fields, { field: 'name', text: w.nameShort });
  if (!z.email().safeParse(email).success) return refusedForm('daftar', fields, { field: 'email', text: w.emailWrong });
  const fault = faultOfPassword(fields.password ?? '', 'password', language);
  if (fault) return refusedForm('daftar', fields, fault);
  const answer = await answerOf(
    platform.signIn.api.signUpEmail({
      body: { name, email, password: fields.password ?? '' },
      headers: args.request.headers,
      asResponse: true,
    }),
  );
  if (answer.ok) return goWith(answer, afterSignIn(args.request, fields.kembali));
  if ((await codeIn(answer)).startsWith('USER_ALREADY_EXISTS'))
    return refusedForm('daftar', fields, { field: 'email', text: w.emailTaken, remedy: w.emailTakenRemedy });
  if (answer.status < 500) return refusedForm('daftar', fields, { field: 'email', text: w.emailWrong });
  return refusedForm('daftar', fields, { text: w.failed, remedy: w.failedRemedy }, 500);
}

export default function SignUp() {
  const { back } = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const refused = useRefused('daftar');
  return (
    <PublicShell>
      <Page title={w.signUp} lead={w.signUpLead}>
        <div className="grid max-w-[28rem] gap-6">
          <Form problems={refused.problems} action="/daftar">
            <input type="hidden" name="kembali" value={refused.valueOf('kembali', back)} />
            <TextField
              name="name"
              label={w.name}
              hint={w.nameHint}
              defaultValue={refused.valueOf('name')}
              error={refused.errorOf('name')}
              autoComplete="name"
            />
            <TextField
              name="email"
              type="email"
              label={w.email}
              hint={w.emailHint}
              defaultValue={refused.valueOf('email')}
              error={refused.errorOf('email')}
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
            />
            <TextField
              name="password"
              type="password"
              label={w.password}
              hint={w.passwordHint}
              error={refused.errorOf('password')}
              autoComplete="new-password"
            />
            <div>
              <Button kind="primary">{w.signUp}</Button>
            </div>
          </Form>
          <p className="border-t border-garis pt-4">
            {w.haveAccount}{' '}
            <Link to={`/masuk?kembali=${encodeURIComponent(back)}`} className="link font-semibold">
              {w.signIn}
            </Link>
          </p>
        </div>
      </Page>
    </PublicShell>
  );
}
