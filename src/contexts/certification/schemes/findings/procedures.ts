import type { DeadlineUnit, ProcedureCode } from '../content.procedure.ts';
import { type Check, finding } from '../findings.ts';

const calendarOf: Partial<Record<DeadlineUnit, string>> = {
  days: 'day',
  'calendar-days': 'day',
  'working-days': 'working-day',
};

/** Within one procedure one period is counted in days and another in working days. */
export const twoCalendars: Check = (scheme) =>
  scheme.deadlines.flatMap((a, i) =>
    scheme.deadlines.slice(i + 1).flatMap((b) => {
      const [left, right] = [calendarOf[a.unit], calendarOf[b.unit]];
      if (a.procedure !== b.procedure || !left || !right || left === right) return [];
      return [
        finding(
          'procedure-two-calendars',
          'warning',
          [a.clause, b.clause],
          { procedure: a.procedure, amounts: [a.amount, b.amount], units: [a.unit, b.unit] },
          'calendar-days',
        ),
      ];
    }),
  );

const clauseOf = (scheme: Parameters<Check>[0], code: ProcedureCode): string | undefined =>
  scheme.procedures.find((p) => p.code === code)?.clause ?? undefined;

/** Surveillance is asked for, and nothing follows when a holder fails it or stays away. */
export const surveillanceWithoutConsequence: Check = (scheme) => {
  const deadline = scheme.deadlines.find((d) => d.code === 'surveillance');
  const clause = clauseOf(scheme, 'surveillance') ?? deadline?.clause;
  if (!clause || scheme.consequences.some((c) => c.trigger === 'surveillance-failed')) return [];
  const data = { known: [...new Set(scheme.consequences.map((c) => c.trigger))] };
  return [
    finding(
      'surveillance-without-consequence',
      'gap',
      [clause, ...scheme.consequences.map((c) => c.clause)],
      data,
      'suspend-then-revoke',
    ),
  ];
};

/** A holder must ask for recertification in time, and nothing is said of one who is late. */
export const recertificationLate: Check = (scheme) => {
  const deadline = scheme.deadlines.find((d) => d.code === 'recertification-request');
  if (!deadline || scheme.consequences.some((c) => c.trigger === 'recertification-late')) return [];
  const data = { amount: deadline.amount, unit: deadline.unit };
  return [finding('recertification-late-without-consequence', 'gap', [deadline.clause], data, 'refuse-late')];
};

/** What a body that certifies persons must have (ISO/IEC 17024, 9.1-9.9), and the procedure beside which it is missed. */
const expected: [ProcedureCode, ProcedureCode | null][] = [
  ['application', null],
  ['assessment', null],
  ['test', null],
  ['decision', null],
  ['suspension', null],
  ['suspension-lifting', 'suspension'],
  ['revocation', null],
  ['surveillance', null],
  ['recertification', null],
  ['use-of-certificate', null],
  ['appeal', null],
  ['complaint', 'appeal'],
];

/** A procedure that every certification body must have is not in the document. */
export const procedureMissing: Check = (scheme) =>
  expected
    .filter(([code]) => clauseOf(scheme, code) === undefined)
    .map(([procedure, beside]) => {
      const near = (beside && clauseOf(scheme, beside)) ?? clauseOf(scheme, 'decision') ?? scheme.ratified.clause;
      return finding('procedure-missing', 'gap', [near], { procedure }, 'use-platform-procedure');
    });

/** Somebody is called competent before the test that is to show it. */
export const competentBeforeTest: Check = (scheme) => {
  const early = scheme.verdicts.filter((v) => v.stage === 'evidence-review');
  const later = scheme.verdicts.filter((v) => v.stage !== 'evidence-review');
  if (early.length === 0 || later.length === 0) return [];
  const both = [...early, ...later];
  return [
    finding(
      'competent-before-test',
      'contradiction',
      both.map((v) => v.clause),
      { stages: both.map((v) => v.stage) },
      'evidence-complete',
    ),
  ];
};
