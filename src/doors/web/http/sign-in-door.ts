import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { addressHeader } from '#kernel/sign-in/auth.ts';
import { addressOf } from './rate-limits.ts';

/** What the browser's half of passkeys asks. All else of signing in goes through the pages, which count attempts and write refusals. */
const open: Readonly<Record<string, string>> = {
  '/passkey/generate-authenticate-options': 'GET',
  '/passkey/generate-register-options': 'GET',
  '/passkey/verify-authentication': 'POST',
  '/passkey/verify-registration': 'POST',
};
const mostBytes = 64 * 1024;

/** The sign-in library's own addresses, to be mounted at `/api/auth`: only those that a page's script needs exist. */
export function signInDoor({ signIn, settings }: Pick<OpenPlatform, 'signIn' | 'settings'>): Hono {
  const app = new Hono();
  const small = bodyLimit({ maxSize: mostBytes, onError: (c) => c.body(null, 413) });
  for (const [path, method] of Object.entries(open)) {
    app.on(method, path, small, (c) => signIn.handler(new Request(c.req.raw, { headers: askedBy(c, settings) })));
  }
  app.all('*', (c) => c.body(null, 404));
  return app;
}

/** The headers of a request with the address that really asks, in the place of what the client may have written there. */
export function askedBy(c: Context, { trustProxy }: Pick<OpenPlatform['settings'], 'trustProxy'>): Headers {
  const headers = new Headers(c.req.raw.headers);
  headers.set(addressHeader, addressOf(c, trustProxy));
  return headers;
}

/** Refuses an API key outside the API: the sign-in library would take it for a session and let its holder change the account's locks. */
export function keysOnlyForApi() {
  return async (c: Context, next: () => Promise<void>) => {
    if (c.req.header('x-api-key') !== undefined && !new URL(c.req.url).pathname.startsWith('/api/v1/'))
      return c.text('Kunci API hanya berlaku di /api/v1. / API keys are for /api/v1 only.', 400);
    return next();
  };
}
