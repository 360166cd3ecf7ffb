import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { inspect } from '#kernel/documents/intake.ts';
import { readForm } from '#kernel/documents/read-form.ts';
import { admit, perform } from '#kernel/perform.ts';
import { Refusal, type RefusalBody } from '#kernel/refusals.ts';
import { requestOf } from '#kernel/web/context.ts';
import { type FormFields, inputFrom } from '#kernel/web/form-input.ts';
import { statusOf } from '#kernel/web/load.ts';
import { problemsOf } from '#kernel/web/refusal-words.ts';
import type { Refused } from '#kernel/web/submit.ts';
import { importTable } from '../import-table.ts';
import { importLimits } from '../rules.ts';

/** The largest file; a text of the longest kind fits even where every letter takes two bytes. */
export const importFileBytes = importLimits.textLength * 2;

/**
 * Takes the import form. A file is read as text and goes the way of a pasted one, so it is not kept anywhere; when it is refused
 * its text stands in the form, ready to be mended and sent again.
 */
export async function takeImport(args: ActionFunctionArgs) {
  const { platform, accountId, tenant, language } = requestOf(args);
  const limits =
    accountId === null
      ? { fileBytes: 0, textBytes: 1024 * 1024 }
      : { fileBytes: importFileBytes, fieldBytes: importFileBytes, files: 1, bodyBytes: importFileBytes * 4 };
  const read = await readForm(args.request, limits);
  const fields: FormFields = { ...read.fields };
  const refused = (bodies: readonly RefusalBody[], status = 422) =>
    data(
      { problems: problemsOf(platform.contexts, bodies, language), values: fields, form: 'import' } satisfies Refused,
      {
        status,
      },
    );
  try {
    await admit(platform, importTable, { tenant: await tenant(args.params.tenant), accountId, via: 'web' });
    if (read.refused.length > 0) return refused(read.refused);
    const [file] = read.files;
    if (file) {
      if (fields.text) return refused([{ code: 'rostering.two-texts', data: {}, field: 'file' }]);
      const rule = { kinds: ['md', 'text'] as const, maxBytes: importFileBytes, field: 'file' };
      fields.text = new TextDecoder().decode((await inspect(file.bytes, file.name, rule)).bytes);
      fields.fileName = file.name;
    }
    const requestId = `web:${/^[\w:-]{8,100}$/.test(String(fields._request)) ? fields._request : crypto.randomUUID()}`;
    const caller = { tenant: await tenant(args.params.tenant), accountId, via: 'web' as const, requestId };
    const { importId } = await perform(platform, importTable, inputFrom(fields), caller);
    return redirect(`/${args.params.tenant}/jadwal/${importId}`, 303);
  } catch (error) {
    if (error instanceof Refusal) return refused(error.bodies(), statusOf(error.code));
    throw error;
  }
}
