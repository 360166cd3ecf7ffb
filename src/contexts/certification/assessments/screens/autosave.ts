import type { ActionFunctionArgs } from 'react-router';
import { readForm } from '#kernel/documents/read-form.ts';
import type { Operation } from '#kernel/operation.ts';
import { perform } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { requestOf } from '#kernel/web/context.ts';
import { inputFrom } from '#kernel/web/form-input.ts';
import { statusOf } from '#kernel/web/load.ts';
import { recordObservation } from '../record-observation.ts';
import { recordOral } from '../record-oral.ts';
import { recordPortfolio } from '../record-portfolio.ts';
import { recordWritten } from '../record-written.ts';

// biome-ignore lint/suspicious/noExplicitAny: the sheets of all methods stand in one table
const sheets: Record<string, Operation<any, any>> = {
  observasi: recordObservation,
  lisan: recordOral,
  tertulis: recordWritten,
  portofolio: recordPortfolio,
};

/** Takes a sheet while the assessor writes. Answers 204 when kept and the refusal's status otherwise; every post is a writing of its own. */
export async function action(args: ActionFunctionArgs) {
  const { platform, accountId, tenant } = requestOf(args);
  try {
    const sheet = sheets[args.params.method ?? ''];
    if (!sheet) throw new Refusal('kernel.not-found', { what: 'form' });
    const { fields } = await readForm(args.request, { fileBytes: 0 });
    const caller = { tenant: await tenant(args.params.tenant), accountId, via: 'web' as const };
    const input = { ...inputFrom(fields), caseId: args.params.caseId };
    await perform(platform, sheet, input, { ...caller, requestId: `web:${crypto.randomUUID()}` });
    return new Response(null, { status: 204 });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json({ code: error.code, field: error.field }, { status: statusOf(error.code) });
  }
}
