import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localToken } from '#doors/local-access.ts';
import { contexts } from '#doors/registry.ts';
import { inTenant } from '#kernel/database/connect.ts';
import { insertPerson } from '#kernel/people/store.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { api } from './api.ts';
import { languageOf, type ProblemDocument } from './problems.ts';

let platform: TestPlatform;
let app: Hono;
let cookie: string;
let key: string;
const logged: unknown[] = [];
const email = 'siti@contoh.id';
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  platform = await openTestPlatform(contexts);
  const log = { info() {}, warn() {}, debug() {}, error: (what: unknown) => void logged.push(what) };
  app = new Hono().route('/api', api(platform, log as never));
  const signedUp = await platform.signIn.api.signUpEmail({
    body: { email, name: 'Siti', password: 'sandi-yang-panjang' },
    returnHeaders: true,
  });
  cookie = signedUp.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  key = (await platform.signIn.api.createApiKey({ body: { userId: signedUp.response.user.id, name: 'uji' } })).key;
});
afterAll(() => platform.close());

const send = (path: string, init: RequestInit = {}, from?: string) =>
  app.request(`/api${path}`, init, from === undefined ? undefined : { incoming: { socket: { remoteAddress: from } } });
const post = (path: string, body: unknown, headers: Record<string, string> = { cookie }) =>
  send(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

async function problemIn(response: Response): Promise<ProblemDocument> {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = (await response.json()) as ProblemDocument;
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('an operation', () => {
  it('runs once; its key answers the first result again, and nothing else', async () => {
    const headers = { cookie, 'idempotency-key': 'join-0001' };
    const first = await post('/v1/lsp-koper/kernel.join-organisation', { name: 'Siti' }, headers);
    expect(first.status).toBe(200);
    expect(first.headers.get('idempotency-key')).toBe('join-0001');
    const result = await first.json();
    expect(result).toEqual({ personId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const again = await post('/v1/lsp-koper/kernel.join-organisation', { name: 'Siti' }, headers);
    expect(await again.json()).toEqual(result);
    const other = await problemIn(
      await post('/v1/lsp-koper/kernel.join-organisation', { name: 'Orang lain' }, headers),
    );
    expect([other.status, other.code]).toEqual([409, 'kernel.request-reused']);
    const lines = await inTenant(platform.database, (await platform.tenant('lsp-koper')).tenantId, (tx) =>
      tx
        .selectFrom('journal')
        .select(['via', 'request_id'])
        .where('operation', '=', 'kernel.join-organisation')
        .execute(),
    );
    expect(lines).toEqual([{ via: 'api', request_id: expect.stringMatching(/^api:.+:join-0001$/) }]);
  });

  it('answers null where there is nothing to say', async () => {
    const response = await post('/v1/lsp-koper/kernel.mark-notices-read', {});
    expect([response.status, await response.json()]).toEqual([200, null]);
  });

  it('is refused field by field, in the language asked for', async () => {
    const response = await post(
      '/v1/lsp-koper/kernel.join-organisation',
      { name: 'x' },
      { cookie, 'accept-language': 'en-GB,id;q=0.5' },
    );
    expect(response.headers.get('content-language')).toBe('en');
    expect(await problemIn(response)).toMatchObject({
      type: '/api/docs#kernel.invalid',
      status: 422,
      code: 'kernel.invalid',
      instance: '/api/v1/lsp-koper/kernel.join-organisation',
      errors: [{ code: 'kernel.invalid', field: 'name', data: { rule: 'too_small', limit: '2' } }],
    });
    const [, inIndonesian] = await Promise.all([
      null,
      problemIn(await post('/v1/lsp-koper/kernel.join-organisation', {})),
    ]);
    expect(inIndonesian).toMatchObject({ title: 'Ditolak', detail: 'Bagian ini wajib diisi.' });
  });

  it.each<[string, RequestInit, number, string]>([
    ['no JSON', { headers: json, body: '{"name":' }, 400, 'api.not-json'],
    ['a list', { headers: json, body: '[]' }, 400, 'api.not-object'],
    ['another media type', { headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'api.media-type'],
    [
      'a key with a space',
      { headers: { ...json, 'idempotency-key': 'a b c d e f' }, body: '{}' },
      400,
      'api.bad-request-id',
    ],
    ['too much', { headers: json, body: JSON.stringify({ name: 'x'.repeat(5 * 1024 * 1024) }) }, 413, 'api.too-large'],
  ])('is not even tried with %s', async (_what, init, status, code) => {
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const problem = await problemIn(
      await send('/v1/lsp-koper/kernel.join-organisation', { ...init, method: 'POST', headers }),
    );
    expect([problem.status, problem.code]).toEqual([status, code]);
  });

  it('that nobody offers, or that there is not, is not found', async () => {
    for (const name of [
      'kernel.receive-document',
      'kernel.move-deadlines',
      'kernel.nothing',
      'toString',
      '__proto__',
    ]) {
      const problem = await problemIn(await post(`/v1/lsp-koper/${name}`, {}));
      expect([name, problem.status, problem.code]).toEqual([name, 404, 'api.unknown-operation']);
    }
    const near = await problemIn(await post('/v1/lsp-koper/kernel.join-organization', {}));
    expect(near.errors[0]?.remedy).toContain('kernel.join-organisation');
    expect((await problemIn(await send('/v1/lsp-koper/kernel.join-organisation'))).status).toBe(405);
    expect((await problemIn(await post('/v1/nowhere/kernel.join-organisation', { name: 'Siti' }))).code).toBe(
      'kernel.unknown-tenant',
    );
    for (const path of ['/nothing', '/v1', '/v1/lsp-koper', '/v1/lsp-koper/a/b']) {
      expect((await problemIn(await send(path))).code).toBe('api.unknown-operation');
    }
    expect((await send('')).headers.get('location')).toBe('/api/docs');
  });
});

describe('who calls', () => {
  it('must be signed in, by cookie or by key', async () => {
    const response = await send('/v1/lsp-koper/kernel.inbox');
    expect(response.headers.get('www-authenticate')).toContain('x-api-key');
    expect(await problemIn(response)).toMatchObject({ status: 401, code: 'kernel.not-signed-in' });
    const byKey = await send('/v1/lsp-koper/kernel.inbox', { headers: { 'x-api-key': key } });
    expect(await byKey.json()).toMatchObject({ todos: [], more: false });
    const bad = await problemIn(
      await send('/v1/lsp-koper/kernel.inbox', { headers: { 'x-api-key': `${key.slice(0, -1)}!` } }),
    );
    expect([bad.status, bad.code]).toEqual([401, 'api.bad-key']);
  });

  it('is nobody in an organisation that he has not joined', async () => {
    const problem = await problemIn(await send('/v1/honest/kernel.inbox', { headers: { cookie } }));
    expect([problem.status, problem.code]).toEqual([403, 'kernel.not-granted']);
  });

  it('may speak for any account only with the local token, from this machine, past no proxy', async () => {
    const headers = { authorization: `Bearer ${localToken}`, 'x-act-as': email };
    const inbox = (given: Record<string, string>, from?: string) =>
      send('/v1/lsp-koper/kernel.inbox', { headers: given }, from);
    expect((await inbox(headers, '127.0.0.1')).status).toBe(200);
    expect((await inbox(headers, '::ffff:127.0.0.1')).status).toBe(200);
    for (const from of ['10.0.0.8', undefined])
      expect((await problemIn(await inbox(headers, from))).code).toBe('api.bad-token');
    expect((await inbox({ ...headers, 'x-forwarded-for': '10.0.0.8' }, '127.0.0.1')).status).toBe(401);
    expect((await inbox({ ...headers, authorization: `Bearer ${localToken}x` }, '127.0.0.1')).status).toBe(401);
    expect((await inbox({ authorization: 'Bearer ', cookie }, '127.0.0.1')).status).toBe(401);
    expect((await problemIn(await inbox({ ...headers, 'x-act-as': 'nobody@contoh.id' }, '127.0.0.1'))).code).toBe(
      'api.unknown-account',
    );
    expect((await send('/local/journal-verify', { method: 'POST', headers: { cookie } }, '127.0.0.1')).status).toBe(
      401,
    );
    expect((await send('/local/journal-verify', { method: 'POST', headers }, '127.0.0.1')).status).toBe(200);
  });

  it('is no demonstration account once DEMO is off', async () => {
    const { response } = await platform.signIn.api.signUpEmail({
      body: { email: 'contoh@lsp-koper.test', name: 'Contoh', password: 'sandi-yang-panjang' },
      returnHeaders: true,
    });
    const demoKey = (await platform.signIn.api.createApiKey({ body: { userId: response.user.id } })).key;
    const tenant = await platform.tenant('lsp-koper');
    await inTenant(platform.database, tenant.tenantId, (tx) =>
      insertPerson(
        tx,
        { personId: platform.newId(), accountId: response.user.id, name: 'Contoh' },
        { now: platform.clock() },
      ),
    );
    const status = async () => (await send('/v1/lsp-koper/kernel.inbox', { headers: { 'x-api-key': demoKey } })).status;
    expect(await status()).toBe(200);
    platform.settings.demo = false;
    try {
      expect(await status()).toBe(401);
    } finally {
      platform.settings.demo = true;
    }
  });
});

describe('a view', () => {
  const ask = (query: string) => send(`/v1/lsp-koper/kernel.inbox${query}`, { headers: { cookie } });

  it('takes its input from the address, as fields or as JSON, or from a body', async () => {
    for (const query of ['', '?page=2', '?input=%7B%22page%22%3A2%7D']) expect((await ask(query)).status).toBe(200);
    expect((await post('/v1/lsp-koper/kernel.inbox', { page: 2 })).status).toBe(200);
    expect((await ask('')).headers.get('cache-control')).toBe('no-store');
  });

  it('refuses what it does not know or cannot take', async () => {
    expect((await problemIn(await ask('?pagee=2'))).code).toBe('api.unknown-parameter');
    expect(await problemIn(await ask('?page=zero'))).toMatchObject({
      code: 'kernel.invalid',
      errors: [{ field: 'page' }],
    });
    expect((await problemIn(await ask('?input=%7B'))).code).toBe('api.not-json');
  });
});

describe('documents', () => {
  const upload = (files: [name: string, content: string][], headers: Record<string, string> = { cookie }) => {
    const body = new FormData();
    for (const [name, content] of files) body.append('file', new File([content], name));
    return send('/v1/lsp-koper/documents', { method: 'POST', headers, body });
  };
  const kept = async () =>
    (
      await inTenant(platform.database, (await platform.tenant('lsp-koper')).tenantId, (tx) =>
        tx.selectFrom('document').select('name').execute(),
      )
    ).length;

  it('are taken in after a look at their content, once per key', async () => {
    const headers = { cookie, 'idempotency-key': 'upload-0001' };
    const response = await upload([['daftar.csv', 'nama;nilai\nSiti;90\n']], headers);
    expect(response.status).toBe(201);
    const { documents } = (await response.json()) as { documents: { documentId: string; sha256: string }[] };
    expect(documents).toEqual([
      expect.objectContaining({ name: 'daftar.csv', mediaType: 'text/csv; charset=utf-8', size: 19 }),
    ]);
    expect(await platform.blobs.has(documents[0]?.sha256 ?? '')).toBe(true);
    const again = (await (await upload([['daftar.csv', 'nama;nilai\nSiti;90\n']], headers)).json()) as typeof documents;
    expect(again).toEqual({ documents });
  });

  it('are taken all or none', async () => {
    const before = await kept();
    const problem = await problemIn(
      await upload([
        ['baik.csv', 'a;b\n1;2\n'],
        ['kosong.pdf', ''],
      ]),
    );
    expect(problem).toMatchObject({ status: 422, code: 'kernel.empty-file', errors: [{ field: 'file' }] });
    expect(await kept()).toBe(before);
  });

  it('are taken from members only, as a form with a file in it', async () => {
    expect((await problemIn(await upload([['a.csv', 'a;b\n']], {}))).status).toBe(401);
    expect((await problemIn(await upload([]))).status).toBe(422);
    expect((await problemIn(await post('/v1/lsp-koper/documents', {}))).code).toBe('api.media-type');
  });
});

it('the reference page leads to the schema of each input', async () => {
  const page = await (await send('/docs?bahasa=id')).text();
  expect(page).toContain('href="/api/docs/kernel.join-organisation.json"');
  const schema = await send('/docs/kernel.join-organisation.json');
  expect(await schema.json()).toMatchObject({ title: 'kernel.join-organisation', type: 'object', required: ['name'] });
  expect((await problemIn(await send('/docs/kernel.move-deadlines.json'))).status).toBe(404);
  for (const file of ['/docs/docs.css', '/docs/face.woff2']) expect((await send(file)).status).toBe(200);
});

it('an error that nobody foresaw is logged, and its text stays inside', async () => {
  const { blobs } = platform;
  const secret = 'disk sda1 is on fire';
  platform.blobs = { ...blobs, put: () => Promise.reject(new Error(secret)) };
  try {
    const body = new FormData();
    body.append('file', new File(['a;b\n1;2\n'], 'a.csv'));
    const response = await send('/v1/lsp-koper/documents', { method: 'POST', headers: { cookie }, body });
    const text = await response.clone().text();
    expect(await problemIn(response)).toMatchObject({ status: 500, code: 'api.failed' });
    expect(text).not.toContain('fire');
    expect(logged).toEqual([expect.objectContaining({ error: expect.objectContaining({ message: secret }) })]);
  } finally {
    platform.blobs = blobs;
  }
});

it.each([
  [undefined, 'id'],
  ['en', 'en'],
  ['en-US,en;q=0.9,id;q=0.8', 'en'],
  ['fr, id;q=0.4, en;q=0.6', 'en'],
  ['en;q=0, *', 'id'],
  [';;q=,,', 'id'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
