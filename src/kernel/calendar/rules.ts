/** One day that a decree makes a day off. `date` is `YYYY-MM-DD`. */
export interface DecreedDay {
  date: string;
  /** A public holiday is off for everyone; collective leave (cuti bersama) is off only where the body says so. */
  kind: 'holiday' | 'collective-leave';
  name: { id: string; en: string };
}

/** A joint decree (SKB 3 Menteri) on public holidays and collective leave. An amendment is a decree of its own that adds days. */
export interface Decree {
  id: string;
  /** The three ministers' numbers as the decree prints them. */
  number: string;
  /** `YYYY-MM-DD`; nobody could know the decree before. */
  signedOn: string;
  /** Id of the decree that this one amends. An amendment alone does not settle a year. */
  amends?: string;
  days: readonly DecreedDay[];
}

/** An organisation's own setting: Monday to Friday or to Saturday, and whether collective leave is a day off or counts as a working day. */
export interface WorkingWeek {
  days: 5 | 6;
  collectiveLeave: 'free' | 'counted';
}

/** Why a day is no working day; `name` and `decree` stand where a decree is the reason. */
export interface DayOff {
  date: Temporal.PlainDate;
  reason: 'weekend' | DecreedDay['kind'];
  name?: DecreedDay['name'];
  decree?: { id: string; number: string };
}

/** How sure a count is: provisional when a year inside the span has no decree yet, so that only its weekends are known. */
export interface Certainty {
  provisional: boolean;
  provisionalYears: number[];
}

/** A due date with every day that was passed over on the way. */
export interface DueDate extends Certainty {
  due: Temporal.PlainDate;
  skipped: DayOff[];
}

/** A number of working days with the days that were not counted. */
export interface WorkingDays extends Certainty {
  days: number;
  skipped: DayOff[];
}

/** The longest count that is answered, in days (ten years); beyond it a slip of the pen is likelier than a deadline. */
export const mostDays = 3_660;

/** The decrees that were signed on `asOf` or before. */
export function decreesKnown(decrees: readonly Decree[], asOf: Temporal.PlainDate): Decree[] {
  return decrees.filter((decree) => decree.signedOn <= asOf.toString());
}

/** Why `date` is off for this organisation, or null on a working day. A decreed day on a weekend names the decree. */
export function dayOff(date: Temporal.PlainDate, week: WorkingWeek, decrees: readonly Decree[]): DayOff | null {
  return reasonOff(date, week, decreedDays(decrees));
}

/**
 * The day that is `days` working days after `from`; the first one counted is the working day after `from`, and 0 answers `from` itself.
 * @throws RangeError unless `days` is a whole number from 0 to {@link mostDays}
 */
export function addWorkingDays(
  from: Temporal.PlainDate,
  days: number,
  week: WorkingWeek,
  decrees: readonly Decree[],
): DueDate {
  refuseNonsense(days);
  const decreed = decreedDays(decrees);
  const skipped: DayOff[] = [];
  let due = from;
  for (let counted = 0; counted < days; ) {
    due = due.add({ days: 1 });
    const off = reasonOff(due, week, decreed);
    if (off) skipped.push(off);
    else counted++;
  }
  return { due, skipped, ...certainty(from, due, decrees) };
}

/**
 * The day that is `days` calendar days after `from`; weekends and holidays count.
 * @throws RangeError unless `days` is a whole number from 0 to {@link mostDays}
 */
export function addCalendarDays(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  refuseNonsense(days);
  return from.add({ days });
}

/**
 * The working days after `from` up to and with `until`: what {@link addWorkingDays} counts to get from one to the other.
 * @throws RangeError when `until` lies before `from`, or further off than {@link mostDays} calendar days
 */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  week: WorkingWeek,
  decrees: readonly Decree[],
): WorkingDays {
  const span = from.until(until, { largestUnit: 'days' }).days;
  if (span < 0) throw new RangeError(`${until} lies before ${from}`);
  refuseNonsense(span);
  const decreed = decreedDays(decrees);
  const skipped: DayOff[] = [];
  for (let day = 1; day <= span; day++) {
    const off = reasonOff(from.add({ days: day }), week, decreed);
    if (off) skipped.push(off);
  }
  return { days: span - skipped.length, skipped, ...certainty(from, until, decrees) };
}

type DecreedDays = ReadonlyMap<string, { day: DecreedDay; decree: Decree }>;

/** In order of signature, so that the answer is the same however the decrees arrived; a holiday outranks collective leave on the same day. */
function decreedDays(decrees: readonly Decree[]): DecreedDays {
  const days = new Map<string, { day: DecreedDay; decree: Decree }>();
  for (const decree of bySignature(decrees)) {
    for (const day of decree.days) {
      const known = days.get(day.date);
      if (!known || (known.day.kind === 'collective-leave' && day.kind === 'holiday'))
        days.set(day.date, { day, decree });
    }
  }
  return days;
}

/** The decrees in the order of their signatures, then of their ids. */
export function bySignature(decrees: readonly Decree[]): Decree[] {
  const rank = (decree: Decree) => `${decree.signedOn} ${decree.id}`;
  return decrees.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function reasonOff(date: Temporal.PlainDate, week: WorkingWeek, decreed: DecreedDays): DayOff | null {
  const found = decreed.get(date.toString());
  if (found && (found.day.kind === 'holiday' || week.collectiveLeave === 'free')) {
    const { day, decree } = found;
    return { date, reason: day.kind, name: day.name, decree: { id: decree.id, number: decree.number } };
  }
  return date.dayOfWeek > week.days ? { date, reason: 'weekend' } : null;
}

/** Looks at the days after `from` up to and with `until`: the year of `from` alone decides nothing. */
function certainty(from: Temporal.PlainDate, until: Temporal.PlainDate, decrees: readonly Decree[]): Certainty {
  const decreed = settledYears(decrees);
  const provisionalYears: number[] = [];
  const first = Temporal.PlainDate.compare(from, until) < 0 ? from.add({ days: 1 }).year : until.year + 1;
  for (let year = first; year <= until.year; year++) {
    if (!decreed.has(String(year).padStart(4, '0'))) provisionalYears.push(year);
  }
  return { provisional: provisionalYears.length > 0, provisionalYears };
}

function refuseNonsense(days: number): void {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`${days} is not a whole number of days from 0 on`);
  if (days > mostDays) throw new RangeError(`${days} days are more than the ${mostDays} that are counted`);
}

/** The decreed days of a year in order of date, each with the decree that made it, whatever an organisation makes of collective leave. */
export function decreedIn(
  year: number,
  decrees: readonly Decree[],
): (DecreedDay & { decree: { id: string; number: string } })[] {
  return [...decreedDays(decrees).values()]
    .filter(({ day }) => day.date.startsWith(`${String(year).padStart(4, '0')}-`))
    .map(({ day, decree }) => ({ ...day, decree: { id: decree.id, number: decree.number } }))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether no decree has settled this year yet, so that only its weekends are known. */
export function isProvisional(year: number, decrees: readonly Decree[]): boolean {
  return !settledYears(decrees).has(String(year).padStart(4, '0'));
}

/** The years that a decree settles; an amendment alone settles none. */
function settledYears(decrees: readonly Decree[]): Set<string> {
  return new Set(
    decrees.filter(({ amends }) => !amends).flatMap(({ days }) => days.map(({ date }) => date.slice(0, 4))),
  );
}
