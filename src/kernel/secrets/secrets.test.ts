import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isStale, lookUpHash, lookUpHashes, SealBroken, seal, unseal } from './crypt.ts';
import { keyFile, keyRing, loadKeys, rotateKeys } from './keys.ts';
import { digitsOf, maskNik, maskNpwp } from './mask.ts';

const folders: string[] = [];
const folder = async () => folders[folders.push(await mkdtemp(join(tmpdir(), 'secrets-'))) - 1]!;
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true }))));

const a = 'a1'.repeat(32);
const b = 'b2'.repeat(32);
const nik = '3171234506890001';

describe('sealed texts', () => {
  test('any text comes back, and never stands readable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
        expect(unseal(keyRing(a), seal(keyRing(a), text, place), place)).toBe(text.toWellFormed());
      }),
    );
    const sealed = seal(keyRing(a), nik, 'person.nik:1');
    expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.')[2]!, 'base64url').includes(nik)).toBe(false);
    expect(seal(keyRing(a), nik, 'person.nik:1')).not.toBe(sealed);
  });

  test('opens nowhere else, with no other key, and not when any bit was changed', () => {
    const sealed = seal(keyRing(a), nik, 'person.nik:1');
    expect(() => unseal(keyRing(a), sealed, 'person.nik:2')).toThrow(SealBroken);
    expect(() => unseal(keyRing(b), sealed, 'person.nik:1')).toThrow(
      expect.objectContaining({ reason: 'unknown-key' }),
    );
    const [version, id, body] = sealed.split('.') as [string, string, string];
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      expect(() => unseal(keyRing(a), [version, id, changed.toString('base64url')].join('.'), 'person.nik:1')).toThrow(
        SealBroken,
      );
    }
    for (const strange of ['', nik, `v1.${id}.`, `v2.${id}.${body}`, `v1.${id}.AAAA`]) {
      expect(() => unseal(keyRing(a), strange, 'person.nik:1')).toThrow(SealBroken);
    }
  });

  test('a changed key still opens and finds what the old one made', () => {
    const old = keyRing(a);
    const now = keyRing(b, a, b);
    const sealed = seal(old, nik, 'p');
    expect(now).toHaveLength(2);
    expect(unseal(now, sealed, 'p')).toBe(nik);
    expect([isStale(old, sealed), isStale(now, sealed), isStale(now, seal(now, nik, 'p'))]).toEqual([
      false,
      true,
      false,
    ]);
    expect(lookUpHashes(now, 'nik', nik)).toEqual([lookUpHash(now, 'nik', nik), lookUpHash(old, 'nik', nik)]);
  });

  test('hashes for looking up are the same each time and differ by kind, value and key', () => {
    const hash = lookUpHash(keyRing(a), 'nik', nik);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(lookUpHash(keyRing(a), 'nik', nik)).toBe(hash);
    const others = [
      lookUpHash(keyRing(a), 'npwp', nik),
      lookUpHash(keyRing(a), 'nik3', nik.slice(1)),
      lookUpHash(keyRing(b), 'nik', nik),
    ];
    expect(new Set([hash, ...others, lookUpHash(keyRing(a), 'nik', '3171234506890002')]).size).toBe(5);
  });
});

describe('the key file', () => {
  test('is made once, for its owner only, even by several starts at once', async () => {
    const dataDir = await folder();
    const rings = await Promise.all([1, 2, 3, 4].map(() => loadKeys(dataDir)));
    expect(new Set(rings.map(([key]) => key.id)).size).toBe(1);
    expect((await stat(keyFile(dataDir))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
  });

  test('a fresh key leaves the old one on the ring', async () => {
    const dataDir = await folder();
    const old = await loadKeys(dataDir);
    const ring = await rotateKeys(dataDir);
    expect(ring.map((key) => key.id)).toEqual([expect.not.stringMatching(old[0].id), old[0].id]);
    expect(unseal(await loadKeys(dataDir), seal(old, nik, 'p'), 'p')).toBe(nik);
    expect((await stat(keyFile(dataDir))).mode & 0o777).toBe(0o600);
  });

  test('a key of the environment goes first and writes no file', async () => {
    const empty = await folder();
    expect((await loadKeys(empty, a)).map((key) => key.id)).toEqual([keyRing(a)[0].id]);
    await expect(readFile(keyFile(empty))).rejects.toThrow('ENOENT');
    const kept = await folder();
    const [old] = await loadKeys(kept);
    expect((await loadKeys(kept, a)).map((key) => key.id)).toEqual([keyRing(a)[0].id, old.id]);
  });

  test('an emptied or spoilt file is an error, never a new key', async () => {
    const dataDir = await folder();
    await loadKeys(dataDir);
    await writeFile(keyFile(dataDir), '');
    await expect(loadKeys(dataDir)).rejects.toThrow('holds no key');
    await writeFile(keyFile(dataDir), randomBytes(20).toString('hex'));
    await expect(loadKeys(dataDir)).rejects.toThrow('64 hexadecimal digits');
  });
});

test('numbers as others may see them', () => {
  expect(maskNik(nik)).toBe('3171••••••••0001');
  expect(maskNik('3171.2345.0689.0001')).toBe('3171••••••••0001');
  expect(maskNpwp('01.234.567.8-901.000')).toBe('01••••••••••000');
  expect(maskNik('31710001')).toBe('••••••••');
  expect(maskNik('')).toBe('');
  expect(digitsOf('01.234.567.8-901.000')).toBe('012345678901000');
});
