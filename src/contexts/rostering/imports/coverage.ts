import { levelOf, parentOf } from '#kernel/regions/codes.ts';
import type { Gazetteer, Place } from '#kernel/regions/gazetteer.ts';
import { refTo } from './check-places.ts';
import { type Finding, found } from './findings.ts';
import type { ResolvedRow } from './resolved.ts';

/** How often one kecamatan is visited by rotating offices: a count for every month, and their sum. */
export interface PlaceCoverage {
  code: string;
  officialName: string;
  city: Place;
  byMonth: readonly number[];
  total: number;
}

/** One month over all kecamatan; `low` and `high` bound an even share: assignments / places, rounded down and up. */
export interface MonthCoverage {
  period: string;
  assignments: number;
  uncovered: number;
  min: number;
  max: number;
  low: number;
  high: number;
}

/** Coverage of the kecamatan in the gazetteer. Cells whose place is not known are in no count. */
export interface Coverage {
  places: readonly PlaceCoverage[];
  months: readonly MonthCoverage[];
  /** Sums over all months: bounds of an even share, and what the table gives. */
  totals: { assignments: number; min: number; max: number; low: number; high: number };
}

/** Counts the visits of every kecamatan in every period. */
export function coverageOf(rows: readonly ResolvedRow[], periods: readonly string[], gazetteer: Gazetteer): Coverage {
  const visits = rows.flatMap((row) => (row.kind === 'rotating' ? row.cells : []));
  const counts = Map.groupBy(visits, (cell) => `${cell.code} ${cell.period}`);
  const places = gazetteer.places
    .filter(({ code }) => levelOf(code) === 'district')
    .map(({ code, name }): PlaceCoverage => {
      const byMonth = periods.map((period) => counts.get(`${code} ${period}`)?.length ?? 0);
      const city = parentOf(code)!;
      return {
        code,
        officialName: name,
        city: { code: city, name: gazetteer.nameOf(city) ?? city },
        byMonth,
        total: sum(byMonth),
      };
    });
  return {
    places,
    months: periods.map((period, at) => {
      const column = places.map((place) => place.byMonth[at]!);
      return { period, ...spread(column), uncovered: column.filter((count) => count === 0).length };
    }),
    totals: spread(places.map((place) => place.total)),
  };
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

function spread(counts: readonly number[]) {
  const assignments = sum(counts);
  const share = counts.length > 0 ? assignments / counts.length : 0;
  return {
    assignments,
    min: counts.length > 0 ? Math.min(...counts) : 0,
    max: counts.length > 0 ? Math.max(...counts) : 0,
    low: Math.floor(share),
    high: Math.ceil(share),
  };
}

/** Kecamatan left out or crowded in a month, never visited, or off the even share in sum. Facts, not accusations. */
export function checkCoverage({ places, months, totals }: Coverage, rows: readonly ResolvedRow[]): Finding[] {
  const rotating = rows.filter((row) => row.kind === 'rotating');
  const cellsOf = (code: string, period?: string) =>
    rotating.flatMap((row) =>
      row.cells
        .filter((cell) => cell.code === code && (!period || cell.period === period))
        .map((cell) => refTo(row, cell)),
    );
  return places.flatMap(({ code, officialName, byMonth, total }) => {
    const place = { code, officialName };
    if (total === 0) return [found('never-covered', { place })];
    const monthly = months.flatMap(({ period, low, high }, at) => {
      const count = byMonth[at]!;
      if (count === 0 && low > 0) return [found('zero-coverage', { place, period, low, high })];
      return count > high ? [found('over-coverage', { place, period, count, low, high }, cellsOf(code, period))] : [];
    });
    const off = total < totals.low || total > totals.high;
    const { low, high } = totals;
    return [...monthly, ...(off ? [found('total-off-share', { place, total, low, high }, [])] : [])];
  });
}
