import { data } from 'react-router';
import { readForm } from '#kernel/documents/read-form.ts';
import { Refusal } from '#kernel/refusals.ts';

const kilobyte = 1024;

/**
 * The fields of a small form: a few words, no file, at most 64 KB in all. These pages are open to everyone, so nothing longer is held in
 * memory. Throws an answer 413 for what is longer, 400 for what is no form.
 */
export async function smallForm(request: Request): Promise<Record<string, string | string[]>> {
  const limits = { fileBytes: 0, files: 1, fields: 40, fieldBytes: 8 * kilobyte, bodyBytes: 64 * kilobyte };
  const form = await readForm(request, limits).catch((error: unknown) => {
    if (error instanceof Refusal) throw data(null, { status: 400 });
    throw error;
  });
  if (form.refused.length > 0) throw data(null, { status: 413 });
  return form.fields;
}
