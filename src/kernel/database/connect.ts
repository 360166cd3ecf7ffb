import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Settings } from '../settings.ts';
import { lockFolder } from './lock.ts';
import type { Tables, Tx } from './tables.ts';
import { TenantPlugin } from './tenant-plugin.ts';

// A day has no time zone: it stays the text that PostgreSQL sends. Counts fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

/** One open database, embedded or served; both are spoken to through the same node-postgres pool. */
export interface Database {
  kind: 'embedded' | 'postgresql';
  pool: pg.Pool;
  /** The owner's view, for migrations, accounts and shared tables only. Work inside a tenant goes through {@link inTenant}. */
  db: Kysely<Tables>;
  close(): Promise<void>;
}

/** Opens the embedded database in `DATA_DIR/database`, or the PostgreSQL named by `DATABASE_URL`. Throws {@link DatabaseInUse}. */
export async function connect(settings: Pick<Settings, 'databaseUrl' | 'dataDir' | 'databasePool'>): Promise<Database> {
  if (settings.databaseUrl) {
    return overPool(
      'postgresql',
      new pg.Pool({
        connectionString: settings.databaseUrl,
        max: settings.databasePool,
        connectionTimeoutMillis: 30_000,
      }),
    );
  }
  const folder = join(settings.dataDir, 'database');
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(settings.dataDir);
  try {
    const database = embedded(await PGlite.create(folder));
    return { ...database, close: () => database.close().finally(unlock) };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Wraps an open PGlite in the same shape; its one connection is handed from transaction to transaction by the pool. */
export function embedded(pglite: PGlite): Database {
  const database = overPool(
    'embedded',
    new pg.Pool({ ...createPgConfig(pglite), max: 1, connectionTimeoutMillis: 60_000 } as unknown as pg.PoolConfig),
  );
  return {
    ...database,
    close: async () => {
      await database.close();
      await pglite.close();
    },
  };
}

function overPool(kind: Database['kind'], pool: pg.Pool): Database {
  // An idle connection that the server drops is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { kind, pool, db, close: () => db.destroy() };
}

/**
 * Runs `work` in one transaction inside a tenant: the powerless role, row-level security and the tenant plugin all in force.
 * `set_tenant` is the only way into a tenant, and cannot be called again once inside.
 */
export async function inTenant<T>(database: Database, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database.db.transaction().execute(async (trx) => {
    await sql`select set_tenant(${tenantId}::uuid)`.execute(trx);
    return work(trx.withPlugin(new TenantPlugin(tenantId)) as unknown as Tx);
  });
}
