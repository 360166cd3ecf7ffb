import type { Tenant } from '#kernel/actor.ts';
import { type Database, inTenant } from '#kernel/database/connect.ts';
import { contentHash } from '#kernel/journal/canonical.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import type { LocalAnswer } from './commands.ts';

/** A journal line whose content no longer gives the hash that was written with it. */
interface BadLine {
  lineId: string;
  at: string;
  operation: string;
  subject: { type: string; id: string };
  written: string;
  computed: string;
}

interface Verified {
  tenant: string;
  lines: number;
  bad: number;
  firstBad: BadLine | null;
}

const pageSize = 1000;

/** Recomputes the content hash of every journal line of every organisation, in the order of writing, and names the first bad one. */
export async function verifyJournal(database: Database): Promise<LocalAnswer> {
  const tenants: Verified[] = [];
  for (const tenant of await allTenants(database)) tenants.push(await verifyTenant(database, tenant));
  const lines = tenants.reduce((sum, each) => sum + each.lines, 0);
  const bad = tenants.reduce((sum, each) => sum + each.bad, 0);
  const words = tenants.flatMap(({ tenant, bad, firstBad }) =>
    firstBad
      ? [
          `${tenant}: ${bad} bad; first line ${firstBad.lineId} of ${firstBad.at} (${firstBad.operation}) does not give the hash written with it.`,
        ]
      : [],
  );
  return {
    answer: { ok: bad === 0, lines, bad, tenants },
    words: [...words, `${lines} journal lines checked, ${bad} bad.`],
    finding: bad > 0,
  };
}

async function verifyTenant(database: Database, tenant: Tenant): Promise<Verified> {
  const found: Verified = { tenant: tenant.slug, lines: 0, bad: 0, firstBad: null };
  for (let after: string | undefined; ; ) {
    const page = await linesAfter(database, tenant, after);
    for (const { content_hash: written, ...line } of page) {
      const computed = contentHash(line);
      if (computed === written) continue;
      found.bad++;
      found.firstBad ??= {
        lineId: line.line_id,
        at: line.at.toISOString(),
        operation: line.operation,
        subject: { type: line.subject_type, id: line.subject_id },
        written,
        computed,
      };
    }
    found.lines += page.length;
    if (page.length < pageSize) return found;
    after = page.at(-1)?.line_id;
  }
}

/** One page of lines with exactly the columns that the hash covers (see `once` in the kernel's perform), and the hash. */
function linesAfter(database: Database, tenant: Tenant, after: string | undefined) {
  return inTenant(database, tenant.tenantId, (tx) => {
    const lines = tx
      .selectFrom('journal')
      .select([
        'line_id',
        'at',
        'person_id',
        'via',
        'operation',
        'subject_type',
        'subject_id',
        'facts',
        'request_id',
        'content_hash',
      ])
      .orderBy('line_id')
      .limit(pageSize);
    return (after ? lines.where('line_id', '>', after) : lines).execute();
  });
}
