import type { DeadlineStart } from '#kernel/operation.ts';
import type { Ruling, SchemeContent } from '../schemes/content.ts';
import { applyRulings } from '../schemes/rulings.ts';

/** The last day of a certificate: the same day `years` later; from 29 February it is 28 February where there is no 29th (clause 9.4.6). */
export function validUntil(issuedOn: Temporal.PlainDate, years: number): Temporal.PlainDate {
  return issuedOn.add({ years });
}

/** What a certificate is worth on a day: `expired` comes of itself, the others are kept. */
export type CertificateStatus = 'valid' | 'suspended' | 'revoked';

/** A status as it is told, with the day since which it holds. */
export interface StatusToday {
  status: CertificateStatus | 'expired';
  statusSince: string;
}

/** The status on a day (`YYYY-MM-DD`): a revoked one stays revoked, any other ends with its last day, which still counts. */
export function statusOn(
  kept: { status: CertificateStatus; statusSince: string; validUntil: string },
  today: string,
): StatusToday {
  if (kept.status === 'revoked' || today <= kept.validUntil)
    return { status: kept.status, statusSince: kept.statusSince };
  const since = Temporal.PlainDate.from(kept.validUntil).add({ days: 1 }).toString();
  return { status: 'expired', statusSince: since };
}

const part = {
  days: 'days',
  'calendar-days': 'days',
  'working-days': 'days',
  months: 'months',
  years: 'years',
} as const;

/**
 * What a holder must keep an eye on from the day of issue: the first surveillance (9.6.2), and the last day to ask for recertification
 * (9.7.1, counted back from the last day). As deadlines from the day of issue; what the scheme does not set is left out.
 */
export function holderDeadlines(
  scheme: SchemeContent,
  rulings: readonly Ruling[],
  issuedOn: Temporal.PlainDate,
  lastDay: Temporal.PlainDate,
): DeadlineStart[] {
  const { deadlines } = applyRulings(scheme, rulings);
  const started = (code: string, clause: string, end: Temporal.PlainDate): DeadlineStart => ({
    code,
    clause,
    days: issuedOn.until(end, { largestUnit: 'day' }).days,
    unit: 'calendar',
    startOn: issuedOn,
  });
  return deadlines.flatMap(({ code, clause, amount, unit }) => {
    const span = { [part[unit]]: amount };
    if (code === 'surveillance') return [started('surveillance', clause, issuedOn.add(span))];
    if (code === 'recertification-request') return [started('recertification', clause, lastDay.subtract(span))];
    return [];
  });
}
