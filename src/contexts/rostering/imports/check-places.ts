import { levelOf } from '#kernel/regions/codes.ts';
import type { Resolution } from '#kernel/regions/gazetteer.ts';
import { type CellRef, type Finding, found } from './findings.ts';
import type { ResolvedCell, ResolvedRow } from './resolved.ts';

interface Entry {
  row: ResolvedRow;
  cell: ResolvedCell & { resolution: Resolution };
}

/** Where a cell stands, as findings name it. */
export function refTo(row: ResolvedRow, { period, line, column }: ResolvedCell): CellRef {
  return { no: row.no, office: row.office, period, line, column };
}

/** Findings about names: one for every spelling that is not the official one, with all cells that bear it. */
export function checkPlaceNames(rows: readonly ResolvedRow[]): Finding[] {
  const entries = rows.flatMap((row) =>
    row.cells.flatMap((cell): Entry[] =>
      cell.resolution ? [{ row, cell: { ...cell, resolution: cell.resolution } }] : [],
    ),
  );
  const spellings = Map.groupBy(entries, ({ cell }) => cell.resolution.written);
  return [
    ...[...spellings.values()].flatMap(spellingFinding),
    ...[...spellings.values()].flatMap(levelFinding),
    ...mixedSpellings(entries),
    ...rows.flatMap(emptyCells),
  ];
}

const refs = (entries: readonly Entry[]): CellRef[] => entries.map(({ row, cell }) => refTo(row, cell));

function spellingFinding(entries: readonly Entry[]): Finding[] {
  const as = entries[0]!.cell.resolution;
  const { written } = as;
  const cells = refs(entries);
  switch (as.match) {
    case 'exact':
      return [];
    case 'variant':
      return [found('variant-place', { written, place: placeOf(as), departure: as.note.departure }, cells)];
    case 'former':
      return [found('former-place', { written, place: placeOf(as), basis: as.note.basis }, cells)];
    case 'ambiguous':
      return [found('ambiguous-place', { written, candidates: as.candidates }, cells)];
    case 'unknown':
      return [found('unknown-place', { written, nearest: as.nearest }, cells)];
  }
}

const placeOf = ({ code, officialName }: { code: string; officialName: string }) => ({ code, officialName });

/** A rotating cell must name a kecamatan; a whole city there is no place to go on a Sunday. */
function levelFinding(entries: readonly Entry[]): Finding[] {
  const as = entries[0]!.cell.resolution;
  const rotating = entries.filter(({ row }) => row.kind === 'rotating');
  if (!('code' in as) || levelOf(as.code) === 'district' || rotating.length === 0) return [];
  return [found('not-a-district', { written: as.written, place: placeOf(as) }, refs(rotating))];
}

/** One place under several spellings in the same table; its cells are those of all spellings but the most frequent. */
function mixedSpellings(entries: readonly Entry[]): Finding[] {
  const placed = entries.filter(({ cell }) => cell.code !== null);
  return [...Map.groupBy(placed, ({ cell }) => cell.code!).values()].flatMap((same) => {
    const bySpelling = [...Map.groupBy(same, ({ cell }) => cell.resolution.written)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    const as = same[0]!.cell.resolution;
    if (bySpelling.length < 2 || !('code' in as)) return [];
    const spellings = bySpelling.map(([written, cells]) => ({ written, count: cells.length }));
    const rarer = bySpelling.slice(1).flatMap(([, cells]) => refs(cells));
    return [found('mixed-spelling', { place: placeOf(as), spellings }, rarer)];
  });
}

function emptyCells(row: ResolvedRow): Finding[] {
  const empty = row.cells.filter((cell) => cell.text === '').map((cell) => refTo(row, cell));
  return empty.length > 0 ? [found('empty-cell', { no: row.no, office: row.office }, empty)] : [];
}
