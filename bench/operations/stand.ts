import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { certification } from '#contexts/certification/context.ts';
import { decrees } from '#kernel/calendar/decrees.ts';
import { connect, type Database, embedded, inTenant } from '#kernel/database/connect.ts';
import { recordDecrees } from '#kernel/demo/decrees.ts';
import { insertTenants } from '#kernel/demo/tenants.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openPlatform } from '#kernel/open-platform.ts';
import { tenantBySlug } from '#kernel/organisations/tenants.ts';
import { insertPerson } from '#kernel/people/store.ts';
import { ask, perform } from '#kernel/perform.ts';
import { realTime } from '#kernel/platform.ts';
import { readSettings } from '#kernel/settings.ts';
import type { TestPlatform } from '#testing/platform.ts';
import { startPostgres } from '#testing/postgres.ts';
import { type Statement, watch } from './statements.ts';

/** A platform to measure on, with what is needed to look at its statements and to send them bare. */
export interface Stand {
  engine: 'PGlite' | 'PostgreSQL';
  platform: TestPlatform;
  /** Identifiers that the platform has minted; empty it to see those of one run. */
  minted: Set<string>;
  /** The statements of everything that happens during `work`. */
  record(work: () => Promise<unknown>): Promise<Statement[]>;
  /** Connections without the kernel, as the owner of the tables. On PGlite there is one connection for all. */
  bare: pg.Pool;
  close(): Promise<void>;
}

/** What PostgreSQL is set to here, beside its own defaults: a commit is on disk before it answers. */
export const postgresFlags = ['-c', 'fsync=on', '-c', 'synchronous_commit=on'];

/** Opens an empty platform with the demonstration's organisations, on files of its own. `connections` bounds the pool on PostgreSQL. */
export async function openStand(engine: Stand['engine'], connections: number): Promise<Stand> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pancakarya-bench-'));
  const server = engine === 'PostgreSQL' ? await startPostgres(postgresFlags) : undefined;
  const database = server
    ? await connect({ databaseUrl: server.url, dataDir, databasePool: connections })
    : embedded(await PGlite.create(join(dataDir, 'database')));
  const bare = server ? new pg.Pool({ connectionString: server.url, max: connections }) : database.pool;
  bare.on('error', () => {});
  const record = watch(database.pool);
  const minted = new Set<string>();
  const platform = await openTo(database, dataDir, minted);
  return {
    engine,
    platform,
    minted,
    record,
    bare,
    close: async () => {
      if (server) await bare.end();
      await platform.close();
      await server?.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function openTo(database: Database, dataDir: string, minted: Set<string>): Promise<TestPlatform> {
  const settings = readSettings({ DATA_DIR: dataDir, NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  const newId = () => {
    const id = realTime.newId();
    minted.add(id);
    return id;
  };
  const platform = await openPlatform(settings, [kernelContext, certification], {
    ...realTime,
    newId,
    database,
    sendMail: async () => {},
  });
  await insertTenants(database);
  await recordDecrees(database, decrees);
  const tenant = async (slug: string) => (await tenantBySlug(database, slug))!;
  const actor: TestPlatform['actor'] = async (slug, roles, name = 'Orang Contoh') => {
    const [personId, accountId, home] = [newId(), newId(), await tenant(slug)];
    await inTenant(database, home.tenantId, async (tx) => {
      await insertPerson(
        tx,
        { personId, accountId, name, email: `${accountId}@contoh.test` },
        { now: platform.clock() },
      );
      for (const role of roles)
        await tx
          .insertInto('membership')
          .values({ membership_id: newId(), person_id: personId, role, since: '2020-01-01', until: null })
          .execute();
    });
    const caller = { tenant: home, accountId, via: 'web' as const };
    return {
      personId,
      accountId,
      name,
      do: (operation, input, requestId = crypto.randomUUID()) =>
        perform(platform, operation, input, { ...caller, requestId }),
      see: (view, input) => ask(platform, view, input, caller),
    };
  };
  const at = () => {
    throw new Error('the clock of a bench is the real one');
  };
  return Object.assign(platform, { tenant, actor, at, mails: [] });
}
