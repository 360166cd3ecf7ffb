import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrees } from './decrees.ts';
import {
  addCalendarDays,
  addWorkingDays,
  bySignature,
  type Decree,
  dayOff,
  decreedIn,
  decreesKnown,
  isProvisional,
  mostDays,
  type WorkingWeek,
  workingDaysBetween,
} from './rules.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const office: WorkingWeek = { days: 5, collectiveLeave: 'free' };
const workshop: WorkingWeek = { days: 5, collectiveLeave: 'counted' };
const school: WorkingWeek = { days: 6, collectiveLeave: 'free' };

const anyWeek = fc.record({
  days: fc.constantFrom(5 as const, 6 as const),
  collectiveLeave: fc.constantFrom('free' as const, 'counted' as const),
});
const anyDay = fc.integer({ min: 0, max: 1_200 }).map((n) => day('2024-11-01').add({ days: n }));
const anyCount = fc.integer({ min: 0, max: 400 });

describe('the decrees', () => {
  it.each([
    ['skb-1017-2024', '2025', 17, 10],
    ['skb-933-2025', '2025', 0, 1],
    ['skb-1497-2025', '2026', 17, 8],
  ])('%s holds %s: %i holidays, %i days of collective leave, each once and in order', (id, year, holidays, leave) => {
    const { days } = decrees.find((decree) => decree.id === id)!;
    expect(days.filter(({ kind }) => kind === 'holiday')).toHaveLength(holidays);
    expect(days.filter(({ kind }) => kind === 'collective-leave')).toHaveLength(leave);
    const dates = days.map(({ date }) => day(date).toString());
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.every((date) => date.startsWith(year))).toBe(true);
  });

  it.each([
    ['2024-10-13', []],
    ['2024-10-14', ['skb-1017-2024']],
    ['2025-08-06', ['skb-1017-2024']],
    ['2025-08-07', ['skb-1017-2024', 'skb-933-2025']],
    ['2025-09-19', ['skb-1017-2024', 'skb-933-2025', 'skb-1497-2025']],
  ])('on %s those signed by then are known', (asOf, ids) => {
    expect(decreesKnown(decrees, day(asOf)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('why a day is off', () => {
  it.each([
    ['2025-08-15', office, null],
    ['2025-08-16', office, 'weekend'],
    ['2025-08-16', school, null],
    ['2025-08-17', school, 'holiday'],
    ['2025-08-18', office, 'collective-leave'],
    ['2025-08-18', workshop, null],
    ['2025-08-24', school, 'weekend'],
    ['2026-03-21', workshop, 'holiday'],
  ] as const)('%s for %j: %s', (date, week, reason) => {
    expect(dayOff(day(date), week, decrees)?.reason ?? null).toBe(reason);
  });

  it('names the decree, with its number', () => {
    expect(dayOff(day('2025-08-18'), office, decrees)).toMatchObject({
      name: { id: 'Cuti bersama Proklamasi Kemerdekaan' },
      decree: { id: 'skb-933-2025', number: 'SKB 933/2025, 1/2025, 3/2025' },
    });
  });
});

describe('working days', () => {
  const before = decreesKnown(decrees, day('2025-08-01'));
  it.each([
    ['2025-08-06', 14, office, before, '2025-08-26'],
    ['2025-08-06', 14, office, decrees, '2025-08-27'],
    ['2025-08-06', 14, workshop, decrees, '2025-08-26'],
    ['2025-08-06', 14, school, decrees, '2025-08-23'],
    ['2025-08-15', 1, office, decrees, '2025-08-19'],
    ['2025-03-27', 1, office, decrees, '2025-04-08'],
    ['2025-03-27', 1, workshop, decrees, '2025-03-28'],
    ['2025-08-16', 0, office, decrees, '2025-08-16'],
    ['2026-12-23', 2, office, decrees, '2026-12-29'],
  ] as const)('%s + %i for %j', (from, days, week, known, due) => {
    expect(addWorkingDays(day(from), days, week, known).due.toString()).toBe(due);
  });

  it.each([
    ['2026-12-30', 1, decrees, []],
    ['2026-12-31', 1, decrees, [2027]],
    ['2026-12-31', 0, decrees, []],
    ['2025-12-30', 3, before, [2026]],
    ['2024-10-10', 1, decrees, [2024]],
    ['2024-12-31', 1, decrees, []],
    ['2026-12-30', 300, decrees, [2027, 2028]],
  ] as const)('%s + %i is provisional for the years without a decree', (from, days, known, years) => {
    const { provisional, provisionalYears } = addWorkingDays(day(from), days, office, known);
    expect(provisionalYears).toEqual(years);
    expect(provisional).toBe(years.length > 0);
  });

  it('an amendment alone does not settle its year', () => {
    const amendment = decrees.filter(({ amends }) => amends);
    expect(addWorkingDays(day('2025-08-06'), 14, office, amendment).provisionalYears).toEqual([2025]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, mostDays + 1])('%d days are refused', (days) => {
    expect(() => addWorkingDays(day('2025-08-06'), days, office, decrees)).toThrow(RangeError);
    expect(() => addCalendarDays(day('2025-08-06'), days)).toThrow(RangeError);
  });

  it('a span that runs backwards or over centuries is refused', () => {
    expect(() => workingDaysBetween(day('2025-08-06'), day('2025-08-05'), office, decrees)).toThrow(/before/);
    expect(() => workingDaysBetween(day('1025-08-06'), day('2025-08-05'), office, decrees)).toThrow(RangeError);
  });

  it('calendar days run through month ends and leap days', () => {
    expect(addCalendarDays(day('2028-02-22'), 7).toString()).toBe('2028-02-29');
    expect(addCalendarDays(day('2027-02-22'), 7).toString()).toBe('2027-03-01');
  });
});

describe('for any span', () => {
  it('the due date is a working day, and every day between is either counted or skipped', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), anyWeek, (from, days, week) => {
        const { due, skipped } = addWorkingDays(from, days, week, decrees);
        expect(dayOff(due, week, decrees)).toBeNull();
        expect(from.until(due).total('days')).toBe(days + skipped.length);
      }),
    );
  });

  it('counting back gives the same number, the same skipped days and the same certainty', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyWeek, (from, days, week) => {
        const { due, ...rest } = addWorkingDays(from, days, week, decrees);
        expect(workingDaysBetween(from, due, week, decrees)).toEqual({ days, ...rest });
      }),
    );
  });

  it('a later start or more days never end earlier, and a decree more never ends earlier', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyWeek, fc.subarray([...decrees]), (from, days, week, some) => {
        const due = addWorkingDays(from, days, week, some).due;
        const notBefore = (other: Temporal.PlainDate) => expect(Temporal.PlainDate.compare(other, due)).not.toBe(-1);
        notBefore(addWorkingDays(from.add({ days: 1 }), days, week, some).due);
        notBefore(addWorkingDays(from, days + 1, week, some).due);
        notBefore(addWorkingDays(from, days, week, decrees).due);
      }),
    );
  });

  it('the order in which decrees arrive does not matter, also where two name the same day', () => {
    const twice: Decree = { ...decrees[0]!, id: 'again', signedOn: '2026-01-01', number: 'again' };
    const raised: Decree = {
      id: 'raised',
      number: 'raised',
      signedOn: '2026-01-02',
      days: [{ date: '2025-08-18', kind: 'holiday', name: { id: 'Libur', en: 'Holiday' } }],
    };
    const all = [...decrees, twice, raised];
    fc.assert(
      fc.property(
        anyDay,
        anyCount,
        anyWeek,
        fc.shuffledSubarray(all, { minLength: all.length }),
        (from, days, week, mixed) => {
          expect(addWorkingDays(from, days, week, mixed)).toEqual(addWorkingDays(from, days, week, all));
          expect(bySignature(mixed)).toEqual(bySignature(all));
        },
      ),
    );
    expect(dayOff(day('2025-08-18'), workshop, all)?.decree?.id).toBe('raised');
  });
});

