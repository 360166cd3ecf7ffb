import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import type { Outcome, Subject } from '../operation.ts';
import { refuse } from '../refusals.ts';

/** A kept file: its bytes lie in the blob store under their hash, this is what is known of them. */
export interface DocumentRecord {
  documentId: string;
  sha256: string;
  name: string;
  mediaType: string;
  size: number;
  ownerId: string | null;
  subject: Subject | null;
}

/** Gives uploaded documents to a subject. Only their owner can, and a document that already belongs elsewhere stays there. */
export async function attachDocuments(
  tx: Tx,
  wanted: NonNullable<Outcome<unknown>['attach']>,
  subject: Subject,
  { actor }: Circumstances,
): Promise<void> {
  for (const { documentId, subject: about = subject } of wanted) {
    const document = await findDocument(tx, documentId);
    const mine = document && document.ownerId === actor.personId;
    const free =
      document && (!document.subject || (document.subject.type === about.type && document.subject.id === about.id));
    if (!mine || !free) refuse('kernel.not-found', { what: 'document' });
    await tx
      .updateTable('document')
      .set({ subject_type: about.type, subject_id: about.id })
      .where('document_id', '=', documentId)
      .execute();
  }
}

/** The record of a document, or undefined. */
export async function findDocument(tx: Tx, documentId: string): Promise<DocumentRecord | undefined> {
  const row = await tx.selectFrom('document').selectAll().where('document_id', '=', documentId).executeTakeFirst();
  return (
    row && {
      documentId: row.document_id,
      sha256: row.sha256,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      ownerId: row.owner_id,
      subject: row.subject_type && row.subject_id ? { type: row.subject_type, id: row.subject_id } : null,
    }
  );
}

/** Writes the record of a document whose bytes are already in the blob store. */
export async function insertDocument(
  tx: Tx,
  document: DocumentRecord,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      document_id: document.documentId,
      sha256: document.sha256,
      name: document.name,
      media_type: document.mediaType,
      size: document.size,
      owner_id: document.ownerId,
      subject_type: document.subject?.type ?? null,
      subject_id: document.subject?.id ?? null,
      created_at: new Date(now.epochMilliseconds),
    })
    .execute();
}
