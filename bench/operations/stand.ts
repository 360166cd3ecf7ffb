import pg from 'pg';
import { type Body, openBody } from '#contexts/certification/decisions/a-body.testing.ts';
import { connect } from '#kernel/database/connect.ts';
import type { TestPlatform } from '#testing/platform.ts';
import { startPostgres } from '#testing/postgres.ts';
import { type Statement, watch } from './statements.ts';

/** A certification body to measure on, with what is needed to look at its statements and to send them bare. */
export interface Stand {
  engine: 'PGlite' | 'PostgreSQL';
  body: Body;
  platform: TestPlatform;
  /** Identifiers that the platform has minted, accounts of new actors among them; empty it to see those of one run. */
  minted: Set<string>;
  /** The statements of everything that happens during `work`. */
  record(work: () => Promise<unknown>): Promise<Statement[]>;
  /** Connections without the kernel, as the owner of the tables. On PGlite there is one connection for all. */
  bare: pg.Pool;
  close(): Promise<void>;
}

/** What PostgreSQL is set to here, beside its own defaults: a commit is on disk before it answers. */
export const postgresFlags = ['-c', 'fsync=on', '-c', 'synchronous_commit=on'];

/** Opens a body with its scheme and its people. On PostgreSQL the kernel and the bare peer have a pool of `connections` each. */
export async function openStand(engine: Stand['engine'], connections: number): Promise<Stand> {
  const server = engine === 'PostgreSQL' ? await startPostgres(postgresFlags) : undefined;
  if (server) process.env.TEST_DATABASE_URL = server.url;
  else delete process.env.TEST_DATABASE_URL;
  const body = await openBody();
  delete process.env.TEST_DATABASE_URL;
  const { platform } = body;
  const opened = platform.database;
  let bare = opened.pool;
  if (server) {
    const url = bare.options.connectionString!;
    platform.database = await connect({ databaseUrl: url, dataDir: '', databasePool: connections });
    bare = new pg.Pool({ connectionString: url, max: connections });
    bare.on('error', () => {});
  }
  const minted = new Set<string>();
  const { newId, actor } = platform;
  platform.newId = () => {
    const id = newId();
    minted.add(id);
    return id;
  };
  platform.actor = async (...given) => {
    const made = await actor(...given);
    minted.add(made.accountId);
    return made;
  };
  return {
    engine,
    body,
    platform,
    minted,
    record: watch(platform.database.pool),
    bare,
    close: async () => {
      await platform.close();
      if (!server) return;
      await bare.end();
      await opened.close();
      await server.stop();
    },
  };
}
