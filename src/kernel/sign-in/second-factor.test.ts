import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { kernelContext } from '../kernel-context.ts';
import { answerOf, signedIn } from './session.ts';

const own = { email: 'sari@contoh.id', name: 'Sari Wulandari', password: 'kalimat pendek saya' };
let platform: TestPlatform;
let secret: Buffer;
let codes: string[];

const cookieIn = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .filter((cookie) => !/=;|Max-Age=0/.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
const withCookie = (cookie: string) => new Headers({ cookie });
const enter = () =>
  answerOf(
    platform.signIn.api.signInEmail({
      body: { email: own.email, password: own.password },
      headers: new Headers(),
      asResponse: true,
    }),
  );
const verify = (cookie: string, code: string) =>
  answerOf(platform.signIn.api.verifyTOTP({ body: { code }, headers: withCookie(cookie), asResponse: true }));
/** The code of this moment (RFC 6238). */
function now(): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const at = hash[19]! & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext]);
  await platform.signIn.api.signUpEmail({ body: own });
  const cookie = cookieIn(await enter());
  const enabled = await platform.signIn.api.enableTwoFactor({
    body: { password: own.password },
    headers: withCookie(cookie),
  });
  if (enabled.method !== 'totp') throw new Error('an authenticator was asked for');
  codes = enabled.backupCodes;
  const written = new URL(enabled.totpURI).searchParams.get('secret') ?? '';
  secret = fromBase32(written);
  expect((await verify(cookie, now())).status).toBe(200);
});
afterAll(() => platform.close());

function fromBase32(written: string): Buffer {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  let bits = '';
  for (const sign of written.replace(/=+$/, '')) bits += digits.indexOf(sign).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

describe('the second step', () => {
  it('lets nobody in by the password alone, and in by the right code', async () => {
    const answer = await enter();
    expect(await answer.clone().json()).toMatchObject({ twoFactorRedirect: true });
    expect(await signedIn(platform, withCookie(cookieIn(answer)))).toBeNull();
    const second = await verify(cookieIn(answer), now());
    expect(second.status).toBe(200);
    expect(await signedIn(platform, withCookie(cookieIn(second)))).toMatchObject({ email: own.email });
  });

  it('keeps secret and backup codes unreadable in the database', async () => {
    const { rows } = await platform.database.pool.query('select * from second_factor');
    const kept = JSON.stringify(rows);
    expect(kept).not.toContain(secret.toString());
    for (const code of codes) expect(kept).not.toContain(code);
  });

  it('is closed after wrong codes, also for the right one and also after a new start', async () => {
    let over = false;
    for (let round = 0; round < 4 && !over; round++) {
      const cookie = cookieIn(await enter());
      for (let at = 0; at < 8 && !over; at++) {
        const { status } = await verify(cookie, String(100_000 + at));
        over = status === 429;
      }
    }
    expect(over).toBe(true);
    expect((await verify(cookieIn(await enter()), now())).status).toBe(429);
  });
});
