import type { Gazetteer } from '#kernel/regions/gazetteer.ts';
import { lettersApart, placeKey, tidy } from '#kernel/regions/spelling.ts';
import { refTo } from './check-places.ts';
import { type Finding, found } from './findings.ts';
import type { ResolvedCell, ResolvedRow } from './resolved.ts';

/** Offices that stand twice under one title, and titles so near that one may be a slip of the pen. Asked about, never merged. */
export function checkOffices(rows: readonly ResolvedRow[]): Finding[] {
  const titles = [...Map.groupBy(rows, (row) => placeKey(row.office)).values()];
  const twice = titles
    .filter((same) => same.length > 1)
    .map((same) => found('duplicate-office', { office: tidy(same[0]!.office) }, [], numbers(same)));
  // Fixed rows differ by their city on purpose ("… Jakarta Barat", "… Jakarta Pusat").
  const rotating = titles
    .filter((same) => same.some((row) => row.kind === 'rotating'))
    .map((same) => ({ same, words: tidy(same[0]!.office).toLowerCase().split(' ') }));
  const near = rotating.flatMap((one, at) =>
    rotating
      .slice(at + 1)
      .filter((other) => oneWordApart(one.words, other.words))
      .map((other) =>
        found(
          'similar-office',
          { offices: [tidy(one.same[0]!.office), tidy(other.same[0]!.office)] },
          [],
          numbers([...one.same, ...other.same]),
        ),
      ),
  );
  return [...twice, ...near];
}

const numbers = (rows: readonly ResolvedRow[]): number[] => rows.map((row) => row.no).sort((a, b) => a - b);

/**
 * Whether two long titles differ in one word of the same initial only, by at most three letters: "Arsip" and "Aset" in
 * "Badan Pengelola Keuangan dan … Daerah".
 */
function oneWordApart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const at = a.findIndex((word, index) => word !== b[index]);
  if (at < 0 || a.some((word, index) => index > at && word !== b[index])) return false;
  const [word, other] = [a[at]!, b[at]!];
  return word[0] === other[0] && lettersApart(word, other) <= 3;
}

/** One kecamatan several times within a row, and twice running (adjoining columns). */
export function checkRepeats(rows: readonly ResolvedRow[], gazetteer: Gazetteer): Finding[] {
  return rows.flatMap((row) => {
    if (row.kind === 'fixed') return [];
    const placed = row.cells.filter((cell) => cell.code !== null);
    return [...Map.groupBy(placed, (cell) => cell.code!)].flatMap(([code, same]) => {
      if (same.length < 2) return [];
      const about = { no: row.no, office: row.office, place: { code, officialName: gazetteer.nameOf(code) ?? code } };
      const finding = (kind: 'repeat-in-row' | 'consecutive-repeat', cells: readonly ResolvedCell[]) =>
        found(
          kind,
          { ...about, periods: cells.map((cell) => cell.period) },
          cells.map((cell) => refTo(row, cell)),
        );
      const running = same.filter((cell) => follows(row, cell, 1) || follows(row, cell, -1));
      return [finding('repeat-in-row', same), ...(running.length > 0 ? [finding('consecutive-repeat', running)] : [])];
    });
  });
}

const follows = (row: ResolvedRow, cell: ResolvedCell, by: 1 | -1): boolean =>
  row.cells[row.cells.indexOf(cell) + by]?.code === cell.code;

/** Months that lie wholly or partly before the instruction's own date. Fixed rows span them too and are counted, not listed. */
export function checkDates(rows: readonly ResolvedRow[], periods: readonly string[], date: string): Finding[] {
  const signed = Temporal.PlainDate.from(date);
  const fixedRows = rows.filter((row) => row.kind === 'fixed').length;
  return periods.flatMap((period) => {
    const month = Temporal.PlainYearMonth.from(period);
    const first = month.toPlainDate({ day: 1 });
    const last = month.toPlainDate({ day: month.daysInMonth });
    if (Temporal.PlainDate.compare(first, signed) >= 0) return [];
    const wholly = Temporal.PlainDate.compare(last, signed) < 0;
    const cells = rows.flatMap((row) =>
      row.kind === 'fixed'
        ? []
        : row.cells.filter((cell) => cell.period === period && cell.text !== '').map((cell) => refTo(row, cell)),
    );
    return [found('before-instruction', { period, date, wholly, fixedRows }, cells)];
  });
}
