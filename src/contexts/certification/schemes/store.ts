import { type Selectable, sql } from 'kysely';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import type { Ruling } from './content.ts';
import type { SchemeStatus } from './tables.ts';

/** A scheme version as its row stands. */
export type SchemeVersion = Selectable<Tables['certification_scheme_version']>;

/** The journal subject of a scheme version. */
export const versionSubject = (versionId: string) => ({ type: 'certification.scheme-version', id: versionId });

/** The version of a scheme that new cases begin under: the one that is ratified. Refuses `kernel.not-found`. */
export async function currentVersion(tx: Tx, schemeCode: string): Promise<SchemeVersion> {
  const found = await tx
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('scheme_code', '=', schemeCode)
    .where('status', '=', 'ratified')
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

/** One version, locked until the transaction ends. Refuses `kernel.not-found`. */
export async function lockVersion(tx: Tx, versionId: string): Promise<SchemeVersion> {
  const found = await tx
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('version_id', '=', versionId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'scheme' });
}

/** Lets one transaction at a time add or ratify versions of a scheme, so that two never take one number. */
export async function lockScheme(tx: Tx, schemeCode: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`certification.scheme:${schemeCode}`}, 0))`.execute(tx);
}

/** All versions of a scheme, newest first. */
export async function versionsOf(tx: Tx, schemeCode: string): Promise<SchemeVersion[]> {
  return tx
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('scheme_code', '=', schemeCode)
    .orderBy('version', 'desc')
    .execute();
}

/** The version with exactly this content, or with this document number under another scheme code; undefined when there is none. */
export async function likeIt(tx: Tx, it: { contentHash: string; number: string; schemeCode: string }) {
  return tx
    .selectFrom('certification_scheme_version')
    .select(['scheme_code', 'version', 'number', 'content_hash'])
    .where((where) =>
      where.or([
        where('content_hash', '=', it.contentHash),
        where.and([where('number', '=', it.number), where('scheme_code', '!=', it.schemeCode)]),
      ]),
    )
    .executeTakeFirst();
}

/** A ruling with its id and the name of who made it. */
export interface RulingRecord extends Ruling {
  rulingId: string;
  versionId: string;
  decidedBy: string;
}

/** The committee's rulings on one or more versions with their deciders' names, oldest first. */
export async function rulingRecordsOn(tx: Tx, ...versionIds: string[]): Promise<RulingRecord[]> {
  const rows = await tx
    .selectFrom('certification_ruling')
    .selectAll()
    .where('version_id', 'in', versionIds)
    .orderBy('ruling_id')
    .execute();
  const names = await namesOf(
    tx,
    rows.map((row) => row.decided_by),
  );
  return rows.map((row) => ({
    rulingId: row.ruling_id,
    versionId: row.version_id,
    findingCode: row.finding_code,
    clauses: row.clauses,
    choice: row.choice,
    reason: row.reason,
    decidedOn: row.decided_on,
    decidedBy: names.get(row.decided_by) ?? '',
  }));
}

/** The committee's rulings on a version, oldest first; a case keeps a copy of those in force when it begins. */
export async function rulingsOn(tx: Tx, versionId: string): Promise<Ruling[]> {
  const records = await rulingRecordsOn(tx, versionId);
  return records.map(({ rulingId: _, versionId: __, decidedBy: ___, ...ruling }) => ruling);
}

/** Writes rulings on a version. */
export async function insertRulings(
  tx: Tx,
  versionId: string,
  rulings: readonly (Ruling & { rulingId: string })[],
  decidedBy: string,
): Promise<void> {
  if (rulings.length === 0) return;
  await tx
    .insertInto('certification_ruling')
    .values(
      rulings.map((ruling) => ({
        ruling_id: ruling.rulingId,
        version_id: versionId,
        finding_code: ruling.findingCode,
        clauses: ruling.clauses,
        choice: ruling.choice,
        reason: ruling.reason,
        decided_on: ruling.decidedOn,
        decided_by: decidedBy,
      })),
    )
    .execute();
}

/** Moves a version to its next status and keeps who and when. */
export async function setStatus(
  tx: Tx,
  versionId: string,
  change: { status: SchemeStatus } & Partial<
    Pick<SchemeVersion, 'verified_by' | 'verified_on' | 'ratified_by' | 'ratified_on' | 'superseded_on'>
  >,
): Promise<void> {
  await tx.updateTable('certification_scheme_version').set(change).where('version_id', '=', versionId).execute();
}
