import type { Departure, Place } from '#kernel/regions/gazetteer.ts';

/** Where a cell stands: row number and office as published, its month, and its place in the source. */
export interface CellRef {
  no: number;
  office: string;
  period: string;
  line: number;
  column: number;
}

interface About {
  code: string;
  officialName: string;
}

interface Written {
  written: string;
}

/** What each finding carries. Every finding also names its cells and its rows (see {@link FindingOf}). */
export interface FindingData {
  'unknown-place': Written & { nearest: readonly (Place & { lettersApart: number })[] };
  'ambiguous-place': Written & { candidates: readonly Place[] };
  'variant-place': Written & { place: About; departure: Departure };
  'former-place': Written & { place: About; basis: string | null };
  'mixed-spelling': { place: About; spellings: readonly { written: string; count: number }[] };
  'not-a-district': Written & { place: About };
  'empty-cell': { no: number; office: string };
  'duplicate-office': { office: string };
  'similar-office': { offices: readonly string[] };
  'repeat-in-row': { no: number; office: string; place: About; periods: readonly string[] };
  'consecutive-repeat': { no: number; office: string; place: About; periods: readonly string[] };
  'before-instruction': { period: string; date: string; wholly: boolean; fixedRows: number };
  'zero-coverage': { place: About; period: string; low: number; high: number };
  'over-coverage': { place: About; period: string; count: number; low: number; high: number };
  'never-covered': { place: About };
  'total-off-share': { place: About; total: number; low: number; high: number };
  'stray-line': { line: number; text: string };
  'head-differs': { line: number; expected: readonly string[]; found: readonly string[] };
  'cells-missing': { line: number; expected: number; found: number };
  'cells-extra': { line: number; expected: number; found: number };
  'row-without-number': { line: number; text: string };
  'number-gap': { line: number; after: number; found: number };
  'number-repeated': { line: number; after: number; found: number };
}

/** The codes of all findings of an import. */
export type FindingCode = keyof FindingData;

/** One finding: a fact about the published table, never a repair. `rows` are the numbers of the rows it concerns. */
export type FindingOf<C extends FindingCode> = {
  finding: C;
  data: FindingData[C];
  cells: readonly CellRef[];
  rows: readonly number[];
};

/** Any finding. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** What a finding asks of the clerk: an answer before the roster can be used, a look, or nothing. */
export type FindingNature = 'answer' | 'check' | 'note';

/** The nature of every finding, in the order in which a page lists them. */
export const findingNature: Record<FindingCode, FindingNature> = {
  'unknown-place': 'answer',
  'ambiguous-place': 'answer',
  'not-a-district': 'answer',
  'empty-cell': 'answer',
  'row-without-number': 'answer',
  'number-repeated': 'answer',
  'cells-missing': 'answer',
  'cells-extra': 'answer',
  'head-differs': 'answer',
  'duplicate-office': 'answer',
  'similar-office': 'answer',
  'before-instruction': 'check',
  'consecutive-repeat': 'check',
  'repeat-in-row': 'check',
  'never-covered': 'check',
  'zero-coverage': 'check',
  'over-coverage': 'check',
  'total-off-share': 'check',
  'number-gap': 'check',
  'mixed-spelling': 'note',
  'variant-place': 'note',
  'former-place': 'note',
  'stray-line': 'note',
};

/** All finding codes, in the order in which a page lists them. */
export const findingCodes = Object.keys(findingNature) as readonly FindingCode[];

/** Makes a finding; its rows are those of its cells unless others are given. */
export function found<C extends FindingCode>(
  finding: C,
  data: FindingData[C],
  cells: readonly CellRef[] = [],
  rows: readonly number[] = [...new Set(cells.map((cell) => cell.no))],
): Finding {
  return { finding, data, cells, rows } as FindingOf<C> as Finding;
}

/** The findings of one code, with their data typed. */
export function findingsOf<C extends FindingCode>(findings: readonly Finding[], code: C): readonly FindingOf<C>[] {
  return findings.filter((finding) => finding.finding === code) as unknown as readonly FindingOf<C>[];
}
