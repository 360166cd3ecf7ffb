import { isAPIError } from 'better-auth/api';
import type { Settings } from '../settings.ts';
import { isDemoAddress, type SignIn } from './auth.ts';

/** The account behind a session cookie or API key, as every door may know it. */
export interface SignedIn {
  id: string;
  name: string;
  email: string;
  sessionId: string;
  /** A demonstration account: shared by all visitors, so its locks cannot be changed. */
  demo: boolean;
  hasSecondFactor: boolean;
}

/** Who is signed in by these headers, or null. With `DEMO` off, an account of the demonstration is nobody, even with an old session. */
export async function signedIn(
  { signIn, settings }: { signIn: SignIn; settings: Pick<Settings, 'demo'> },
  headers: Headers,
): Promise<SignedIn | null> {
  const found = await signIn.api.getSession({ headers }).catch(() => null);
  if (!found || (!settings.demo && isDemoAddress(found.user.email))) return null;
  const { user, session } = found;
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    demo: user.demo === true,
    hasSecondFactor: 'twoFactorEnabled' in user && user.twoFactorEnabled === true,
  };
}

type Platform = { signIn: SignIn };

/** The living sessions of an account, newest first. */
export async function sessionsOf({ signIn }: Platform, accountId: string) {
  const { internalAdapter } = await signIn.$context;
  const sessions = await internalAdapter.listSessions(accountId, { onlyActiveSessions: true });
  return sessions.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
}

/**
 * The sessions that their own page shows. A demonstration account is shared: of its sessions a visitor sees his own, not the devices of
 * the others, and can end no other.
 */
export async function shownSessions(platform: Platform, account: Pick<SignedIn, 'id' | 'sessionId' | 'demo'>) {
  const sessions = await sessionsOf(platform, account.id);
  return account.demo ? sessions.filter(({ id }) => id === account.sessionId) : sessions;
}

/** Ends one session of the account; naming a strange one does nothing. */
export async function endSession(platform: Platform, accountId: string, sessionId: string): Promise<void> {
  const found = (await sessionsOf(platform, accountId)).find((session) => session.id === sessionId);
  if (found) await (await platform.signIn.$context).internalAdapter.deleteSession(found.token);
}

/** Ends all sessions of the account but the one it speaks from. */
export async function endOtherSessions(platform: Platform, account: Pick<SignedIn, 'id' | 'sessionId'>): Promise<void> {
  for (const { id } of await sessionsOf(platform, account.id))
    if (id !== account.sessionId) await endSession(platform, account.id, id);
}

/** An answer of sign-in asked `asResponse`; a refusal by one of our own hooks, which the library throws instead, becomes an answer too. */
export async function answerOf(asked: Promise<Response>): Promise<Response> {
  return asked.catch((error: unknown) => {
    if (!isAPIError(error)) throw error;
    return Response.json(error.body ?? {}, { status: error.statusCode });
  });
}
