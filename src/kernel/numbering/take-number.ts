import { sql } from 'kysely';
import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import { romanMonth } from '../language/format.ts';
import type { Subject } from '../operation.ts';

/** A numbering series: its code and the pattern of its numbers. */
export interface Series {
  code: string;
  /** `{seq}` or `{seq:4}` (zero-padded), `{romanMonth}`, `{month}`, `{year}`; the rest stands as it is. */
  pattern: string;
}

/** Writes a number of a series: pure. `formatNumber('{seq:4}/SK/{romanMonth}/{year}', 7, 2026-11-22)` is `0007/SK/XI/2026`. */
export function formatNumber(pattern: string, seq: number, day: Temporal.PlainDate): string {
  return pattern
    .replace(/\{seq(?::(\d+))?\}/g, (_, width: string | undefined) => String(seq).padStart(Number(width ?? 0), '0'))
    .replaceAll('{romanMonth}', romanMonth(day.month))
    .replaceAll('{month}', String(day.month).padStart(2, '0'))
    .replaceAll('{year}', String(day.year));
}

/**
 * Takes the next number of a series in the current year, for this subject. The counter row is locked until the transaction ends, so
 * no number is given twice; a transaction that rolls back gives its number back, and every number that stands names its subject.
 */
export async function takeNumber(
  tx: Tx,
  series: Series,
  subject: Subject,
  { now, today }: Circumstances,
): Promise<string> {
  const counter = await tx
    .insertInto('number_series')
    .values({ series: series.code, year: today.year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'series', 'year']).doUpdateSet({ last: sql<number>`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  const number = formatNumber(series.pattern, counter.last, today);
  await tx
    .insertInto('number_taken')
    .values({
      series: series.code,
      year: today.year,
      seq: counter.last,
      number,
      subject_type: subject.type,
      subject_id: subject.id,
      taken_at: new Date(now.epochMilliseconds),
      void_reason: null,
    })
    .execute();
  return number;
}

/** Numbers of a series that are missing between 1 and its counter: none while every number is accounted for. */
export async function gapsIn(tx: Tx, series: string, year: number): Promise<number[]> {
  const counter = await tx
    .selectFrom('number_series')
    .select('last')
    .where('series', '=', series)
    .where('year', '=', year)
    .executeTakeFirst();
  const taken = await tx
    .selectFrom('number_taken')
    .select('seq')
    .where('series', '=', series)
    .where('year', '=', year)
    .execute();
  const known = new Set(taken.map((row) => row.seq));
  return Array.from({ length: counter?.last ?? 0 }, (_, index) => index + 1).filter((seq) => !known.has(seq));
}
