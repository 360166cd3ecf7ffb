import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { kernelContext } from '../kernel-context.ts';
import { Attempts } from './attempts.ts';
import { openSignIn, type SignIn } from './auth.ts';
import { answerOf, endSession, sessionsOf, shownSessions, signedIn } from './session.ts';

const password = 'kalimat pendek saya';
const demo = { email: 'admin@lsp-koper.test', name: 'Ratna Kusumawati', password };
const own = { email: 'sari@contoh.id', name: 'Sari Wulandari', password };

let platform: TestPlatform;
/** The same accounts, seen by a process with `DEMO` off. */
let closed: { signIn: SignIn; settings: { demo: boolean } };
let demoCookie: string;

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const enter = (signIn: SignIn, body: { email: string; password: string }) =>
  answerOf(signIn.api.signInEmail({ body, headers: new Headers(), asResponse: true }));
const withCookie = (cookie: string) => new Headers({ cookie });

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext]);
  const { user } = await platform.signIn.api.signUpEmail({ body: demo });
  await platform.database.db.updateTable('user_account').set({ demo: true }).where('id', '=', user.id).execute();
  await platform.signIn.api.signUpEmail({ body: own });
  demoCookie = cookieIn(await enter(platform.signIn, demo));
  const settings = { ...platform.settings, demo: false };
  const secret = platform.secrets.fingerprint('sign-in sessions');
  closed = { settings, signIn: openSignIn(platform.database, settings, secret, platform.sendMail) };
});
afterAll(() => platform.close());

describe('with DEMO on', () => {
  it('a demonstration account signs in, and is known as one', async () => {
    expect(await signedIn(platform, withCookie(demoCookie))).toMatchObject({ email: demo.email, demo: true });
  });

  it('nobody changes the locks of a demonstration account', async () => {
    const change = (cookie: string) =>
      answerOf(
        platform.signIn.api.changePassword({
          body: { currentPassword: password, newPassword: 'kalimat panjang saya' },
          headers: withCookie(cookie),
          asResponse: true,
        }),
      );
    expect((await change(demoCookie)).status).toBe(403);
    expect((await enter(platform.signIn, demo)).status).toBe(200);
    // The same request of one's own account goes through: it is the demonstration that is refused.
    const cookie = cookieIn(await enter(platform.signIn, own));
    expect((await change(cookie)).status).toBe(200);
    await platform.signIn.api.changePassword({
      body: { currentPassword: 'kalimat panjang saya', newPassword: password },
      headers: withCookie(cookie),
      asResponse: true,
    });
  });

  it('nobody renames it, and nobody sees where others are signed in to it', async () => {
    const rename = (cookie: string) =>
      answerOf(
        platform.signIn.api.updateUser({ body: { name: 'Sari W.' }, headers: withCookie(cookie), asResponse: true }),
      );
    expect((await rename(demoCookie)).status).toBe(403);
    expect((await rename(cookieIn(await enter(platform.signIn, own)))).status).toBe(200);
    const shared = [demoCookie, cookieIn(await enter(platform.signIn, demo))];
    for (const cookie of shared) {
      const account = await signedIn(platform, withCookie(cookie));
      if (!account) throw new Error('signed in');
      expect((await shownSessions(platform, account)).map(({ id }) => id)).toEqual([account.sessionId]);
    }
  });

  it('sends no link for a new password to a demonstration account', async () => {
    const ask = (email: string) =>
      platform.signIn.api.requestPasswordReset({ body: { email }, headers: new Headers() });
    await ask(demo.email);
    expect(platform.mails).toEqual([]);
    await ask(own.email);
    expect(platform.mails).toMatchObject([{ to: own.email }]);
    expect(platform.mails[0]?.text).toContain(`${platform.settings.publicUrl}/atur-sandi?token=`);
  });
});

describe('a link for a new password', () => {
  it('lies in the database as a hash, works once, and ends every session', async () => {
    const body = { email: 'lupa@contoh.id', name: 'Lupa Sandi', password };
    await platform.signIn.api.signUpEmail({ body });
    const cookie = cookieIn(await enter(platform.signIn, body));
    await platform.signIn.api.requestPasswordReset({ body: { email: body.email }, headers: new Headers() });
    const token = /token=([\w-]+)/.exec(platform.mails.at(-1)?.text ?? '')?.[1] ?? '';
    expect(token.length).toBeGreaterThan(20);
    const { rows } = await platform.database.pool.query('select identifier, value from verification');
    expect(JSON.stringify(rows)).not.toContain(token);
    const set = () =>
      answerOf(
        platform.signIn.api.resetPassword({
          body: { newPassword: 'kalimat yang baru', token },
          headers: new Headers(),
          asResponse: true,
        }),
      );
    expect((await set()).status).toBe(200);
    expect((await set()).status).toBe(400);
    expect(await signedIn(platform, withCookie(cookie))).toBeNull();
    expect((await enter(platform.signIn, body)).status).toBe(401);
  });
});

describe('with DEMO off', () => {
  it('nobody signs in to a demonstration account, however its address is written', async () => {
    for (const email of [demo.email, demo.email.toUpperCase()])
      expect((await enter(closed.signIn, { email, password })).status).toBe(401);
  });

  it('an old session of one is nobody', async () => {
    expect(await signedIn(closed, withCookie(demoCookie))).toBeNull();
  });

  it('everyone else signs in as ever', async () => {
    const answer = await enter(closed.signIn, own);
    expect(answer.status).toBe(200);
    expect(await signedIn(closed, withCookie(cookieIn(answer)))).toMatchObject({ email: own.email, demo: false });
  });
});

describe('a wrong password', () => {
  it('gets the same answer as an address that nobody has', async () => {
    const [wrong, unknown] = await Promise.all(
      [own.email, 'tidak-ada@contoh.id'].map(async (email) => {
        const answer = await enter(platform.signIn, { email, password: 'bukan ini juga' });
        return { status: answer.status, body: await answer.json() };
      }),
    );
    expect(wrong).toEqual(unknown);
    expect(wrong?.status).toBe(401);
  });

  it('is braked by name after too many', () => {
    const attempts = new Attempts(2, 15);
    attempts.failed('a', 0);
    expect(attempts.isSpent('a', 1)).toBe(false);
    attempts.failed('a', 2);
    expect(attempts.isSpent('a', 3)).toBe(true);
    expect(attempts.isSpent('b', 3)).toBe(false);
    expect(attempts.isSpent('a', 15 * 60_000 + 1)).toBe(false);
    attempts.succeeded('a');
    expect(attempts.isSpent('a', 3)).toBe(false);
  });

  it('is remembered of so many names and no more', () => {
    const attempts = new Attempts(1, 15);
    for (let at = 0; at <= 20_000; at++) attempts.failed(`orang ${at}`, 0);
    expect(attempts.isSpent('orang 0', 1)).toBe(false);
    expect(attempts.isSpent('orang 1', 1)).toBe(true);
  });
});

describe('sessions', () => {
  it('end by their own account only', async () => {
    const cookie = cookieIn(await enter(platform.signIn, own));
    const account = await signedIn(platform, withCookie(cookie));
    const stranger = await signedIn(platform, withCookie(demoCookie));
    if (!account || !stranger) throw new Error('both are signed in');
    await endSession(platform, stranger.id, account.sessionId);
    expect((await sessionsOf(platform, account.id)).map((session) => session.id)).toContain(account.sessionId);
    await endSession(platform, account.id, account.sessionId);
    expect(await signedIn(platform, withCookie(cookie))).toBeNull();
  });
});
