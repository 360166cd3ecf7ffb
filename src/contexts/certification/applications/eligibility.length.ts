type Day = Temporal.PlainDate;

/** A length of time in whole years, months and days. */
export interface Length {
  years: number;
  months: number;
  days: number;
}

/** An unbroken stretch of days; `end` is the first day after it. */
export interface Stretch {
  start: Day;
  end: Day;
}

const { compare } = Temporal.PlainDate;

/** The number of days from one day to another. */
export const daysBetween = (a: Day, b: Day): number => a.until(b, { largestUnit: 'days' }).days;

/** Whole calendar years from one day to another: as many as can be added to the first; 29 February and a year is 28 February. */
function yearsBetween(a: Day, b: Day): number {
  const { years } = a.until(b, { largestUnit: 'years' });
  return compare(a.add({ years: years + 1 }), b) <= 0 ? years + 1 : years;
}

/** The calendar length from one day to another. */
export function lengthBetween(a: Day, b: Day): Length {
  const years = yearsBetween(a, b);
  const { months, days } = a.add({ years }).until(b, { largestUnit: 'months' });
  return { years, months, days };
}

/** The same days as stretches that neither touch nor overlap, in order of time. */
export function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => compare(a.start, b.start))) {
    const last = result.at(-1);
    if (last && compare(start, last.end) <= 0) {
      if (compare(end, last.end) > 0) last.end = end;
    } else result.push({ start, end });
  }
  return result;
}

/** 28, 29, 30 and 31 divide it: a day's share of its month is a whole number. */
const month = 377_580;

/** Every day as its share of the month it lies in, in units of 1/{@link month}. */
function shares({ start, end }: Stretch): number {
  const share = month / start.daysInMonth;
  const between = (end.year - start.year) * 12 + end.month - start.month;
  if (between === 0) return (end.day - start.day) * share;
  const tail = ((end.day - 1) * month) / end.daysInMonth;
  return (start.daysInMonth - start.day + 1) * share + (between - 1) * month + tail;
}

const allShares = (stretches: readonly Stretch[]): number => stretches.reduce((sum, s) => sum + shares(s), 0);

/** Whole calendar years of each stretch; the days left over make a further year for every 366 of them. */
function yearsByDate(stretches: readonly Stretch[]): number {
  let [years, rest] = [0, 0];
  for (const { start, end } of stretches) {
    const whole = yearsBetween(start, end);
    years += whole;
    rest += daysBetween(start.add({ years: whole }), end);
  }
  return years + Math.floor(rest / 366);
}

/**
 * Whole years in stretches that were {@link merged}. One stretch is measured by the calendar to the day (from 29 February a year is full
 * with 27 February). Several are measured by the calendar each, or by months, where 18 months and 18 months are three years: the reading
 * that favours the worker holds. Both readings only grow when days are added, so a further day never takes a year away.
 */
export function wholeYears(stretches: readonly Stretch[]): number {
  return Math.max(yearsByDate(stretches), Math.floor(allShares(stretches) / month / 12));
}

/** The length of stretches that were {@link merged}, for showing; its years are {@link wholeYears}. */
export function lengthOf(stretches: readonly Stretch[]): Length {
  const [only, second] = stretches;
  if (!only) return { years: 0, months: 0, days: 0 };
  if (!second) return lengthBetween(only.start, only.end);
  const total = allShares(stretches);
  const months = Math.floor(total / month);
  const years = wholeYears(stretches);
  if (years > Math.floor(months / 12)) return { years, months: 0, days: 0 };
  return { years, months: months % 12, days: Math.floor(((total % month) * 30) / month) };
}

/** How many more days of unbroken work from `next` on make the years full; 0 when they are. */
export function daysLacking(stretches: readonly Stretch[], years: number, next: Day): number {
  const full = (days: number) =>
    wholeYears(days === 0 ? stretches : merged([...stretches, { start: next, end: next.add({ days }) }])) >= years;
  if (full(0)) return 0;
  let [low, high] = [1, years * 366];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (full(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
