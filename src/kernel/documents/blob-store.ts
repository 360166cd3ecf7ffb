import { createHash } from 'node:crypto';

/** Where the bytes of documents lie, each under the SHA-256 of its content: the same bytes are kept once and never change. */
export interface BlobStore {
  /** Keeps bytes for good before it answers; keeping them again is nothing. `size` in bytes. */
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  /** The bytes, or null when they are not there. Throws {@link DamagedBlob} when they are no longer what they were. */
  get(sha256: string): Promise<Uint8Array | null>;
  has(sha256: string): Promise<boolean>;
  /** Takes the bytes away; taking away what is not there is nothing. */
  delete(sha256: string): Promise<void>;
  /** The hashes of everything kept, in no order. */
  list(): AsyncIterable<string>;
}

/** Stored bytes that no longer give their hash: a broken disk or a strange hand. They are never handed out. */
export class DamagedBlob extends Error {
  readonly sha256: string;

  constructor(sha256: string) {
    super(`the stored bytes of ${sha256} no longer give this hash`);
    this.name = 'DamagedBlob';
    this.sha256 = sha256;
  }
}

/** SHA-256 of bytes as 64 hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The place of a blob within its store: `ab/cd/abcd…`. Throws for what is not a hash, so that no other file can be named. */
export function blobPath(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a SHA-256 in lower-case hexadecimal digits');
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

/** The bytes, if they still give their hash. */
export function verified(bytes: Uint8Array, sha256: string): Uint8Array {
  if (sha256Of(bytes) !== sha256) throw new DamagedBlob(sha256);
  return bytes;
}
