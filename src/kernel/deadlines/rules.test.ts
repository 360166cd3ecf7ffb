import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decrees } from '../calendar/decrees.ts';
import type { Decree, WorkingWeek } from '../calendar/rules.ts';
import { afterDecree, type Deadline, type DeadlineMove, type DeadlineSpec, dueOn, lapsed, state } from './rules.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const office: WorkingWeek = { days: 5, collectiveLeave: 'free' };
const filing: DeadlineSpec = { code: 'appeal-filing', clause: '9.9', days: 7, unit: 'calendar' };
const deciding: DeadlineSpec = { code: 'appeal-decision', clause: '9.9', days: 14, unit: 'working' };

const amendment = decrees.find(({ id }) => id === 'skb-933-2025')!;
const beforeAmendment = decrees.filter((decree) => decree !== amendment);

function running(
  startOn: string,
  spec = deciding,
  known: readonly Decree[] = beforeAmendment,
  week = office,
): Deadline {
  const start = day(startOn);
  return { id: `of ${startOn}`, spec, startOn: start, dueOn: dueOn(spec, start, week, known).due, closedOn: null };
}

/** The deadlines after the moves were kept. */
function kept(deadlines: Deadline[], moves: DeadlineMove[]): Deadline[] {
  return deadlines.map((deadline) => ({
    ...deadline,
    dueOn: moves.findLast(({ deadlineId }) => deadlineId === deadline.id)?.to ?? deadline.dueOn,
  }));
}

describe('due', () => {
  it.each([
    ['7 calendar days', filing, '2025-08-06', '2025-08-13', 0],
    ['7 calendar days over a holiday', filing, '2025-08-11', '2025-08-18', 0],
    ['14 working days', deciding, '2025-08-06', '2025-08-27', 7],
  ] as const)('%s', (_, spec, start, due, skipped) => {
    const answer = dueOn(spec, day(start), office, decrees);
    expect(answer.due.toString()).toBe(due);
    expect(answer.skipped).toHaveLength(skipped);
  });

  it('calendar days need no decree and are never provisional; working days are', () => {
    expect(dueOn(filing, day('2031-02-25'), office, []).provisional).toBe(false);
    expect(dueOn(deciding, day('2031-02-25'), office, decrees).provisionalYears).toEqual([2031]);
  });

  it('a clause with a senseless number of days is refused', () => {
    expect(() => dueOn({ ...filing, days: -7 }, day('2025-08-06'), office, decrees)).toThrow(RangeError);
    expect(() => dueOn({ ...deciding, days: 1e9 }, day('2025-08-06'), office, decrees)).toThrow(RangeError);
  });
});

describe('state', () => {
  it.each([
    ['2025-08-09', null, 'open'],
    ['2025-08-10', null, 'due-soon'],
    ['2025-08-13', null, 'due-soon'],
    ['2025-08-14', null, 'overdue'],
    ['2025-09-30', '2025-08-13', 'met'],
    ['2025-09-30', '2025-08-14', 'late'],
  ])('due 13 August, on %s, closed %s: %s', (today, closed, expected) => {
    expect(state(day('2025-08-13'), closed === null ? null : day(closed), day(today))).toBe(expected);
  });

  it('how early "soon" begins can be set', () => {
    expect(state(day('2025-08-13'), null, day('2025-08-12'), 0)).toBe('open');
    expect(state(day('2025-08-13'), null, day('2025-08-06'), 7)).toBe('due-soon');
  });
});

describe('the end of the day, on the clock of the organisation', () => {
  const due = dueOn(filing, day('2025-08-06'), office, decrees).due;
  it.each([
    ['2025-08-13T23:59:59.999+07:00', 'Asia/Jakarta', false],
    ['2025-08-14T00:00+07:00', 'Asia/Jakarta', true],
    ['2025-08-14T00:01+07:00', 'Asia/Jakarta', true],
    ['2025-08-13T23:01+07:00', 'Asia/Makassar', true],
    ['2025-08-13T22:59+07:00', 'Asia/Makassar', false],
    ['2025-08-13T22:00+07:00', 'Asia/Jayapura', true],
    ['2025-08-14T06:59+07:00', 'UTC', false],
  ])('filed at %s, %s: too late %s', (at, zone, expected) => {
    expect(lapsed(due, Temporal.Instant.from(at), zone)).toBe(expected);
  });

  it('an unknown zone is refused', () => {
    expect(() => lapsed(due, Temporal.Instant.from('2025-08-14T00:00Z'), 'Asia/Batavia-Lama')).toThrow(RangeError);
  });
});

const friday: Decree = {
  id: 'friday',
  number: 'friday',
  signedOn: '2025-08-08',
  days: [{ date: '2025-08-15', kind: 'holiday', name: { id: 'Libur', en: 'Holiday' } }],
};

