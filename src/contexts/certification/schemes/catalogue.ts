import { sql } from 'kysely';
import { z } from 'zod';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { openContradictions } from './rules.ts';
import { rulingRecordsOn } from './store.ts';
import type { SchemeStatus } from './tables.ts';

const perPage = 50;
/** Totals are counted up to here; beyond it the list says "more than". */
const countLimit = 1000;

const Filter = z.object({
  search: z.string().trim().max(80).optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

const open: SchemeStatus[] = ['ratified'];
const alive: SchemeStatus[] = ['draft', 'verified', 'ratified'];

/** The schemes in force, by title: what the public may apply for. */
export const catalogue = view({
  name: 'certification.catalogue',
  grant: 'public',
  summary: 'The certification schemes in force, by title.',
  input: Filter,
  read: async (tx, filter, { actor }) => ({
    ...(await schemesIn(tx, open, filter)),
    /** Whether the reader also works with schemes that are not in force. */
    worksOnSchemes: actor.grants.has('certification.schemes'),
  }),
});

/** Schemes for those who work with them: drafts and verified versions too, with the contradictions that wait for a ruling. */
export const listSchemes = view({
  name: 'certification.list-schemes',
  grant: 'certification.schemes',
  summary: 'Scheme versions that are not superseded, with their open contradictions.',
  input: Filter,
  read: async (tx, filter) => {
    const { lines, ...rest } = await schemesIn(tx, alive, filter);
    const open = await openIn(
      tx,
      lines.map((line) => line.versionId),
    );
    const counted = lines.map((line) => ({ ...line, openContradictions: open.get(line.versionId) ?? 0 }));
    return { lines: counted, ...rest };
  },
});

/** One scheme version in a list. */
export interface SchemeLine {
  versionId: string;
  schemeCode: string;
  version: number;
  number: string;
  title: string;
  status: SchemeStatus;
  level: number | null;
  kind: string;
  units: number;
  years: number;
}

async function schemesIn(tx: Tx, statuses: readonly SchemeStatus[], { search, page }: z.output<typeof Filter>) {
  let query = tx.selectFrom('certification_scheme_version').where('status', 'in', [...statuses]);
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    query = query.where((where) => where.or([where('title', 'ilike', like), where('number', 'ilike', like)]));
  }
  const rows = await query
    .select(['version_id', 'scheme_code', 'version', 'number', 'title', 'status'])
    .select(sql<number | null>`(content ->> 'level')::int`.as('level'))
    .select(sql<string>`content -> 'kind' ->> 'is'`.as('kind'))
    .select(sql<number>`jsonb_array_length(content -> 'units' -> 'list')`.as('units'))
    .select(sql<number>`(content -> 'validity' ->> 'years')::int`.as('years'))
    .orderBy('title')
    .orderBy('version_id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const counted = await query
    .select('version_id')
    .limit(countLimit + 1)
    .execute();
  const lines = rows.map(
    ({ version_id: versionId, scheme_code: schemeCode, ...row }): SchemeLine => ({ versionId, schemeCode, ...row }),
  );
  return { lines, page, perPage, total: Math.min(counted.length, countLimit), isMore: counted.length > countLimit };
}

/** How many contradictions wait for a ruling, by version. */
async function openIn(tx: Tx, versionIds: readonly string[]): Promise<Map<string, number>> {
  if (versionIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('certification_scheme_version')
    .select(['version_id', 'content'])
    .where('version_id', 'in', [...versionIds])
    .execute();
  const rulings = await rulingRecordsOn(tx, ...versionIds);
  return new Map(
    rows.map(({ version_id: versionId, content }) => [
      versionId,
      openContradictions(
        content,
        rulings.filter((ruling) => ruling.versionId === versionId),
      ).length,
    ]),
  );
}
