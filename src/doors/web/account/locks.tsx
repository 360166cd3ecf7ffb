import { toString as qrOf } from 'qrcode';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { inLanguage } from '#kernel/language/words.ts';
import { answerOf } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { Notice } from '#ui/notice.tsx';
import { useWords } from '#ui/words.ts';
import { smallForm } from '../http/small-form.ts';
import { AccountPage } from './account-page.tsx';
import { fieldsOf, goWith, refusedForm } from './answers.ts';
import { doneAt, ownAccount, ownPage } from './own-account.ts';
import { Passkeys, passkeysPossible } from './passkeys.tsx';
import { Totp, type TotpSetup } from './totp.tsx';
import { accountWords } from './words.ts';

/** The locks of one's own account: authenticator codes and passkeys. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await ownPage(args);
  const { platform } = requestOf(args);
  const account = await ownAccount(args);
  const passkeys = await platform.signIn.api.listPasskeys({ headers: args.request.headers });
  return {
    ...page,
    hasSecondFactor: account.hasSecondFactor,
    isPossible: passkeysPossible(platform.settings.publicUrl),
    passkeys: passkeys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', createdAt: createdAt ?? null })),
  };
}

/** Turns authenticator codes on (password, then a first code) or off, and removes passkeys. Adding one is the browser's own work. */
export async function action(args: ActionFunctionArgs) {
  const { platform, language } = requestOf(args);
  const w = inLanguage(accountWords, language);
  const { headers } = args.request;
  const { api } = platform.signIn;
  const account = await ownAccount(args);
  const codes = args.request.clone();
  const fields = await fieldsOf(args.request);
  const name = fields._form ?? '';
  if (account.demo) return refusedForm(name, fields, { text: w.demoLocked }, 403);
  const password = fields.password ?? '';
  const wrongPassword = () => refusedForm(name, fields, { field: 'password', text: w.passwordWrong });
  switch (name) {
    case 'aktifkan': {
      const answer = await answerOf(api.enableTwoFactor({ body: { password }, headers, asResponse: true }));
      if (!answer.ok) return wrongPassword();
      const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
      return data({ setup: await setupOf(totpURI, backupCodes) }, { headers: { 'Cache-Control': 'no-store' } });
    }
    case 'kode': {
      const code = (fields.kode ?? '').replace(/\s/g, '');
      const answer = await answerOf(api.verifyTOTP({ body: { code }, headers, asResponse: true }));
      if (answer.ok) return goWith(answer, doneAt('/akun/pengaman', 'nyala'));
      const refused = refusedForm('kode', {}, { field: 'kode', text: w.codeWrong, remedy: w.codeWrongRemedy });
      const setup = await setupOf(fields.uri ?? '', [(await smallForm(codes)).cadangan ?? []].flat());
      return data({ ...refused.data, setup }, { status: 422, headers: { 'Cache-Control': 'no-store' } });
    }
    case 'matikan': {
      const answer = await answerOf(api.disableTwoFactor({ body: { password }, headers, asResponse: true }));
      return answer.ok ? goWith(answer, doneAt('/akun/pengaman', 'mati')) : wrongPassword();
    }
    case 'hapus-kunci':
      await answerOf(api.deletePasskey({ body: { id: fields.id ?? '' }, headers, asResponse: true }));
      return redirect(doneAt('/akun/pengaman', 'hapus'), 303);
    default:
      throw data(null, { status: 400 });
  }
}

async function setupOf(uri: string, codes: string[]): Promise<TotpSetup> {
  if (!/^otpauth:\/\/totp\/[\x21-\x7e]{1,400}$/.test(uri)) throw data(null, { status: 400 });
  const svg = await qrOf(uri, { type: 'svg', margin: 3 });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { uri, picture, secret: new URL(uri).searchParams.get('secret') ?? '', codes: codes.slice(0, 20) };
}

export default function Locks() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData() as { setup?: TotpSetup } | undefined;
  const w = useWords(accountWords);
  return (
    <AccountPage
      page={page}
      title={w.locks}
      done={{ nyala: w.totpOn, mati: w.totpOff, hapus: w.removed, kunci: w.saved }}
    >
      {page.account.demo ? (
        <Notice tone="neutral" title={w.demoLocked} />
      ) : (
        <>
          <Totp isOn={page.hasSecondFactor} setup={answer?.setup} />
          <Passkeys passkeys={page.passkeys} isPossible={page.isPossible} />
        </>
      )}
    </AccountPage>
  );
}
