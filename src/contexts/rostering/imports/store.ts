import { sql } from 'kysely';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { Grid, GridRow } from './grid.ts';
import type {} from './tables.ts';

/** The journal subject of an import. */
export const importSubject = (importId: string) => ({ type: 'rostering.import', id: importId });

/** Everything that a new import writes. */
export interface NewImport {
  importId: string;
  importedBy: string;
  sha256: string;
  fileName: string | null;
  regionCode: string;
  regionsSource: string;
  grid: Grid;
}

/** The imports in force of one text, locked against a second one of the same text until the transaction ends. */
export async function lockImportsOf(tx: Tx, sha256: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rostering_import ${sha256}`}, 0))`.execute(tx);
  return tx
    .selectFrom('rostering_import')
    .select(['import_id', 'first_month', 'imported_at'])
    .where('sha256', '=', sha256)
    .where('status', '=', 'read')
    .execute();
}

/** Finds an import and locks it. Refuses `kernel.not-found`. */
export async function lockImport(tx: Tx, importId: string) {
  const found = await tx
    .selectFrom('rostering_import')
    .select(['import_id', 'status', 'number', 'year'])
    .where('import_id', '=', importId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'import' });
}

/** Writes an import with its rows and cells. */
export async function insertImport(tx: Tx, change: NewImport, { now }: Pick<Circumstances, 'now'>): Promise<void> {
  const { importId, grid } = change;
  const { instruction } = grid;
  await tx
    .insertInto('rostering_import')
    .values({
      import_id: importId,
      number: instruction.number,
      year: instruction.year,
      signed_on: instruction.date,
      about: instruction.about,
      first_month: grid.months[0]!,
      months: grid.months,
      region_code: change.regionCode,
      regions_source: change.regionsSource,
      sha256: change.sha256,
      file_name: change.fileName,
      head: instruction,
      summary: grid.summary,
      findings: grid.findings,
      coverage: grid.coverage,
      status: 'read',
      imported_by: change.importedBy,
      imported_at: new Date(now.epochMilliseconds),
      withdrawn_at: null,
      withdrawn_reason: null,
    })
    .execute();
  await insertRows(tx, importId, grid.rows);
}

// A statement holds at most 65,535 parameters.
const atOnce = 2000;

async function insertRows(tx: Tx, importId: string, rows: readonly GridRow[]): Promise<void> {
  const lines = rows.map(({ line, no, office, kind, flags }) => ({
    import_id: importId,
    line,
    no,
    office,
    kind,
    flags,
  }));
  for (const batch of inBatches(lines)) await tx.insertInto('rostering_row').values(batch).execute();
  const cells = rows.flatMap((row) =>
    row.cells.map((cell) => ({
      import_id: importId,
      line: row.line,
      table_column: cell.column,
      month: cell.month,
      span: cell.span,
      place: cell.text,
      region_code: cell.code,
      region_name: cell.officialName,
      flags: cell.flags,
    })),
  );
  for (const batch of inBatches(cells)) await tx.insertInto('rostering_cell').values(batch).execute();
}

const inBatches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / atOnce) }, (_, at) => items.slice(at * atOnce, (at + 1) * atOnce));

/** Marks an import as withdrawn. What was read stays on record. */
export async function markWithdrawn(
  tx: Tx,
  importId: string,
  reason: string,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .updateTable('rostering_import')
    .set({ status: 'withdrawn', withdrawn_at: new Date(now.epochMilliseconds), withdrawn_reason: reason })
    .where('import_id', '=', importId)
    .execute();
}

/** The rows of an import as they were laid out, in the order of the source. */
export async function gridRowsOf(tx: Tx, importId: string): Promise<GridRow[]> {
  const rows = await tx
    .selectFrom('rostering_row')
    .select(['line', 'no', 'office', 'kind', 'flags'])
    .where('import_id', '=', importId)
    .orderBy('line')
    .execute();
  const cells = await tx
    .selectFrom('rostering_cell')
    .select(['line', 'table_column', 'month', 'span', 'place', 'region_code', 'region_name', 'flags'])
    .where('import_id', '=', importId)
    .orderBy('line')
    .orderBy('table_column')
    .execute();
  const byLine = Map.groupBy(cells, (cell) => cell.line);
  return rows.map((row) => ({
    ...row,
    cells: (byLine.get(row.line) ?? []).map((cell) => ({
      month: cell.month,
      span: cell.span,
      text: cell.place,
      code: cell.region_code,
      officialName: cell.region_name,
      flags: cell.flags,
      line: cell.line,
      column: cell.table_column,
    })),
  }));
}
