import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { findingNature } from './findings.ts';
import type { ImportSummary } from './report.ts';
import { servedPlaces } from './served-places.ts';
import type {} from './tables.ts';

const perPage = 50;

/** One import in the list. `toAnswer` counts the findings that need an answer. */
export interface ImportLine {
  importId: string;
  number: string | null;
  year: number | null;
  signedOn: string | null;
  months: readonly string[];
  rows: number;
  rotating: number;
  findings: number;
  toAnswer: number;
  status: 'read' | 'withdrawn';
  importedAt: Date;
}

/** The imports of the organisation, the newest first. */
export const listImports = view({
  name: 'rostering.list-imports',
  grant: 'rostering.read',
  summary: 'Imported rosters, the newest first; without the withdrawn ones unless asked for.',
  input: z.object({
    show: z.enum(['read', 'all']).catch('read').default('read'),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  read: async (tx, { show, page }, { actor }) => {
    let imports = tx
      .selectFrom('rostering_import')
      .select(['import_id', 'number', 'year', 'signed_on', 'months', 'summary', 'status', 'imported_at'])
      .orderBy('imported_at', 'desc')
      .orderBy('import_id')
      .limit(perPage + 1)
      .offset((page - 1) * perPage);
    if (show === 'read') imports = imports.where('status', '=', 'read');
    const rows = await imports.execute();
    const lines = rows.slice(0, perPage).map(
      (row): ImportLine => ({
        importId: row.import_id,
        number: row.number,
        year: row.year,
        signedOn: row.signed_on,
        months: row.months,
        rows: row.summary.rows,
        rotating: row.summary.rotating,
        ...countsOf(row.summary),
        status: row.status,
        importedAt: row.imported_at,
      }),
    );
    return {
      lines,
      page,
      perPage,
      show,
      isMore: rows.length > perPage,
      mayImport: actor.grants.has('rostering.import'),
    };
  },
});

/** How many findings there are, and how many of them need an answer. */
export function countsOf({ counts }: ImportSummary): { findings: number; toAnswer: number } {
  const all = Object.entries(counts) as [keyof typeof findingNature, number][];
  const sum = (some: typeof all) => some.reduce((total, [, count]) => total + count, 0);
  return { findings: sum(all), toAnswer: sum(all.filter(([code]) => findingNature[code] === 'answer')) };
}

/** What the clerk should know before importing: over which places the names will be laid. */
export const importForm = view({
  name: 'rostering.import-form',
  grant: 'rostering.import',
  summary: 'The area against which an import matches its place names.',
  input: z.object({}),
  read: async (_tx, _input, { tenant }) => {
    const { regionName, districts } = await servedPlaces(tenant.profile.regionCode);
    return { regionName, districts };
  },
});
