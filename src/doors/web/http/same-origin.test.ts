import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { sameOrigin } from './same-origin.ts';

const app = new Hono();
app.use(sameOrigin({ publicUrl: 'https://karya.contoh.id' }));
app.all('*', (c) => c.text('done'));
const ask = async (method: string, headers: Record<string, string>) =>
  (await app.request('http://127.0.0.1:3000/masuk', { method, headers: { host: '127.0.0.1:3000', ...headers } }))
    .status;

describe('a change', () => {
  it.each<[string, Record<string, string>, number]>([
    ['of a page of this site', { cookie: 'a=b', origin: 'https://karya.contoh.id' }, 200],
    ['of a page under the address that was asked', { cookie: 'a=b', origin: 'http://127.0.0.1:3000' }, 200],
    ['of a browser that only says same-origin', { cookie: 'a=b', 'sec-fetch-site': 'same-origin' }, 200],
    ['of a program without a cookie', {}, 200],
    ['of another site, with a cookie', { cookie: 'a=b', origin: 'https://jahat.contoh' }, 403],
    ['of another site, without a cookie: it would sign somebody in', { origin: 'https://jahat.contoh' }, 403],
    ['of a sandboxed frame', { cookie: 'a=b', origin: 'null' }, 403],
    ['of a neighbouring site', { 'sec-fetch-site': 'same-site' }, 403],
    ['that says cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['with a cookie and no word where it comes from', { cookie: 'a=b' }, 403],
    ['of a site whose name begins like ours', { cookie: 'a=b', origin: 'https://karya.contoh.id.jahat.contoh' }, 403],
  ])('%s', async (_what, headers, status) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(await ask(method, headers)).toBe(status);
    expect(await ask('GET', headers)).toBe(200);
  });
});
