import { type Migration, Migrator } from 'kysely/migration';
import type { Context } from '../context.ts';
import type { Database } from './connect.ts';
import * as kernel from './migrations/0001-kernel.ts';
import * as accounts from './migrations/0002-accounts.ts';
import * as invitations from './migrations/0003-invitations.ts';
import * as deadlineWeeks from './migrations/0004-deadline-weeks.ts';

/** The kernel's own migrations; contexts add theirs as `<context>-<number>-<name>`. */
const kernelMigrations: Record<string, Migration> = {
  '0001-kernel': kernel,
  '0002-accounts': accounts,
  '0003-invitations': invitations,
  '0004-deadline-weeks': deadlineWeeks,
};

/** Brings the schema to the present version, forward only. Throws with the name of the migration that failed. */
export async function migrate(database: Database, contexts: readonly Context[]): Promise<string[]> {
  const all = { ...kernelMigrations };
  for (const context of contexts) {
    for (const [name, migration] of Object.entries(context.migrations)) all[`1000-${context.name}-${name}`] = migration;
  }
  const migrator = new Migrator({
    db: database.db,
    provider: { getMigrations: async () => all },
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error) throw new Error(`migration ${failed?.migrationName ?? ''} failed`, { cause: error });
  return (results ?? []).map((result) => result.migrationName);
}
