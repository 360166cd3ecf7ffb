import { randomUUIDv7 } from 'node:crypto';
import type { Context } from './context.ts';
import type { Database } from './database/connect.ts';
import type { BlobStore } from './documents/blobs.ts';
import type { Settings } from './settings.ts';

/** Keeps what must not lie readable in the database. */
export interface Secrets {
  /** Encrypts for storage at one place, such as `person.nik:<person id>`. */
  seal(text: string, place: string): string;
  /** Decrypts what {@link seal} made for the same place; throws when it was changed or moved. */
  open(sealed: string, place: string): string;
  /** The same text always gives the same fingerprint, which tells nothing without the key. `what` keeps kinds apart. */
  fingerprint(text: string, what?: string): string;
}

/** One running platform: its settings, its database, its contexts and its clock. Doors hold it; operations never see it. */
export interface Platform {
  settings: Settings;
  database: Database;
  contexts: readonly Context[];
  blobs: BlobStore;
  secrets: Secrets;
  /** The present moment; tests set their own. */
  clock(): Temporal.Instant;
  newId(): string;
  /** Called after a transaction that left messages in the outbox, so that the worker need not wait. */
  poke(tenantId: string): void;
}

/** The real clock and identifiers. */
export const realTime = {
  clock: () => Temporal.Now.instant(),
  newId: () => randomUUIDv7(),
};
