import type { DeadlineStart } from '#kernel/operation.ts';
import type { Ruling, SchemeContent } from '../schemes/content.ts';
import { applyRulings } from '../schemes/rulings.ts';

/**
 * The window in which the candidate may appeal (clause 9.9.2), counted from the day of the decision: the days of the scheme, in the
 * calendar that the rulings of this case set. Null for a scheme that sets none.
 */
export function appealWindow(
  scheme: SchemeContent,
  rulings: readonly Ruling[],
  decidedOn: Temporal.PlainDate,
): DeadlineStart | null {
  const set = applyRulings(scheme, rulings).deadlines.find(({ code }) => code === 'appeal-filing');
  if (!set) return null;
  const { clause, amount } = set;
  if (set.unit === 'working-days')
    return { code: 'appeal-filing', clause, days: amount, unit: 'working', startOn: decidedOn };
  const end = decidedOn.add(
    set.unit === 'months' ? { months: amount } : set.unit === 'years' ? { years: amount } : { days: amount },
  );
  return {
    code: 'appeal-filing',
    clause,
    days: decidedOn.until(end, { largestUnit: 'day' }).days,
    unit: 'calendar',
    startOn: decidedOn,
  };
}
