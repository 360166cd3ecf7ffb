import { z } from 'zod';
import { personOf } from '../actor.ts';
import { operation } from '../operation.ts';
import { insertDocument } from './store.ts';

/**
 * Records an upload that the door has already inspected and laid into the blob store. The document belongs to whoever sent it until
 * an operation attaches it to a subject. Doors alone may call it: they are the ones that looked at the bytes.
 */
export const receiveDocument = operation({
  name: 'kernel.receive-document',
  grant: 'door',
  summary: 'Record an inspected upload (sent as multipart form data to the upload address).',
  input: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().min(1).max(200),
    mediaType: z.string().max(100),
    size: z.number().int().positive(),
  }),
  find: async () => null,
  decide: (_found, input, { actor, newId }) => {
    const documentId = newId();
    return {
      change: {
        documentId,
        sha256: input.sha256,
        name: input.name,
        mediaType: input.mediaType,
        size: input.size,
        ownerId: personOf(actor),
        subject: null,
      },
      subject: { type: 'kernel.document', id: documentId },
      facts: { sha256: input.sha256, mediaType: input.mediaType, size: input.size },
    };
  },
  save: async (tx, document, circumstances) => {
    await insertDocument(tx, document, circumstances);
    return { documentId: document.documentId };
  },
});
