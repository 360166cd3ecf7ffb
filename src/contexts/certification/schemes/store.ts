import type { Selectable } from 'kysely';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { Ruling } from './content.ts';
import type {} from './tables.ts';

/** A scheme version as its row stands. */
export type SchemeVersion = Selectable<Tables['certification_scheme_version']>;

/** The version of a scheme that new cases begin under: the latest ratified one. Refuses `kernel.not-found`. */
export async function currentVersion(tx: Tx, schemeCode: string): Promise<SchemeVersion> {
  const found = await tx
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('scheme_code', '=', schemeCode)
    .where('status', '=', 'ratified')
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'scheme' });
}

/** One version by id. Refuses `kernel.not-found`. */
export async function findVersion(tx: Tx, versionId: string): Promise<SchemeVersion> {
  const found = await tx
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('version_id', '=', versionId)
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'scheme' });
}

/** The committee's rulings on a version, oldest first; a case keeps a copy of those in force when it begins. */
export async function rulingsOn(tx: Tx, versionId: string): Promise<Ruling[]> {
  const rows = await tx
    .selectFrom('certification_ruling')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy('ruling_id')
    .execute();
  return rows.map((row) => ({
    findingCode: row.finding_code as Ruling['findingCode'],
    clauses: row.clauses,
    choice: row.choice,
    reason: row.reason,
    decidedOn: row.decided_on,
  }));
}
