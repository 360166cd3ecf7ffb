import {
  addCalendarDays,
  addWorkingDays,
  bySignature,
  type Decree,
  type DueDate,
  type WorkingWeek,
} from '../calendar/rules.ts';

/** A time limit as a clause sets it: "7 days" and "14 working days" are two different calendars. */
export interface DeadlineSpec {
  code: string;
  clause: string;
  days: number;
  unit: 'calendar' | 'working';
}

/** A deadline that runs, or ran, in a case. */
export interface Deadline {
  id: string;
  spec: DeadlineSpec;
  startOn: Temporal.PlainDate;
  dueOn: Temporal.PlainDate;
  /** The day on which the thing was done; null while the deadline is open. */
  closedOn: Temporal.PlainDate | null;
}

/** One shift of a due date, and the decree that is the reason for it. */
export interface DeadlineMove {
  deadlineId: string;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  decree: { id: string; number: string };
}

/** How a deadline stands: still open, open and close, missed; or done in time, done too late. */
export type DeadlineState = 'open' | 'due-soon' | 'overdue' | 'met' | 'late';

/**
 * The last day on which the thing can be done, `spec.days` after `startOn`. Calendar days run through weekends and holidays, so no decree touches them.
 * @throws RangeError when `spec.days` is no sensible number of days
 */
export function dueOn(
  spec: DeadlineSpec,
  startOn: Temporal.PlainDate,
  week: WorkingWeek,
  decrees: readonly Decree[],
): DueDate {
  if (spec.unit === 'working') return addWorkingDays(startOn, spec.days, week, decrees);
  return { due: addCalendarDays(startOn, spec.days), skipped: [], provisional: false, provisionalYears: [] };
}

/** The state on `today`; the due date itself is still in time. "Due soon" begins `soonDays` calendar days before it. */
export function state(
  dueOn: Temporal.PlainDate,
  closedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
  soonDays = 3,
): DeadlineState {
  if (closedOn) return isAfter(closedOn, dueOn) ? 'late' : 'met';
  if (isAfter(today, dueOn)) return 'overdue';
  return isAfter(dueOn, today.add({ days: soonDays })) ? 'open' : 'due-soon';
}

/** Whether `at` is too late: a deadline ends with the last moment of its due date on the clock of `zone` (an IANA name). */
export function lapsed(dueOn: Temporal.PlainDate, at: Temporal.Instant, zone: string): boolean {
  return isAfter(at.toZonedDateTimeISO(zone).toPlainDate(), dueOn);
}

/**
 * What the decrees that are new or changed in `decreesAfter` do to the deadlines: one move for each decree that shifts one, in order of signature.
 * A closed deadline never moves, a due date that was told to somebody is never brought forward, and what has moved does not move again.
 */
export function afterDecree(
  deadlines: readonly Deadline[],
  decreesBefore: readonly Decree[],
  decreesAfter: readonly Decree[],
  week: WorkingWeek,
): DeadlineMove[] {
  const stood = decreesBefore.filter(({ id }) => decreesAfter.some((decree) => decree.id === id));
  const news = decreesAfter.filter((decree) => !stood.some((before) => sameDecree(before, decree)));
  const stages: Stage[] = [];
  let known = stood;
  for (const decree of bySignature(news)) {
    known = [...known.filter(({ id }) => id !== decree.id), decree];
    stages.push({ decree, known });
  }
  return deadlines
    .filter(({ closedOn, spec }) => closedOn === null && spec.unit === 'working')
    .flatMap((deadline) => moves(deadline, stood, stages, week));
}

/** A decree that has just come, and all that is known with it. */
interface Stage {
  decree: Decree;
  known: Decree[];
}

function moves(
  { id, spec, startOn, dueOn: told }: Deadline,
  stood: readonly Decree[],
  stages: readonly Stage[],
  week: WorkingWeek,
): DeadlineMove[] {
  const found: DeadlineMove[] = [];
  let reached = dueOn(spec, startOn, week, stood).due;
  let current = told;
  for (const { decree, known } of stages) {
    const to = dueOn(spec, startOn, week, known).due;
    if (isAfter(to, reached) && isAfter(to, current)) {
      found.push({ deadlineId: id, from: current, to, decree: { id: decree.id, number: decree.number } });
      current = to;
    }
    reached = to;
  }
  return found;
}

const sameDecree = (a: Decree, b: Decree) => a.id === b.id && JSON.stringify(a.days) === JSON.stringify(b.days);

const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;
