import { refuse } from '#kernel/refusals.ts';
import type { Gazetteer } from '#kernel/regions/gazetteer.ts';
import type { Coverage } from './coverage.ts';
import type { Finding, FindingCode } from './findings.ts';
import { periodsFrom } from './periods.ts';
import type { InstructionHead } from './read-instruction.ts';
import type { ReadTable } from './read-table.ts';
import { type ImportSummary, reportOn } from './report.ts';
import { type ResolvedRow, resolveRows } from './resolved.ts';

/** A cell as a page shows it: the text as published, what it stands for, and the codes of the findings that name this cell. */
export interface GridCell {
  /** `YYYY-MM`: the first of the `span` months it stands for. */
  month: string;
  /** 1 in a rotating row; all months in a fixed one. */
  span: number;
  text: string;
  code: string | null;
  officialName: string | null;
  flags: readonly FindingCode[];
  line: number;
  column: number;
}

/** A row as a page shows it; `flags` are the findings about the row as a whole (its office, its number). */
export interface GridRow {
  /** Its line in the source: what tells rows apart, since numbers may repeat. */
  line: number;
  no: number;
  office: string;
  kind: ResolvedRow['kind'];
  flags: readonly FindingCode[];
  cells: readonly GridCell[];
}

/** A published roster, ready for a page: nothing repaired, everything said. */
export interface Grid {
  instruction: InstructionHead;
  /** `YYYY-MM`, left to right. */
  months: readonly string[];
  rows: readonly GridRow[];
  findings: readonly Finding[];
  summary: ImportSummary;
  coverage: Coverage;
}

/**
 * Lays a read table over the official places: `gazetteer` holds the kecamatan that are to be served and the cities they lie in.
 * `year` is that of the first month; by default the year of the instruction's date or number. Refuses `rostering.no-year`.
 */
export function gridOf(table: ReadTable, gazetteer: Gazetteer, options: { year?: number } = {}): Grid {
  const { date, year: numbered } = table.instruction;
  const year = options.year ?? (date ? Number(date.slice(0, 4)) : numbered);
  if (!year) refuse('rostering.no-year', {}, { field: 'year' });
  const months = periodsFrom(
    table.columns.map(({ month }) => month),
    year,
  );
  const rows = resolveRows(table, gazetteer, months);
  const { findings, summary, coverage } = reportOn(table, rows, months, gazetteer);
  const flags = flagsOf(findings);
  return {
    instruction: table.instruction,
    months,
    rows: rows.map((row) => gridRow(row, months.length, flags, gazetteer)),
    findings,
    summary,
    coverage,
  };
}

function gridRow(row: ResolvedRow, months: number, flags: Flags, gazetteer: Gazetteer): GridRow {
  return {
    line: row.line,
    no: row.no,
    office: row.office,
    kind: row.kind,
    flags: flags.rows(row.no),
    cells: row.cells.map(({ period, text, code, line, column }) => ({
      month: period,
      span: row.kind === 'fixed' ? months : 1,
      text,
      code,
      officialName: code === null ? null : (gazetteer.nameOf(code) ?? null),
      flags: flags.cell(line, column),
      line,
      column,
    })),
  };
}

interface Flags {
  rows(no: number): readonly FindingCode[];
  cell(line: number, column: number): readonly FindingCode[];
}

function flagsOf(findings: readonly Finding[]): Flags {
  const byCell = new Map<string, Set<FindingCode>>();
  const byRow = new Map<number, Set<FindingCode>>();
  for (const { finding, cells, rows } of findings) {
    for (const { line, column } of cells) put(byCell, `${line}:${column}`, finding);
    if (cells.length === 0) for (const no of rows) put(byRow, no, finding);
  }
  return {
    rows: (no) => [...(byRow.get(no) ?? [])],
    cell: (line, column) => [...(byCell.get(`${line}:${column}`) ?? [])],
  };
}

function put<K>(sets: Map<K, Set<FindingCode>>, key: K, code: FindingCode): void {
  const set = sets.get(key);
  if (set) set.add(code);
  else sets.set(key, new Set([code]));
}
