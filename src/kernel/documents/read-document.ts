import { z } from 'zod';
import type { Circumstances } from '../actor.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/tables.ts';
import { type View, view } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { type DocumentRecord, findDocument } from './store.ts';

/** What a door needs to hand a document out. */
export type ReadableDocument = Pick<DocumentRecord, 'documentId' | 'sha256' | 'name' | 'mediaType' | 'size'>;

/**
 * The view `kernel.document`: the record of a document for its owner, and for whom the context of its subject lets open it. To
 * everyone else it does not exist. Every reading leaves a line in the access log: uploads hold identity cards and diplomas.
 */
export function documentView(
  contexts: readonly Pick<Context, 'name' | 'documentAccess'>[],
): View<{ documentId: string }, ReadableDocument> {
  return view({
    name: 'kernel.document',
    grant: 'member',
    summary: 'The record of an uploaded document, for its owner and for those who handle its subject.',
    input: z.object({ documentId: z.uuid() }),
    sensitive: ({ documentId }) => ({ type: 'kernel.document', id: documentId }),
    read: async (tx, { documentId }, circumstances) => {
      const document = await findDocument(tx, documentId);
      if (!document || !(await mayOpen(contexts, tx, document, circumstances)))
        return refuse('kernel.not-found', { what: 'document' });
      const { sha256, name, mediaType, size } = document;
      return { documentId, sha256, name, mediaType, size };
    },
  });
}

async function mayOpen(
  contexts: readonly Pick<Context, 'name' | 'documentAccess'>[],
  tx: Tx,
  { ownerId, subject }: DocumentRecord,
  circumstances: Circumstances,
): Promise<boolean> {
  if (ownerId !== null && ownerId === circumstances.actor.personId) return true;
  if (!subject) return false;
  const allowed = contexts.find((each) => each.name === circumstances.tenant.kind)?.documentAccess[subject.type];
  return allowed ? allowed(tx, subject, circumstances) : false;
}
