import { normalised } from '../schemes/normalised.ts';
import type { EffectiveAlternative } from '../schemes/rulings.ts';
import type { WorkPeriod } from './eligibility.input.ts';
import {
  daysBetween,
  daysLacking,
  type Length,
  lengthBetween,
  lengthOf,
  merged,
  type Stretch,
  wholeYears,
} from './eligibility.length.ts';

type Day = Temporal.PlainDate;

/** Why a period of work counts for nothing. */
export type Uncounted =
  | 'in-future'
  | 'no-letter'
  | 'other-field'
  | 'before-graduation'
  | 'no-diploma'
  | 'counted-already';

/** One period of work: how many of its days count, how many another letter had shown already, and why none does. */
export interface PeriodAnswer {
  /** Its place in the applicant's list. */
  index: number;
  employer: string;
  from: string;
  to: string | null;
  countedDays: number;
  overlapDays: number;
  why: Uncounted | null;
}

/** The years of work that count, against those that are asked for. */
export interface ExperienceAnswer {
  met: boolean;
  countedDays: number;
  counted: Length;
  missing: Length | null;
  /** The day on which the years are full if work in the field goes on without a break; null once they are. */
  metOn: string | null;
  /** Whether counted work is still going on; otherwise `metOn` supposes that work begins again tomorrow. */
  ongoing: boolean;
  periods: PeriodAnswer[];
}

/** What a period of work is judged by. */
export interface Counting {
  alternative: Pick<EffectiveAlternative, 'minimumYears' | 'fieldOfWork' | 'letterRequired'>;
  /** Work before this day does not count; null: all counts; 'none': there is no diploma to count from. */
  notBefore: Day | 'none' | null;
  today: Day;
}

interface Span extends Stretch {
  index: number;
}

const earlier = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);
const later = (a: Day, b: Day): Day => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);

/** The part of a period that counts by itself, or why nothing of it does. */
function spanOf(work: WorkPeriod, index: number, { alternative, notBefore, today }: Counting): Span | Uncounted {
  const from = Temporal.PlainDate.from(work.from);
  if (Temporal.PlainDate.compare(from, today) > 0) return 'in-future';
  if (alternative.letterRequired && !work.hasLetter) return 'no-letter';
  if (alternative.fieldOfWork !== null && normalised(work.fieldOfWork) !== normalised(alternative.fieldOfWork))
    return 'other-field';
  if (notBefore === 'none') return 'no-diploma';
  const last = work.to === null ? today : earlier(Temporal.PlainDate.from(work.to), today);
  const end = last.add({ days: 1 });
  const start = notBefore ? later(from, notBefore) : from;
  return Temporal.PlainDate.compare(start, end) < 0 ? { index, start, end } : 'before-graduation';
}

/** The days that each span adds when the spans are laid over one another in time, and those it only repeats. */
function laidOver(spans: readonly Span[]): Map<number, { counted: number; overlap: number }> {
  const inOrder = [...spans].sort(
    (a, b) =>
      Temporal.PlainDate.compare(a.start, b.start) || Temporal.PlainDate.compare(b.end, a.end) || a.index - b.index,
  );
  const result = new Map<number, { counted: number; overlap: number }>();
  let reached: Day | null = null;
  for (const { index, start, end } of inOrder) {
    const fresh: Day = reached ? later(start, reached) : start;
    const counted = Math.max(0, daysBetween(fresh, end));
    result.set(index, { counted, overlap: daysBetween(start, end) - counted });
    reached = reached ? later(reached, end) : end;
  }
  return result;
}

/** Whether the years of work are full; the same answer as `met` of {@link countExperience}, without the rest. */
export function experienceMet(work: readonly WorkPeriod[], counting: Counting): boolean {
  const spans = work.map((w, index) => spanOf(w, index, counting)).filter((s) => typeof s !== 'string');
  return wholeYears(merged(spans)) >= counting.alternative.minimumYears;
}

/**
 * Counts work for one alternative. Every day counts once, however many letters show it; years are whole as `wholeYears` says. Neither the
 * order of the periods nor a further one can lower the days or the whole years.
 */
export function countExperience(work: readonly WorkPeriod[], counting: Counting): ExperienceAnswer {
  const { alternative, today } = counting;
  const judged = work.map((w, index) => spanOf(w, index, counting));
  const spans = judged.filter((s) => typeof s !== 'string');
  const shares = laidOver(spans);
  const stretches = merged(spans);
  const tomorrow = today.add({ days: 1 });
  const lacking = daysLacking(stretches, alternative.minimumYears, tomorrow);
  return {
    met: lacking === 0,
    countedDays: stretches.reduce((sum, s) => sum + daysBetween(s.start, s.end), 0),
    counted: lengthOf(stretches),
    missing: lacking === 0 ? null : lengthBetween(tomorrow, tomorrow.add({ days: lacking })),
    metOn: lacking === 0 ? null : today.add({ days: lacking }).toString(),
    ongoing: stretches.some((s) => s.end.equals(tomorrow)),
    periods: work.map(({ employer, from, to }, index) => {
      const verdict = judged[index];
      const share = shares.get(index) ?? { counted: 0, overlap: 0 };
      const why = typeof verdict === 'string' ? verdict : share.counted === 0 ? 'counted-already' : null;
      return { index, employer, from, to, countedDays: share.counted, overlapDays: share.overlap, why };
    }),
  };
}
