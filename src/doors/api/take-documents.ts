import { type Inspected, inspect } from '#kernel/documents/intake.ts';
import { type FileKind, fileKinds } from '#kernel/documents/kinds.ts';
import { readForm } from '#kernel/documents/read-form.ts';
import { receiveDocument } from '#kernel/documents/receive-document.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { admit, type Caller, perform } from '#kernel/perform.ts';
import { Refusal, type RefusalBody, refuse } from '#kernel/refusals.ts';
import { Fault } from './problems.ts';

/** The most bytes of one file that the API takes. */
export const mostFileBytes = 25 * 1024 * 1024;

/** A file that was taken in, with the id by which operations know it. */
export interface TakenDocument {
  documentId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

/**
 * Takes in the files of a multipart form: all of them or, when one is refused, none. Every kind that the platform can examine is taken
 * here; what a certain operation accepts is narrower. The documents belong to the caller until an operation attaches them.
 */
export async function takeDocuments(
  platform: OpenPlatform,
  request: Request,
  caller: Caller,
): Promise<{ documents: TakenDocument[] }> {
  if (!caller.accountId) refuse('kernel.not-signed-in', {});
  await admit(platform, receiveDocument, { ...caller, inspected: true });
  if (!/^multipart\/form-data\b/i.test(request.headers.get('content-type') ?? ''))
    throw new Fault('api.media-type', 'multipart/form-data');
  const { files, refused } = await readForm(request, { fileBytes: mostFileBytes });
  const faults: RefusalBody[] = [...refused];
  const seen: Inspected[] = [];
  for (const file of files) {
    const rule = { kinds: Object.keys(fileKinds) as FileKind[], maxBytes: mostFileBytes, field: file.field };
    try {
      seen.push(await inspect(file.bytes, file.name, rule));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push(...error.bodies());
    }
  }
  const [first, ...also] = faults;
  if (first) throw new Refusal(first.code, first.data, first.field, also);
  if (seen.length === 0) throw new Fault('api.no-file');
  const documents: TakenDocument[] = [];
  for (const [index, file] of seen.entries()) documents.push(await keep(platform, file, index, caller));
  return { documents };
}

async function keep(
  platform: OpenPlatform,
  { bytes, name, mediaType }: Inspected,
  index: number,
  caller: Caller,
): Promise<TakenDocument> {
  const { sha256, size } = await platform.blobs.put(bytes);
  const input = { sha256, name, mediaType, size };
  const requestId = `${caller.requestId}:file:${index}`;
  const { documentId } = await perform(platform, receiveDocument, input, { ...caller, inspected: true, requestId });
  return { documentId, ...input };
}
