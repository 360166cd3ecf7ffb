import { refuse } from '#kernel/refusals.ts';
import type { Gazetteer } from '#kernel/regions/gazetteer.ts';
import { type Grid, gridOf } from './grid.ts';
import { readTable } from './read-table.ts';
import '../refusals.ts';

/** The most that one import takes: three times the rows and months that a province's whole year needs. */
export const importLimits = { rows: 1000, months: 36, findings: 5000, textLength: 1_000_000 } as const;

/**
 * Reads a published text into a grid with its findings. Refuses what is no schedule (see {@link readTable}), a table without a year,
 * one over the limits, one so full of findings that it was not read as it was meant, and months that do not follow one another: the
 * months of the columns on the right would be a guess.
 */
export function rosterFrom(text: string, gazetteer: Gazetteer, options: { year?: number }): Grid {
  const at = { field: 'text' };
  const table = readTable(text);
  const { rows, months } = importLimits;
  if (table.rows.length > rows) refuse('rostering.too-many-rows', { rows: table.rows.length, limit: rows }, at);
  if (table.columns.length > months) {
    refuse('rostering.too-many-months', { months: table.columns.length, limit: months }, at);
  }
  const grid = gridOf(table, gazetteer, options);
  requireRunningMonths(grid.months);
  const findings = grid.findings.length;
  if (findings > importLimits.findings) {
    refuse('rostering.too-many-findings', { findings, limit: importLimits.findings }, at);
  }
  return grid;
}

/** Months `YYYY-MM` must follow one another without gap or repeat. Refuses `rostering.month-missing`. */
function requireRunningMonths(months: readonly string[]): void {
  months.slice(1).forEach((found, index) => {
    const after = months[index]!;
    if (Temporal.PlainYearMonth.from(after).add({ months: 1 }).toString() !== found) {
      refuse('rostering.month-missing', { after, found }, { field: 'text' });
    }
  });
}

/** Only text that the record can hold: no null characters, no halves of characters. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');
