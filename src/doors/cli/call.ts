import type { ProblemDocument } from '#doors/api/problems.ts';
import { contextOf, type Offered } from '#doors/registry-schemas.ts';
import { type Call, Usage } from './arguments.ts';
import type { Reach } from './reach.ts';
import type { Ending } from './run-cli.ts';

/** Calls one operation or view and puts what came back into an ending: the answer, or the refusal as JSON with its words. */
export async function call(
  reach: Reach,
  what: Offered,
  { input, as, tenant, requestId, language }: Call,
): Promise<Ending> {
  const slug = tenant ?? tenantOf(as) ?? (await onlyTenantOf(reach, contextOf(what)));
  const headers = new Headers({ 'accept-language': language, 'content-type': 'application/json' });
  if (as) headers.set('x-act-as', as);
  if (requestId) headers.set('idempotency-key', requestId);
  const path = `/v1/${encodeURIComponent(slug)}/${what.name}`;
  const response = await reach.send(path, { method: 'POST', headers, body: JSON.stringify(input) });
  const answer: unknown = await response.json();
  const out = JSON.stringify(answer, null, 2);
  if (response.ok) return { out, words: [], exit: 0 };
  return { out, words: wordsOf(answer as ProblemDocument), exit: 1 };
}

function wordsOf({ title, code, errors }: ProblemDocument): string[] {
  const lines = errors.map(
    ({ field, says, remedy }) => `  ${field ? `${field}: ` : ''}${[says, remedy].filter(Boolean).join(' ')}`,
  );
  return [`${title} (${code})`, ...lines];
}

/** `lsp-koper` of `pemohon@lsp-koper.test`: demonstration accounts are named after their organisation. */
function tenantOf(as: string | undefined): string | undefined {
  return /@([a-z0-9-]+)\.test$/i.exec(as ?? '')?.[1]?.toLowerCase();
}

async function onlyTenantOf(reach: Reach, kind: string): Promise<string> {
  const { organisations } = (await (await reach.send('/v1/organisations')).json()) as {
    organisations: { slug: string; kind: string }[];
  };
  const fit = kind === 'kernel' ? organisations : organisations.filter((each) => each.kind === kind);
  const [only, ...others] = fit.map(({ slug }) => slug);
  if (only === undefined)
    throw new Usage(`There is no organisation for ${kind} in this database. Fill an empty one with: demo seed`);
  if (others.length > 0) throw new Usage(`Say which organisation with --tenant: ${[only, ...others].join(', ')}`);
  return only;
}
