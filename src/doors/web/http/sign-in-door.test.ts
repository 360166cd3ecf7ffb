import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { keysOnlyForApi, signInDoor } from './sign-in-door.ts';

let platform: TestPlatform;
let app: Hono;
let cookie: string;
let key: string;

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext]);
  app = new Hono();
  app.use(keysOnlyForApi());
  app.route('/api/auth', signInDoor(platform));
  app.all('*', (c) => c.text('page'));
  const signedUp = await platform.signIn.api.signUpEmail({
    body: { email: 'sari@contoh.id', name: 'Sari', password: 'sandi-yang-panjang' },
    returnHeaders: true,
  });
  cookie = signedUp.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  key = (await platform.signIn.api.createApiKey({ body: { userId: signedUp.response.user.id, name: 'uji' } })).key;
});
afterAll(() => platform.close());

const json = { 'content-type': 'application/json' };
const ask = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  (await app.request(`http://localhost:3000${path}`, { ...init, headers: { ...json, ...headers } })).status;

describe('the sign-in library', () => {
  it.each([
    ['GET', '/list-sessions'],
    ['GET', '/get-session'],
    ['POST', '/sign-in/email'],
    ['POST', '/sign-up/email'],
    ['POST', '/update-user'],
    ['POST', '/change-password'],
    ['POST', '/request-password-reset'],
    ['POST', '/api-key/create'],
    ['POST', '/two-factor/disable'],
    ['POST', '/two-factor/verify-totp'],
    ['POST', '/passkey/delete-passkey'],
  ])('does not answer %s %s, by whatever right', async (method, path) => {
    const body = method === 'POST' ? JSON.stringify({ email: 'sari@contoh.id', password: 'sandi-yang-panjang' }) : null;
    expect(await ask(`/api/auth${path}`, {}, { method, body })).toBe(404);
    expect(await ask(`/api/auth${path}`, { cookie }, { method, body })).toBe(404);
  });

  it('answers the four questions of passkeys, in few bytes', async () => {
    expect(await ask('/api/auth/passkey/generate-authenticate-options')).toBe(200);
    expect(await ask('/api/auth/passkey/generate-register-options', { cookie })).toBe(200);
    expect(await ask('/api/auth/passkey/generate-register-options')).toBe(401);
    const body = JSON.stringify({ response: 'x'.repeat(70_000) });
    expect(await ask('/api/auth/passkey/verify-authentication', {}, { method: 'POST', body })).toBe(413);
  });
});

describe('an API key', () => {
  it('opens no page of the account, and adds no passkey', async () => {
    for (const path of ['/akun/kunci-api', '/akun', '/api/auth/passkey/generate-register-options', '/api%2Fv1/x', '/'])
      expect(await ask(path, { 'x-api-key': key })).toBe(400);
    expect(await ask('/akun', {})).toBe(200);
    expect(await ask('/api/v1/lsp-koper/kernel.me', { 'x-api-key': key })).toBe(200);
  });
});
