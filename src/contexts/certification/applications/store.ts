import type { Selectable } from 'kysely';
import type { Actor, Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import { findCaseFor } from '../cases/read-case.ts';
import { type Case, lockCase } from '../cases/store.ts';
import { findVersion, type SchemeVersion } from '../schemes/store.ts';
import type { Draft } from './draft.ts';
import type { ItemVerdict, ReviewVerdict } from './rules.review.ts';
import type {} from './tables.ts';

/** What the applicant filled in, as its row stands. */
export type ApplicationRow = Selectable<Tables['certification_application']>;

/** A document handed in for an item. */
export interface HandedDocument {
  item: string;
  documentId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/** A case with its application, documents and scheme version. */
export interface Application {
  row: ApplicationRow;
  case: Case;
  version: SchemeVersion;
  evidence: HandedDocument[];
}

/** A review as it was kept. */
export interface KeptReview {
  round: number;
  verdict: ReviewVerdict;
  items: ItemVerdict[];
  reason: string | null;
  reviewerId: string;
  reviewedAt: Date;
}

async function withForm(tx: Tx, found: Case): Promise<Application> {
  const row = await tx
    .selectFrom('certification_application')
    .selectAll()
    .where('case_id', '=', found.case_id)
    .executeTakeFirst();
  if (!row) return refuse('kernel.not-found', { what: 'application' });
  const version = await findVersion(tx, found.version_id);
  return { row, case: found, version, evidence: await evidenceOf(tx, found.case_id) };
}

/** The documents of a case by item, in the order in which they came. */
export async function evidenceOf(tx: Tx, caseId: string): Promise<HandedDocument[]> {
  const rows = await tx
    .selectFrom('certification_application_evidence')
    .innerJoin('document', 'document.document_id', 'certification_application_evidence.document_id')
    .select([
      'certification_application_evidence.item',
      'document.document_id',
      'document.name',
      'document.media_type',
      'document.size',
      'document.sha256',
    ])
    .where('certification_application_evidence.case_id', '=', caseId)
    .orderBy('certification_application_evidence.added_at')
    .orderBy('document.document_id')
    .execute();
  return rows.map((row) => ({
    item: row.item,
    documentId: row.document_id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sha256: row.sha256,
  }));
}

/** The applicant's own application, locked. To anyone else it does not exist: `kernel.not-found`. */
export async function lockOwnApplication(tx: Tx, caseId: string, actor: Actor): Promise<Application> {
  const found = await lockCase(tx, caseId);
  if (found.applicant_id !== actor.personId) refuse('kernel.not-found', { what: 'case' });
  return withForm(tx, found);
}

/** An application, locked for review. */
export async function lockApplication(tx: Tx, caseId: string): Promise<Application> {
  return withForm(tx, await lockCase(tx, caseId));
}

/** An application for reading. Refuses `kernel.not-found` to whoever may not see the case. */
export async function findApplication(tx: Tx, caseId: string, circumstances: Circumstances): Promise<Application> {
  return withForm(tx, await findCaseFor(tx, caseId, circumstances));
}

/** The cases of a person under one scheme, newest first. With `lock`, two beginnings by one person wait for each other. */
export async function casesUnder(tx: Tx, personId: string, schemeCode: string, lock = false): Promise<Case[]> {
  if (lock)
    await tx.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().executeTakeFirst();
  return tx
    .selectFrom('certification_case')
    .innerJoin(
      'certification_scheme_version',
      'certification_scheme_version.version_id',
      'certification_case.version_id',
    )
    .selectAll('certification_case')
    .where('certification_case.applicant_id', '=', personId)
    .where('certification_scheme_version.scheme_code', '=', schemeCode)
    .orderBy('certification_case.created_at', 'desc')
    .limit(100)
    .execute();
}

/** Writes a new case in draft with its empty application. */
export async function insertApplication(
  tx: Tx,
  started: Pick<Case, 'case_id' | 'applicant_id' | 'version_id' | 'rulings'> & { form: Draft },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  const at = new Date(now.epochMilliseconds);
  const { form, ...newCase } = started;
  await tx
    .insertInto('certification_case')
    .values({
      ...newCase,
      number: null,
      state: 'draft',
      assessor_id: null,
      created_at: at,
      submitted_at: null,
      changed_at: at,
    })
    .execute();
  await tx
    .insertInto('certification_application')
    .values({
      case_id: started.case_id,
      form,
      secret: {},
      round: 0,
      informed_at: at,
      consented_at: null,
      eligibility: null,
      saved_at: at,
    })
    .execute();
}

/** Writes what the applicant filled in; documents of rows that are gone leave the list. */
export async function saveForm(
  tx: Tx,
  caseId: string,
  saved: Pick<ApplicationRow, 'form' | 'secret'> & { droppedItems: string[] },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  const { droppedItems, ...columns } = saved;
  await tx
    .updateTable('certification_application')
    .set({ ...columns, saved_at: new Date(now.epochMilliseconds) })
    .where('case_id', '=', caseId)
    .execute();
  if (droppedItems.length > 0)
    await tx
      .deleteFrom('certification_application_evidence')
      .where('case_id', '=', caseId)
      .where('item', 'in', droppedItems)
      .execute();
}

/** Puts a document into the list of an item. */
export async function insertEvidence(
  tx: Tx,
  caseId: string,
  { item, documentId }: Pick<HandedDocument, 'item' | 'documentId'>,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .insertInto('certification_application_evidence')
    .values({ case_id: caseId, item, document_id: documentId, added_at: new Date(now.epochMilliseconds) })
    .execute();
}

/** Takes documents out of the list of an item; the documents themselves stay on record. */
export async function deleteEvidence(tx: Tx, caseId: string, item: string, documentIds: string[]): Promise<void> {
  if (documentIds.length === 0) return;
  await tx
    .deleteFrom('certification_application_evidence')
    .where('case_id', '=', caseId)
    .where('item', '=', item)
    .where('document_id', 'in', documentIds)
    .execute();
}

/** The reviews of an application, newest first. */
export async function reviewsOf(tx: Tx, caseId: string): Promise<KeptReview[]> {
  const rows = await tx
    .selectFrom('certification_application_review')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('review_id', 'desc')
    .execute();
  return rows.map((row) => ({
    round: row.round,
    verdict: row.verdict,
    items: row.items,
    reason: row.reason,
    reviewerId: row.reviewer_id,
    reviewedAt: row.reviewed_at,
  }));
}
