import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { moment } from '#kernel/language/format.ts';
import { endOtherSessions, endSession, shownSessions } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/page.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { AccountPage, KeyRow } from './account-page.tsx';
import { fieldsOf } from './answers.ts';
import { deviceOf } from './device.ts';
import { doneAt, ownAccount, ownPage } from './own-account.ts';
import { accountWords } from './words.ts';

/** Where this account is signed in, newest first. */
export async function loader(args: LoaderFunctionArgs) {
  const page = await ownPage(args);
  const account = await ownAccount(args);
  const sessions = await shownSessions(requestOf(args).platform, account);
  return {
    ...page,
    sessions: sessions.map(({ id, createdAt, userAgent }) => ({
      id,
      createdAt,
      device: deviceOf(userAgent ?? ''),
      isThis: id === account.sessionId,
    })),
  };
}

/** Ends one session or all others; only sessions of one's own account can be named. */
export async function action(args: ActionFunctionArgs) {
  const { platform } = requestOf(args);
  const account = await ownAccount(args);
  const fields = await fieldsOf(args.request);
  if (account.demo) throw data(null, { status: 403 });
  if (fields._form === 'semua') await endOtherSessions(platform, account);
  else await endSession(platform, account.id, fields.id ?? '');
  return redirect(doneAt('/akun/sesi', 'akhir'), 303);
}

export default function Sessions() {
  const page = useLoaderData<typeof loader>();
  const w = useWords(accountWords);
  const language = useLanguage();
  return (
    <AccountPage page={page} title={w.sessions} done={{ akhir: w.ended }}>
      <Section title={w.sessions} lead={w.sessionsLead}>
        <ul className="border-b border-garis">
          {page.sessions.map((session) => (
            <KeyRow
              key={session.id}
              name={session.device ? w.on(session.device.browser, session.device.system) : w.unknownDevice}
              notes={[w.sessionSince(moment(new Date(session.createdAt), language))]}
            >
              {session.isThis ? (
                <Status tone="active" word={w.thisSession} />
              ) : (
                <form method="post">
                  <input type="hidden" name="_form" value="satu" />
                  <Button small name="id" value={session.id}>
                    {w.end}
                  </Button>
                </form>
              )}
            </KeyRow>
          ))}
        </ul>
        {page.sessions.length > 1 && (
          <form method="post" className="pt-4">
            <input type="hidden" name="_form" value="semua" />
            <Button>{w.endOthers}</Button>
          </form>
        )}
      </Section>
    </AccountPage>
  );
}
