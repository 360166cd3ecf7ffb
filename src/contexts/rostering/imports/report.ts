import type { Gazetteer } from '#kernel/regions/gazetteer.ts';
import { placeKey } from '#kernel/regions/spelling.ts';
import { checkPlaceNames } from './check-places.ts';
import { checkDates, checkOffices, checkRepeats } from './check-rows.ts';
import { type Coverage, checkCoverage, coverageOf } from './coverage.ts';
import { type Finding, type FindingCode, findingCodes, found } from './findings.ts';
import type { ReadTable, TableProblem } from './read-table.ts';
import type { ResolvedRow } from './resolved.ts';

/** The table in figures. `assignments` are filled cells of rotating rows; `offices` are different titles; `places` the kecamatan in the code list. */
export interface ImportSummary {
  pages: number;
  months: number;
  rows: number;
  rotating: number;
  fixed: number;
  offices: number;
  assignments: number;
  places: number;
  placesVisited: number;
  counts: Readonly<Record<FindingCode, number>>;
}

/** All that the import found: figures, findings in the order of their nature, coverage. */
export interface ImportReport {
  summary: ImportSummary;
  findings: readonly Finding[];
  coverage: Coverage;
}

/** Reports on a resolved table. Pure: the same table and gazetteer give the same report. */
export function reportOn(
  table: ReadTable,
  rows: readonly ResolvedRow[],
  periods: readonly string[],
  gazetteer: Gazetteer,
): ImportReport {
  const coverage = coverageOf(rows, periods, gazetteer);
  const { date } = table.instruction;
  const all = [
    ...checkPlaceNames(rows),
    ...checkOffices(rows),
    ...checkRepeats(rows, gazetteer),
    ...(date ? checkDates(rows, periods, date) : []),
    ...checkCoverage(coverage, rows),
    ...table.problems.map((problem) => problemFinding(problem, rows)),
    ...table.strayLines.map((stray) => found('stray-line', stray)),
  ];
  const findings = findingCodes.flatMap((code) => all.filter(({ finding }) => finding === code));
  return { summary: summaryOf(table, rows, coverage, findings), findings, coverage };
}

function summaryOf(
  table: ReadTable,
  rows: readonly ResolvedRow[],
  coverage: Coverage,
  findings: readonly Finding[],
): ImportSummary {
  const rotating = rows.filter((row) => row.kind === 'rotating');
  const counted = findingCodes.map((code) => [code, findings.filter(({ finding }) => finding === code).length]);
  return {
    pages: table.pages,
    months: table.columns.length,
    rows: rows.length,
    rotating: rotating.length,
    fixed: rows.length - rotating.length,
    offices: new Set(rows.map((row) => placeKey(row.office))).size,
    assignments: rotating.flatMap((row) => row.cells).filter((cell) => cell.text !== '').length,
    places: coverage.places.length,
    placesVisited: coverage.places.filter((place) => place.total > 0).length,
    counts: Object.fromEntries(counted) as Record<FindingCode, number>,
  };
}

function problemFinding(problem: TableProblem, rows: readonly ResolvedRow[]): Finding {
  const { code, ...data } = problem;
  const concerned = rows.filter((row) => row.line === problem.line).map((row) => row.no);
  return found(code, data as never, [], concerned);
}
