import type { ActionFunctionArgs } from 'react-router';
import { readForm } from '#kernel/documents/read-form.ts';
import { perform } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { requestOf } from '#kernel/web/context.ts';
import { inputFrom } from '#kernel/web/form-input.ts';
import { statusOf } from '#kernel/web/load.ts';
import { saveApplication } from '../save-application.ts';
import { sectionsOf } from './sections.ts';

/**
 * Takes a draft while somebody types: the fields of the form as they stand. Answers 204 when kept and the refusal's status otherwise;
 * every post is a saving of its own, so the form's request id is not used.
 */
export async function action(args: ActionFunctionArgs) {
  const { platform, accountId, tenant } = requestOf(args);
  try {
    const { fields } = await readForm(args.request, { fileBytes: 0 });
    const caller = { tenant: await tenant(args.params.tenant), accountId, via: 'web' as const };
    const requestId = `web:${crypto.randomUUID()}`;
    const input = sectionsOf(inputFrom(fields), args.params);
    await perform(platform, saveApplication, input, { ...caller, requestId });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ code: error.code, field: error.field }, { status: statusOf(error.code) });
  }
}
