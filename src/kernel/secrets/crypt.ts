import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyRing, SecretKey } from './keys.ts';

/** A sealed text that cannot be opened: its key is gone, or it was changed, or it was moved from another place. */
export class SealBroken extends Error {
  readonly reason: 'unknown-key' | 'changed';
  readonly keyId: string;

  constructor(reason: SealBroken['reason'], keyId: string) {
    super(reason === 'unknown-key' ? `no key ${keyId} on the ring` : 'the sealed text was changed or moved');
    this.name = 'SealBroken';
    this.reason = reason;
    this.keyId = keyId;
  }
}

const form = /^v1\.([0-9a-f]{8})\.([A-Za-z0-9_-]+)$/;
const nonceBytes = 12;
const tagBytes = 16;

const bound = (keyId: string, place: string) => Buffer.from(`v1.${keyId}.${place}`, 'utf8');

/**
 * Seals a text for the database with AES-256-GCM: `v1.<key id>.<nonce, text, tag in base64url>`. `place` names where it stands
 * (such as `person.nik:<person id>`): the same words elsewhere do not open it, so a row's value cannot be put into another row.
 */
export function seal(ring: KeyRing, text: string, place: string): string {
  const [key] = ring;
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key.sealing, nonce).setAAD(bound(key.id, place));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1.${key.id}.${sealed.toString('base64url')}`;
}

/** Opens what {@link seal} sealed at the same place with any key of the ring. Throws {@link SealBroken}. */
export function unseal(ring: KeyRing, sealed: string, place: string): string {
  const [, keyId = '', body = ''] = form.exec(sealed) ?? [];
  if (!keyId) throw new SealBroken('changed', '');
  const key = ring.find((candidate) => candidate.id === keyId);
  if (!key) throw new SealBroken('unknown-key', keyId);
  const bytes = Buffer.from(body, 'base64url');
  if (bytes.length < nonceBytes + tagBytes) throw new SealBroken('changed', keyId);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.sealing, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(bound(keyId, place)).setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8');
  } catch {
    throw new SealBroken('changed', keyId);
  }
}

/** Whether a sealed text should be sealed anew because its key is no longer the one in use. */
export const isStale = (ring: KeyRing, sealed: string): boolean => form.exec(sealed)?.[1] !== ring[0].id;

const hashWith = (key: SecretKey, what: string, value: string) =>
  createHmac('sha256', key.lookingUp).update(`${what.length}:${what}${value}`).digest('hex');

/**
 * The keyed hash under which a value is found again without being readable: HMAC-SHA-256 as 64 hexadecimal digits. `what` keeps kinds
 * apart (`nik`, `npwp`); give the value in one form ({@link digitsOf}). Write this one; search with {@link lookUpHashes}.
 */
export const lookUpHash = (ring: KeyRing, what: string, value: string): string => hashWith(ring[0], what, value);

/** The hashes a value may stand under, one per key of the ring, the one in use first. */
export const lookUpHashes = (ring: KeyRing, what: string, value: string): string[] =>
  ring.map((key) => hashWith(key, what, value));
