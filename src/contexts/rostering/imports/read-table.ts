import { refuse } from '#kernel/refusals.ts';
import { monthNumber } from './periods.ts';
import { type InstructionHead, readInstruction } from './read-instruction.ts';

/** One cell under a month. `line` is the line of the source, `column` the column of its table, both counted from 1. */
export interface ReadCell {
  month: number;
  text: string;
  line: number;
  column: number;
}

/** One numbered row, with a cell for every month of its page, empty ones too. */
export interface ReadRow {
  no: number;
  office: string;
  line: number;
  /** Which of the table's pages it stands on, from 1. */
  page: number;
  cells: readonly ReadCell[];
}

/** Something in the table's build that a person should look at; the reader goes on and hides nothing. */
export type TableProblem =
  | { code: 'head-differs'; line: number; expected: readonly string[]; found: readonly string[] }
  | { code: 'cells-missing' | 'cells-extra'; line: number; expected: number; found: number }
  | { code: 'row-without-number'; line: number; text: string }
  | { code: 'number-gap' | 'number-repeated'; line: number; after: number; found: number };

/** A published table as read: nothing resolved, nothing repaired. */
export interface ReadTable {
  instruction: InstructionHead;
  /** The months (1-12) of the first page's head, left to right. */
  columns: readonly { month: number; label: string }[];
  pages: number;
  rows: readonly ReadRow[];
  strayLines: readonly { line: number; text: string }[];
  problems: readonly TableProblem[];
}

interface Head {
  width: number;
  months: readonly { month: number; label: string; column: number }[];
}

/**
 * Reads a roster published as Markdown: a head in prose, then one table over several pages that repeat their head, with cells
 * wrapped by `<br>` and stray marks between the pages. Refuses, naming what is missing: `rostering.no-table`, `-no-months`,
 * `-no-office-column`, `-no-rows`. Numbers as long as an employee's are not kept, wherever they stand.
 */
export function readTable(markdown: string): ReadTable {
  const lines = markdown.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const heads: { line: number; head: Head }[] = [];
  const rows: ReadRow[] = [];
  const problems: TableProblem[] = [];
  const between: { line: number; text: string }[] = [];
  let lastRow = 0;

  lines.forEach((text, index) => {
    const line = index + 1;
    const cells = cellsOf(text);
    const head = cells && headOf(cells);
    if (head) heads.push({ line, head });
    const page = heads.at(-1)?.head;
    if (!page || head || text.trim() === '' || cells?.every((cell) => /^:?-+:?$/.test(cell))) return;
    if (!cells) {
      between.push({ line, text: withoutLongNumbers(text.trim()) });
      return;
    }
    lastRow = line;
    if (cells.length < page.width)
      problems.push({ code: 'cells-missing', line, expected: page.width, found: cells.length });
    if (cells.length > page.width)
      problems.push({ code: 'cells-extra', line, expected: page.width, found: cells.length });
    const number = cells[0]!.match(/^(\d+)\.?$/)?.[1];
    if (number) rows.push(rowOf(Number(number), cells, page, line, heads.length));
    else problems.push({ code: 'row-without-number', line, text: cells.filter(Boolean).join(' | ') });
  });

  const first = heads[0];
  if (!first) return refuseHead(lines);
  if (rows.length === 0) refuse('rostering.no-rows', { line: first.line }, { field: 'text' });
  return {
    instruction: readInstruction(lines.slice(0, first.line - 1)),
    columns: first.head.months.map(({ month, label }) => ({ month, label })),
    pages: heads.length,
    rows,
    strayLines: between.filter(({ line }) => line < lastRow),
    problems: [...problems, ...headProblems(heads), ...numberProblems(rows)].sort((a, b) => a.line - b.line),
  };
}

/** Says what keeps the text from being a schedule: no table with a number column, or one whose head is not what it must be. */
function refuseHead(lines: readonly string[]): never {
  const at = { field: 'text' };
  const index = lines.findIndex((line) => isNumberHead(cellsOf(line)?.[0]));
  if (index < 0) refuse('rostering.no-table', { lines: lines.length }, at);
  const [, second = '', ...others] = cellsOf(lines[index]!)!;
  if (monthNumber(second)) refuse('rostering.no-office-column', { line: index + 1, found: second }, at);
  refuse('rostering.no-months', { line: index + 1, found: [second, ...others].filter(Boolean).slice(0, 12) }, at);
}

/** The cells of a table line, `<br>` and runs of spaces become one space; undefined for a line that is no table line. */
function cellsOf(text: string): string[] | undefined {
  const line = text.trim();
  if (!line.startsWith('|')) return undefined;
  return line
    .slice(1)
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      withoutLongNumbers(cell)
        .replace(/<br\s*\/?>|&nbsp;/gi, ' ')
        .replaceAll('&amp;', '&')
        .replace(/\\\|/g, '|')
        .replaceAll('**', '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
}

const isNumberHead = (cell = ''): boolean => /^no(mor)?\.?$/i.test(cell);

/** A head begins with "No.", then the column of the office, and names at least one month after it. */
function headOf(cells: readonly string[]): Head | undefined {
  if (!isNumberHead(cells[0]) || monthNumber(cells[1] ?? '')) return undefined;
  const months = cells.flatMap((label, at) => {
    const month = at > 1 ? monthNumber(label) : undefined;
    return month ? [{ month, label, column: at + 1 }] : [];
  });
  return months.length > 0 ? { width: cells.length, months } : undefined;
}

function rowOf(no: number, cells: readonly string[], head: Head, line: number, page: number): ReadRow {
  return {
    no,
    office: cells[1] ?? '',
    line,
    page,
    cells: head.months.map(({ month, column }) => ({ month, text: cells[column - 1] ?? '', line, column })),
  };
}

function headProblems(heads: readonly { line: number; head: Head }[]): TableProblem[] {
  const labels = (head: Head) => head.months.map(({ label }) => label);
  const months = (head: Head) => head.months.map(({ month, column }) => `${month}@${column}`).join();
  const first = heads[0]!.head;
  return heads
    .filter(({ head }) => months(head) !== months(first))
    .map(({ line, head }) => ({ code: 'head-differs', line, expected: labels(first), found: labels(head) }));
}

function numberProblems(rows: readonly ReadRow[]): TableProblem[] {
  const seen = new Set<number>();
  return rows.flatMap(({ no, line }, at): TableProblem[] => {
    const after = rows[at - 1]?.no ?? 0;
    const repeated = seen.has(no);
    seen.add(no);
    if (repeated) return [{ code: 'number-repeated', line, after, found: no }];
    return no === after + 1 ? [] : [{ code: 'number-gap', line, after, found: no }];
  });
}

/** Personal numbers do not survive reading, wherever a page break dropped them. */
const withoutLongNumbers = (text: string): string => text.replace(/\d[\d ]{7,}\d/g, '…');
