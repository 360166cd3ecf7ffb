import { timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { APIError } from 'better-auth/api';
import type { Context } from 'hono';
import { localToken } from '#doors/local-access.ts';
import type { Tenant } from '#kernel/actor.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import type { Caller } from '#kernel/perform.ts';
import { refuse } from '#kernel/refusals.ts';
import { demoDomain } from '#kernel/sign-in/auth.ts';
import { Fault } from './problems.ts';

/** Who calls the API, and through which door. */
export interface Account {
  accountId: string | null;
  via: 'api' | 'cli';
}

/**
 * Who calls: by the local token of the command line (with `x-act-as`), by API key, or by session cookie; else a visitor.
 * A wrong key or token is a fault and never falls back to a visitor. Demonstration accounts count only while `DEMO` is on.
 */
export async function accountOf(platform: OpenPlatform, c: Context): Promise<Account> {
  if (c.req.header('authorization') !== undefined) {
    if (!isLocal(c)) throw new Fault('api.bad-token');
    const email = c.req.header('x-act-as');
    return { accountId: email ? await accountByEmail(platform, email) : null, via: 'cli' };
  }
  const hasKey = c.req.header('x-api-key') !== undefined;
  if (!hasKey && !c.req.header('cookie')?.includes('pancakarya.')) return { accountId: null, via: 'api' };
  const session = await sessionOf(platform, c.req.raw.headers);
  if (hasKey && !session) throw new Fault('api.bad-key');
  return { accountId: session && isAdmitted(platform, session.user.email) ? session.user.id : null, via: 'api' };
}

async function sessionOf(platform: OpenPlatform, headers: Headers) {
  try {
    return await platform.signIn.api.getSession({ headers });
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    if (error.statusCode !== 429) throw new Fault('api.bad-key');
    const details = error.body?.details as { tryAgainIn?: number } | undefined;
    return refuse('kernel.too-many-requests', { seconds: Math.ceil((details?.tryAgainIn ?? 60_000) / 1000) });
  }
}

const isAdmitted = ({ settings }: OpenPlatform, email: string) =>
  settings.demo || !email.toLowerCase().endsWith(demoDomain);

async function accountByEmail(platform: OpenPlatform, email: string): Promise<string> {
  const row = await platform.database.db
    .selectFrom('user_account')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  if (!row || !isAdmitted(platform, email)) throw new Fault('api.unknown-account', email);
  return row.id;
}

/** Whether the caller holds this process's local token and sits on this machine, with no proxy between. */
export function isLocal(c: Context): boolean {
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(`Bearer ${localToken}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
  return comesFromHere(c);
}

/** Whether the caller sits on this machine, with no proxy between that would speak for others. */
export function comesFromHere(c: Context): boolean {
  const proxied = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => c.req.header(name) !== undefined);
  return isLoopback(addressOf(c)) && !proxied;
}

function addressOf(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address;
  } catch {
    return undefined;
  }
}

const isLoopback = (address: string | undefined) => address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address);

/** The caller of an operation. The same `Idempotency-Key` of the same account answers the first result again; without one it is fresh. */
export function callerOf(c: Context, account: Account, tenant: Tenant): Caller {
  const given = c.req.header('idempotency-key');
  if (given !== undefined && !/^[\w.:-]{8,100}$/.test(given)) throw new Fault('api.bad-request-id');
  const key = given ?? crypto.randomUUID();
  c.header('idempotency-key', key);
  return { tenant, ...account, requestId: `${account.via}:${account.accountId ?? 'visitor'}:${key}` };
}
