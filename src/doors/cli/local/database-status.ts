import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { contexts } from '#doors/registry.ts';
import type { Database } from '#kernel/database/connect.ts';
import { projectRoot } from '#kernel/root.ts';
import type { LocalAnswer } from './commands.ts';

/** Which migrations of this version the database has and lacks, and which it has that this version does not know. */
export async function databaseStatus(database: Database): Promise<LocalAnswer> {
  const wanted = await migrationNames();
  const applied = await appliedMigrations(database);
  const pending = wanted.filter((name) => !applied.includes(name));
  const unknown = applied.filter((name) => !wanted.includes(name));
  const words = [
    `${applied.length} migrations applied, ${pending.length} pending.`,
    ...(unknown.length > 0 ? [`${unknown.length} are not of this version: ${unknown.join(', ')}.`] : []),
  ];
  return {
    answer: { database: database.kind, applied, pending, unknown },
    words,
    finding: pending.length + unknown.length > 0,
  };
}

async function migrationNames(): Promise<string[]> {
  const files = await readdir(join(projectRoot, 'src/kernel/database/migrations'));
  const kernel = files.filter((file) => /^\d{4}-.*\.ts$/.test(file)).map((file) => file.slice(0, -'.ts'.length));
  const others = contexts.flatMap((context) =>
    Object.keys(context.migrations).map((name) => `1000-${context.name}-${name}`),
  );
  return [...kernel, ...others].sort();
}

async function appliedMigrations({ db }: Database): Promise<string[]> {
  const known = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!known.rows[0]?.there) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
