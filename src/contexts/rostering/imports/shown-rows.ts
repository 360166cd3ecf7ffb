import { placeKey } from '#kernel/regions/spelling.ts';
import type { FindingCode } from './findings.ts';
import type { GridCell, GridRow } from './grid.ts';

/** What a reader wants to see of a grid. `finding` is a code, or 'any' for rows with any finding at all. */
export interface RowFilter {
  month?: string;
  finding?: FindingCode | 'any';
  search?: string;
}

/**
 * The rows that fit, with the cells of the wanted month only. A row fits a finding when the row or one of the cells shown bears it,
 * and a search when its office or a place shown holds the text, whatever its case and spaces.
 */
export function shownRows(rows: readonly GridRow[], { month, finding, search }: RowFilter): GridRow[] {
  const wanted = placeKey(search ?? '');
  const bears = ({ flags }: Pick<GridCell, 'flags'>) =>
    finding === 'any' ? flags.length > 0 : flags.includes(finding!);
  const holds = (text: string | null) => placeKey(text ?? '').includes(wanted);
  return rows
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => !month || cell.span > 1 || cell.month === month) }))
    .filter((row) => !finding || bears(row) || row.cells.some(bears))
    .filter(
      (row) => !wanted || holds(row.office) || row.cells.some((cell) => holds(cell.text) || holds(cell.officialName)),
    );
}