describe('the days of a year', () => {
  const first: Decree = {
    id: 'a',
    number: 'A',
    signedOn: '2025-01-01',
    days: [
      { date: '2026-12-25', kind: 'holiday', name: { id: 'Natal', en: 'Christmas' } },
      { date: '2026-01-01', kind: 'collective-leave', name: { id: 'Tahun Baru', en: 'New Year' } },
      { date: '2027-01-01', kind: 'holiday', name: { id: 'Tahun Baru', en: 'New Year' } },
    ],
  };
  const amendment: Decree = {
    id: 'b',
    number: 'B',
    signedOn: '2025-06-01',
    amends: 'a',
    days: [
      { date: '2026-01-01', kind: 'holiday', name: { id: 'Tahun Baru', en: 'New Year' } },
      { date: '2028-01-01', kind: 'holiday', name: { id: 'Tahun Baru', en: 'New Year' } },
    ],
  };

  it('stand in order, each with the decree that made it so', () => {
    expect(decreedIn(2026, [amendment, first]).map((day) => [day.date, day.kind, day.decree.number])).toEqual([
      ['2026-01-01', 'holiday', 'B'],
      ['2026-12-25', 'holiday', 'A'],
    ]);
    expect(decreedIn(2025, [first])).toEqual([]);
  });

  it.each([
    [2026, false],
    [2027, false],
    [2028, true],
    [2025, true],
  ])('%i is provisional: %s; an amendment alone settles nothing', (year, provisional) => {
    expect(isProvisional(year, [first, amendment])).toBe(provisional);
  });
});
