import { levelOf } from '#kernel/regions/codes.ts';
import type { Gazetteer, Resolution } from '#kernel/regions/gazetteer.ts';
import type { ReadCell, ReadRow, ReadTable } from './read-table.ts';

/** A read cell with its period and what its text stands for (null for an empty cell). */
export interface ResolvedCell extends ReadCell {
  period: string;
  resolution: Resolution | null;
  /** The official code if the text stands for exactly one place. */
  code: string | null;
}

/**
 * A row of the roster. `fixed`: its office serves its own city or regency all through, either written once for all months or in
 * every month; such a row has no cell of its own but `cells[0]`. `rotating`: one place a month.
 */
export interface ResolvedRow extends Omit<ReadRow, 'cells'> {
  kind: 'rotating' | 'fixed';
  cells: readonly ResolvedCell[];
}

/** Resolves every cell against the gazetteer; `periods` stand for the table's columns, left to right. */
export function resolveRows(
  table: ReadTable,
  gazetteer: Gazetteer,
  periods: readonly string[],
): readonly ResolvedRow[] {
  return table.rows.map((row) => {
    const cells = row.cells.flatMap((cell, at): ResolvedCell[] => {
      const same = table.columns[at]?.month === cell.month;
      const column = same ? at : table.columns.findIndex(({ month }) => month === cell.month);
      const period = periods[column];
      return period ? [resolved(cell, period, gazetteer)] : []; // the reader has reported the differing head
    });
    return { ...row, ...kindOf(cells) };
  });
}

function resolved(cell: ReadCell, period: string, gazetteer: Gazetteer): ResolvedCell {
  const resolution = cell.text === '' ? null : gazetteer.resolve(cell.text);
  return { ...cell, period, resolution, code: resolution && 'code' in resolution ? resolution.code : null };
}

function kindOf(cells: readonly ResolvedCell[]): Pick<ResolvedRow, 'kind' | 'cells'> {
  const first = cells[0];
  const others = cells.slice(1);
  const own = first?.code && levelOf(first.code) === 'regency';
  const once = others.every((cell) => cell.text === '') || others.every((cell) => cell.code === first?.code);
  return own && once ? { kind: 'fixed', cells: [first] } : { kind: 'rotating', cells };
}
