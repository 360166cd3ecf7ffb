import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { networkOf, plainPath, rateLimits } from './rate-limits.ts';

type From = { address: string; forwarded?: string };
function limited(trustProxy = false) {
  const app = new Hono();
  app.use(rateLimits({ settings: { trustProxy } as never }));
  app.all('*', (c) => c.text('done'));
  return async (path: string, method = 'POST', { address, forwarded }: From = { address: '10.0.0.1' }) => {
    const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
    return (await app.request(path, { method, headers }, { incoming: { socket: { remoteAddress: address } } })).status;
  };
}

/** How many of so many requests were answered. */
async function answered(times: number, ask: (at: number) => Promise<number>): Promise<number> {
  let count = 0;
  for (let at = 0; at < times; at++) if ((await ask(at)) === 200) count++;
  return count;
}

describe('rate limits', () => {
  it('count an address however the path is written', async () => {
    const ways = ['/masuk', '/masuk.data', '/%6dasuk', '//masuk', '/Masuk', '/masuk/', '/masuk/kode', '/masuk?x=1'];
    const ask = limited();
    expect(await answered(120, (at) => ask(ways[at % ways.length]!))).toBe(60);
    expect(await ask('/masuk', 'GET')).toBe(200);
    expect(await ask('/masuk', 'POST', { address: '10.0.0.2' })).toBe(200);
  });

  it.each([
    ['/daftar', 'POST', 20],
    ['/lupa-sandi', 'POST', 20],
    ['/atur-sandi.data', 'POST', 20],
    ['/akun', 'POST', 60],
    ['/verifikasi/2026-000001-7Q4M2XKD', 'GET', 60],
    ['/api/v1/lsp-koper/documents', 'POST', 60],
  ])('%s: %s %i a minute', async (path, method, most) => {
    const ask = limited();
    expect(await answered(most + 5, () => ask(path, method))).toBe(most);
  });

  it('believe a forwarded address only behind a trusted proxy, and then only the one that the proxy wrote', async () => {
    const direct = limited(false);
    const forged = (at: number) => ({ address: '10.0.0.1', forwarded: `1.2.3.${at}` });
    expect(await answered(70, (at) => direct('/masuk', 'POST', forged(at)))).toBe(60);
    const behind = limited(true);
    const appended = (at: number) => ({ address: '10.0.0.1', forwarded: `1.2.3.${at}, 9.9.9.9` });
    expect(await answered(70, (at) => behind('/masuk', 'POST', appended(at)))).toBe(60);
  });

  it('count the home network of an IPv6 address, not each of its addresses', async () => {
    const ask = limited();
    expect(await answered(70, (at) => ask('/masuk', 'POST', { address: `2001:db8:1:2::${at.toString(16)}` }))).toBe(60);
    expect(networkOf('2001:0db8:0001:0002:ffff::1')).toBe('2001:db8:1:2::/64');
    expect(networkOf('::1')).toBe('0:0:0:0::/64');
    expect(networkOf('::ffff:10.0.0.1')).toBe('10.0.0.1');
  });

  it('a path that cannot be decoded breaks nothing', () => expect(plainPath('http://x/%E0%A4%A')).toBe('/%e0%a4%a'));
});
