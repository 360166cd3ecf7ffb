import type { Insertable } from 'kysely';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import type { Draft } from '../applications/draft.ts';
import { evidenceOf as handedWithApplication } from '../applications/store.ts';
import type {} from './tables.ts';

/** A document that the candidate handed in, as the assessor reviews it. */
export interface Evidence {
  documentId: string;
  /** The item of the application it was handed in for, or null when it came later. */
  item: string | null;
  /** What the candidate calls a document that came later. */
  title: string | null;
  fileName: string;
  mediaType: string;
  size: number;
  /** Units that the candidate says it speaks for. */
  unitCodes: string[];
}

/** Items that prove who the candidate is; the reviewer has seen them (clause 9.1.5), and they prove no competence. */
const identityItems = new Set(['ktp', 'npwp', 'photo']);

async function formOf(tx: Tx, caseId: string): Promise<Draft | undefined> {
  const row = await tx
    .selectFrom('certification_application')
    .select('form')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.form;
}

/** The employers that an applicant names on a case: in FR.APL.01 and in his periods of work. */
export async function employersOf(tx: Tx, caseId: string): Promise<string[]> {
  const form = await formOf(tx, caseId);
  const named = [form?.employment.company, ...(form?.work.map((row) => row.employer) ?? [])];
  return [...new Set(named.filter((employer) => employer !== undefined))];
}

/**
 * The documents that the assessor holds against the rules of evidence (clause 9.2.5): those of the application that are to prove
 * competence, with the units for which the self-assessment names them, then those handed in later.
 */
export async function evidenceOf(tx: Tx, caseId: string): Promise<Evidence[]> {
  const form = await formOf(tx, caseId);
  const unitsOf = (...names: string[]) => {
    const units = (form?.self ?? []).filter((verdict) => verdict.evidence.some((each) => names.includes(each)));
    return [...new Set(units.map((verdict) => verdict.unit))];
  };
  const handed = (await handedWithApplication(tx, caseId))
    .map((document) => ({
      documentId: document.documentId,
      item: document.item,
      title: null,
      fileName: document.name,
      mediaType: document.mediaType,
      size: document.size,
      unitCodes: unitsOf(document.item, document.documentId, `${document.item}:${document.documentId}`),
    }))
    .filter((each) => each.unitCodes.length > 0 || !identityItems.has(each.item));
  const added = await tx
    .selectFrom('certification_added_evidence')
    .innerJoin('document', 'document.document_id', 'certification_added_evidence.document_id')
    .select(['document.document_id', 'title', 'name', 'media_type', 'size', 'unit_codes'])
    .where('certification_added_evidence.case_id', '=', caseId)
    .orderBy('document.document_id')
    .execute();
  const later = added.map((row) => ({
    documentId: row.document_id,
    item: null,
    title: row.title,
    fileName: row.name,
    mediaType: row.media_type,
    size: row.size,
    unitCodes: row.unit_codes,
  }));
  return [...new Map([...handed, ...later].map((each) => [each.documentId, each])).values()];
}

/** Writes what a document handed in later is about. */
export async function insertAddedEvidence(
  tx: Tx,
  row: Insertable<Tables['certification_added_evidence']>,
): Promise<void> {
  await tx.insertInto('certification_added_evidence').values(row).execute();
}
