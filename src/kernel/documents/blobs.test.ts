import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BlobStore, DamagedBlob, diskBlobs, s3Blobs } from './blobs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const helloHash = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const keys = { accessKey: 'AKIDEXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

/** Signature Version 4 worked out anew from the request as it arrived. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const form =
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/(\d{8})\/id-1\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, day, names, signature] = form.exec(request.headers.authorization ?? '') ?? [];
  if (!day || !names) return false;
  const [path, query = ''] = request.url!.split('?') as [string, string?];
  const payload = String(request.headers['x-amz-content-sha256']);
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha(body)) return false;
  const lines = names.split(';').map((name) => `${name}:${request.headers[name]}\n`);
  const sorted = [...new URLSearchParams(query)].map((pair) => pair.map(encodeURIComponent).join('=')).sort();
  const canonical = [request.method, path, sorted.join('&'), lines.join(''), names, payload].join('\n');
  const scope = `${day}/id-1/s3/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha(canonical)].join('\n');
  const key = ['id-1', 's3', 'aws4_request'].reduce(hmac, hmac(`AWS4${keys.secretKey}`, day));
  return hmac(key, toSign).toString('hex') === signature;
}

const bucket = new Map<string, Buffer>();
const seen: string[] = [];
let failures = 0;

const server: Server = createServer(async (request, response) => {
  const body = await buffer(request);
  const url = new URL(request.url!, 'http://store');
  seen.push(`${request.method} ${url.pathname}`);
  const answer = (status: number, said: string | Buffer = '') => response.writeHead(status).end(said);
  if (!isSigned(request, body)) return answer(403, '<Error><Code>SignatureDoesNotMatch</Code></Error>');
  if (failures > 0 && failures--) return answer(503, '<Error><Code>SlowDown</Code></Error>');
  if (url.searchParams.get('list-type')) {
    const from = Number(url.searchParams.get('continuation-token') ?? 0);
    const found = [...bucket.keys()].filter((key) => key.startsWith(`/files/${url.searchParams.get('prefix')}`));
    const keys = found.slice(from, from + 2).map((key) => `<Key>${key.slice('/files/'.length)}</Key>`);
    const more = from + 2 < found.length;
    const token = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
    return answer(200, `<List>${keys.join('')}<IsTruncated>${more}</IsTruncated>${token}</List>`);
  }
  if (request.method === 'PUT') bucket.set(url.pathname, body);
  if (request.method === 'DELETE') return answer(bucket.delete(url.pathname) ? 204 : 404);
  const kept = bucket.get(url.pathname);
  return kept ? answer(200, request.method === 'GET' ? kept : '') : answer(404);
});

let folder = '';
let endpoint = '';
const remote = (secretKey = keys.secretKey) =>
  s3Blobs({ endpoint, bucket: 'files', region: 'id-1', accessKey: keys.accessKey, secretKey, prefix: 'papers' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blobs-'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  endpoint = `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
});
beforeEach(() => {
  bucket.clear();
  seen.length = 0;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

let stores = 0;
describe.each<[string, () => BlobStore]>([
  ['disk', () => diskBlobs(join(folder, String(stores++)))],
  ['S3', () => remote()],
])('%s', (_, open) => {
  test('keeps bytes under their hash, once, and gives them back', async () => {
    const store = open();
    expect(await store.get(helloHash)).toBeNull();
    expect(await store.has(helloHash)).toBe(false);
    const both = await Promise.all([store.put(bytes('hello')), store.put(bytes('hello'))]);
    expect(both).toEqual([1, 2].map(() => ({ sha256: helloHash, size: 5 })));
    expect(await store.get(helloHash)).toEqual(bytes('hello'));
    expect(await store.has(helloHash)).toBe(true);
    expect(await Array.fromAsync(store.list())).toEqual([helloHash]);
  });

  test('lists everything and takes away', async () => {
    const store = open();
    expect(await Array.fromAsync(store.list())).toEqual([]);
    const hashes = [];
    for (const text of ['a', 'b', 'c', 'd', '']) hashes.push((await store.put(bytes(text))).sha256);
    expect((await Array.fromAsync(store.list())).sort()).toEqual(hashes.sort());
    await store.delete(hashes[0]!);
    await store.delete(hashes[0]!);
    expect(await store.get(hashes[0]!)).toBeNull();
    expect((await Array.fromAsync(store.list())).sort()).toEqual(hashes.slice(1));
  });

  test.each(['../../etc/passwd', '', 'ABCD', `${helloHash}/x`, helloHash.toUpperCase()])(
    'names nothing but hashes: %j',
    async (name) => {
      const store = open();
      await expect(async () => store.get(name)).rejects.toThrow(TypeError);
      await expect(async () => store.delete(name)).rejects.toThrow(TypeError);
    },
  );
});

test('disk: changed bytes are never handed out; files are whole, private, and leave nothing aside', async () => {
  const store = diskBlobs(join(folder, 'damage'));
  await store.put(bytes('hello'));
  const path = join(folder, 'damage', '2c', 'f2', helloHash);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, 'damage', 'aside'))).toEqual([]);
  await writeFile(path, 'hellx');
  await expect(store.get(helloHash)).rejects.toThrow(DamagedBlob);
  await writeFile(path, 'hel');
  await store.put(bytes('hello'));
  expect(await store.get(helloHash)).toEqual(bytes('hello'));
});

test('S3: paths, one upload for the same bytes, a second try, wrong keys, changed bytes', async () => {
  const path = `/files/papers/2c/f2/${helloHash}`;
  await remote().put(bytes('hello'));
  await remote().put(bytes('hello'));
  expect(seen).toEqual([`HEAD ${path}`, `PUT ${path}`, `HEAD ${path}`]);
  failures = 2;
  expect(await remote().get(helloHash)).toEqual(bytes('hello'));
  expect(failures).toBe(0);
  await expect(remote('wrong').get(helloHash)).rejects.toMatchObject({ status: 403, said: 'SignatureDoesNotMatch' });
  bucket.set(path, Buffer.from('hellx'));
  await expect(remote().get(helloHash)).rejects.toThrow(DamagedBlob);
});