describe('a decree that comes while deadlines run', () => {
  it('moves the open working-day deadline of 6 August 2025 by one day, and says by which decree', () => {
    expect(afterDecree([running('2025-08-06')], beforeAmendment, decrees, office)).toEqual([
      {
        deadlineId: 'of 2025-08-06',
        from: day('2025-08-26'),
        to: day('2025-08-27'),
        decree: { id: 'skb-933-2025', number: 'SKB 933/2025, 1/2025, 3/2025' },
      },
    ]);
  });

  it.each([
    ['a closed deadline', { ...running('2025-08-06'), closedOn: day('2025-08-20') }, office],
    ['calendar days', running('2025-08-11', filing), office],
    ['a span that does not reach the day', running('2025-07-21'), office],
    ['a span that begins on the day', running('2025-08-18'), office],
    ['a due date set later by hand', { ...running('2025-08-06'), dueOn: day('2025-09-30') }, office],
    ['a body that counts collective leave', running('2025-08-06'), { days: 5, collectiveLeave: 'counted' } as const],
  ])('%s stays', (_, deadline, week) => {
    expect(afterDecree([deadline], beforeAmendment, decrees, week)).toEqual([]);
  });

  it('a decree that is corrected by a day moves too; one that loses a day, or goes, brings nothing forward', () => {
    const main = decrees[0]!;
    const corrected = { ...main, days: [...main.days, ...amendment.days] };
    expect(afterDecree([running('2025-08-06', deciding, [main])], [main], [corrected], office)).toMatchObject([
      { to: day('2025-08-27'), decree: { id: main.id } },
    ]);
    const moved = running('2025-08-06', deciding, [corrected]);
    expect(afterDecree([moved], [corrected], [main], office)).toEqual([]);
    expect(afterDecree([moved], [corrected], [], office)).toEqual([]);
  });

  it('a day lost and another won in one go are counted together', () => {
    const [main] = decrees as [Decree];
    const corrected = { ...main, days: [...main.days, ...amendment.days] };
    const told = running('2025-08-06', deciding, [corrected]);
    expect(afterDecree([told], [corrected], [main, friday], office)).toEqual([]);
    expect(afterDecree([told], [main, amendment], [main, friday], office)).toEqual([]);
  });

  it('a decree on other days leaves a due date alone that was set by hand', () => {
    const byHand = { ...running('2025-08-06'), dueOn: day('2025-08-20') };
    expect(afterDecree([byHand], [decrees[0]!], [decrees[0]!, decrees[2]!], office)).toEqual([]);
  });

  it('several at once: one move for each that shifts the date, in the order of signature', () => {
    const moves = afterDecree([running('2025-08-06')], beforeAmendment, [friday, ...decrees], office);
    expect(moves.map(({ from, to, decree }) => `${from} ${to} ${decree.id}`)).toEqual([
      '2025-08-26 2025-08-27 skb-933-2025',
      '2025-08-27 2025-08-28 friday',
    ]);
  });
});

const anyDecree = fc
  .record({
    signed: fc.integer({ min: 0, max: 400 }),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 12 }),
    leave: fc.boolean(),
  })
  .map(({ signed, days, leave }) => ({
    signedOn: day('2025-01-01').add({ days: signed }).toString(),
    days: days.map((n) => ({
      date: day('2025-01-01').add({ days: n }).toString(),
      kind: leave ? ('collective-leave' as const) : ('holiday' as const),
      name: { id: 'Libur', en: 'Holiday' },
    })),
  }));
const anyDecrees = fc
  .array(anyDecree, { maxLength: 5 })
  .map((all): Decree[] => all.map((decree, n) => ({ id: `d${n}`, number: `SKB ${n}`, ...decree })));
const anyCase = fc.record({
  start: fc.integer({ min: 0, max: 365 }),
  days: fc.integer({ min: 0, max: 60 }),
  closed: fc.boolean(),
});
const anyWeek = fc.record({
  days: fc.constantFrom(5 as const, 6 as const),
  collectiveLeave: fc.constantFrom('free' as const, 'counted' as const),
});

function cases(all: { start: number; days: number; closed: boolean }[], week: WorkingWeek): Deadline[] {
  return all.map(({ start, days, closed }, n) => {
    const startOn = day('2025-01-01').add({ days: start });
    const spec = { ...deciding, days };
    const due = dueOn(spec, startOn, week, decrees).due;
    return { id: `case ${n}`, spec, startOn, dueOn: due, closedOn: closed ? due : null };
  });
}

describe('for any decrees and deadlines', () => {
  it('moves go later only, leave closed ones alone, end where a fresh count ends, and happen once', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), anyDecrees, anyWeek, (some, added, week) => {
        const deadlines = cases(some, week);
        const after = [...decrees, ...added];
        const moves = afterDecree(deadlines, decrees, after, week);
        for (const { from, to } of moves) expect(Temporal.PlainDate.compare(to, from)).toBe(1);
        const now = kept(deadlines, moves);
        for (const { spec, startOn, dueOn: due, closedOn } of now) {
          expect(due).toEqual(dueOn(spec, startOn, week, closedOn ? decrees : after).due);
        }
        expect(afterDecree(now, decrees, after, week)).toEqual([]);
        expect(afterDecree(now, after, after, week)).toEqual([]);
      }),
    );
  });

  it('decrees that arrive one by one, in whatever order, or all at once lead to the same dates', () => {
    const mixed = anyDecrees.chain((added) =>
      fc.record({ added: fc.constant(added), order: fc.shuffledSubarray(added, { minLength: added.length }) }),
    );
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 8 }), mixed, anyWeek, (some, { added, order }, week) => {
        const deadlines = cases(some, week);
        const atOnce = kept(deadlines, afterDecree(deadlines, decrees, [...added, ...decrees], week));
        let known: Decree[] = [...decrees];
        let oneByOne = deadlines;
        for (const decree of order) {
          oneByOne = kept(oneByOne, afterDecree(oneByOne, known, [...known, decree], week));
          known = [...known, decree];
        }
        expect(oneByOne).toEqual(atOnce);
      }),
    );
  });
});
