import { z } from 'zod';
import type { Tx } from '#kernel/database/tables.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { type FindingCode, findingCodes } from './findings.ts';
import { shownRows } from './shown-rows.ts';
import { gridRowsOf, importSubject } from './store.ts';

/** Rows on one page of the grid: a whole province's list fits on one. */
export const rowsPerPage = 100;

async function findImport(tx: Tx, importId: string) {
  const found = await tx
    .selectFrom('rostering_import')
    .selectAll()
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'import' });
}

/** One import as its page shows it: the rows that fit the filter, every finding, the coverage, and its history. */
export const readImport = view({
  name: 'rostering.read-import',
  grant: 'rostering.read',
  summary: 'One imported roster: its rows (filtered, 100 a page), findings, figures, coverage and history.',
  input: z.object({
    importId: z.uuid(),
    month: z.string().max(7).optional(),
    finding: z
      .enum(['any', ...findingCodes] as ['any', ...FindingCode[]])
      .optional()
      .catch(undefined),
    search: z.string().trim().max(80).optional().catch(undefined),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  read: async (tx, { importId, month, finding, search, page }, { actor }) => {
    const found = await findImport(tx, importId);
    const rows = await gridRowsOf(tx, importId);
    const filter = {
      month: found.months.includes(month ?? '') ? month : undefined,
      finding,
      search: search || undefined,
    };
    const fitting = shownRows(rows, filter);
    const names = await namesOf(tx, [found.imported_by]);
    return {
      importId,
      head: found.head,
      status: found.status,
      withdrawn: found.withdrawn_at && { at: found.withdrawn_at, reason: found.withdrawn_reason ?? '' },
      months: found.months,
      regionsSource: found.regions_source,
      sha256: found.sha256,
      fileName: found.file_name,
      importedAt: found.imported_at,
      importedBy: names.get(found.imported_by) ?? null,
      summary: found.summary,
      findings: found.findings,
      coverage: found.coverage,
      filter,
      rows: fitting.slice((page - 1) * rowsPerPage, page * rowsPerPage),
      fitting: fitting.length,
      page,
      /** Every row of the source in order, so that a finding can lead to the row's page and line. */
      places: rows.map(({ line, no }) => ({ line, no })),
      history: await historyOf(tx, importSubject(importId)),
      mayWithdraw: found.status === 'read' && actor.grants.has('rostering.import'),
    };
  },
});

/** The findings of an import, to be carried elsewhere. */
export const listFindings = view({
  name: 'rostering.list-findings',
  grant: 'rostering.read',
  summary: 'The findings of one imported roster, by cell.',
  input: z.object({ importId: z.uuid() }),
  read: async (tx, { importId }) => {
    const { number, year, findings } = await findImport(tx, importId);
    return { number, year, findings };
  },
});
