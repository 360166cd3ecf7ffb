import { rowsPerPage } from '../read-import.ts';

/** The id of a row in the page, by its line in the source. */
export const rowId = (line: number): string => `baris-${line}`;

/** The id of a cell in the page. */
export const cellId = ({ line, column }: { line: number; column: number }): string => `sel-${line}-${column}`;

/** Leads to a row or cell of the unfiltered grid, on the page of the grid on which its line stands. */
export function linkTo(lines: readonly number[], line: number, id: string): { search: string; hash: string } {
  const page = Math.floor(Math.max(0, lines.indexOf(line)) / rowsPerPage) + 1;
  return { search: page > 1 ? `?hal=${page}` : '', hash: `#${id}` };
}
