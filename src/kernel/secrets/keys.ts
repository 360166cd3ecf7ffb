import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One secret key with what is derived from it. */
export interface SecretKey {
  /** First 8 hexadecimal digits of the key's own hash: tells which key sealed a text, and says nothing about the key. */
  id: string;
  /** For AES-256-GCM. */
  sealing: Uint8Array;
  /** For keyed hashes. */
  lookingUp: Uint8Array;
}

/** The key in use, first, and the older ones that still open what they sealed. */
export type KeyRing = readonly [SecretKey, ...SecretKey[]];

const derive = (key: Uint8Array, use: string) =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `pancakarya ${use}`, 32));

/** A key out of 64 hexadecimal digits (32 random bytes). Throws when it is anything else. */
export function secretKey(hex: string): SecretKey {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new TypeError('a secret key is 64 hexadecimal digits');
  const bytes = Buffer.from(hex, 'hex');
  const id = createHash('sha256').update('pancakarya key id').update(bytes).digest('hex').slice(0, 8);
  return { id, sealing: derive(bytes, 'sealing'), lookingUp: derive(bytes, 'looking up') };
}

/** A ring of keys given as hexadecimal digits, the one in use first; a key named twice stands once. */
export function keyRing(first: string, ...older: readonly string[]): KeyRing {
  const [current, ...others] = [first, ...older].map(secretKey) as [SecretKey, ...SecretKey[]];
  const ids = new Set([current.id]);
  return [current, ...others.filter((key) => !ids.has(key.id) && ids.add(key.id))];
}

/** Where the keys of an installation lie: one key a line, the one in use first, readable by its owner only. */
export const keyFile = (dataDir: string): string => join(dataDir, 'keys', 'secret-keys');

/**
 * The keys of this installation. With `fromEnvironment` (`SECRET_KEY`) that key is in use and those of the file, if there is one, still
 * open what they sealed. Without it the file decides, and is made with a fresh key and mode 0600 when there is none.
 */
export async function loadKeys(dataDir: string, fromEnvironment?: string): Promise<KeyRing> {
  const path = keyFile(dataDir);
  const [first, ...older] = await readKeys(path);
  if (fromEnvironment) return keyRing(fromEnvironment, ...(first ? [first, ...older] : []));
  if (first) return keyRing(first, ...older);
  await createKeys(path);
  const [made, ...others] = await readKeys(path);
  return keyRing(made!, ...others);
}

/** Puts a fresh key in use; the older ones stay on the ring. Running processes see it after their next start. */
export async function rotateKeys(dataDir: string): Promise<KeyRing> {
  const path = keyFile(dataDir);
  await loadKeys(dataDir);
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await writeNew(aside, [randomBytes(32).toString('hex'), ...(await readKeys(path))]);
  await rename(aside, path);
  return loadKeys(dataDir);
}

async function readKeys(path: string): Promise<string[]> {
  try {
    const lines = (await readFile(path, 'utf8')).split(/\s+/).filter((line) => line !== '');
    if (lines.length === 0) throw new Error(`${path} holds no key; restore it from a backup or remove it`);
    return lines;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The file appears whole or not at all, and two processes that start at once agree on one: the second finds the first one's file. */
async function createKeys(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await chmod(dirname(path), 0o700);
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await writeNew(aside, [randomBytes(32).toString('hex')]);
  try {
    await link(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(aside);
  }
}

async function writeNew(path: string, keys: readonly string[]): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${keys.join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
