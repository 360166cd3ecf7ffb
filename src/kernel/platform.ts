import type { Context } from './context.ts';
import type { Database } from './database/connect.ts';
import type { BlobStore } from './documents/blobs.ts';
import { newId } from './new-id.ts';
import type { Secrets } from './secrets/secrets.ts';
import type { Settings } from './settings.ts';

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
  newId,
};
