import type { Settings } from '../settings.ts';
import { demoDomain, type SignIn } from './auth.ts';

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

/** Whether an e-mail address belongs to the demonstration. */
export const isDemoAddress = (email: string): boolean => email.trim().toLowerCase().endsWith(demoDomain);
