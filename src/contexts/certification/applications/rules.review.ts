import { type RefusalBody, refuse } from '#kernel/refusals.ts';
import type {} from './refusals.ts';

/** How a review ends: taken as a participant (9.1.6), returned for completion, or rejected. */
export type ReviewVerdict = 'accept' | 'return' | 'reject';

/** What a reviewer says of one item; `fails` and `absent` carry a reason when the application is returned. */
export interface ItemVerdict {
  code: string;
  verdict: 'meets' | 'fails' | 'absent';
  reason?: string;
}

/** An item that a reviewer judges. A required one must meet; of diplomas and letters those that meet must suffice together. */
export interface ReviewItem {
  code: string;
  required: boolean;
}

/** A review as it was filled in. */
export interface Review {
  verdict: ReviewVerdict;
  items: ItemVerdict[];
  reason?: string;
  round: number;
}

const fieldOf = (review: Review, code: string, field: 'verdict' | 'reason'): string => {
  const index = review.items.findIndex((item) => item.code === code);
  return index < 0 ? 'items' : `items.${index}.${field}`;
};

/** Refuses a verdict on an item that is not part of the application. */
export function requireKnownItems(review: Review, items: readonly ReviewItem[]): void {
  const known = new Set(items.map((item) => item.code));
  const stranger = review.items.find((item) => !known.has(item.code));
  if (stranger) refuse('certification.applications.unknown-item', { item: stranger.code });
}

/**
 * What stands against a review (9.1.5): accepting needs a verdict on every item and no required one failing; returning needs something
 * to correct and a reason for each; rejecting needs a reason.
 */
export function reviewFaults(review: Review, items: readonly ReviewItem[]): RefusalBody[] {
  const verdicts = new Map(review.items.map((item) => [item.code, item]));
  if (review.verdict === 'reject') {
    return review.reason
      ? []
      : [{ code: 'certification.applications.reason-missing', data: { item: null }, field: 'reason' }];
  }
  if (review.verdict === 'accept') {
    return items.flatMap(({ code, required }): RefusalBody[] => {
      const verdict = verdicts.get(code)?.verdict;
      const field = fieldOf(review, code, 'verdict');
      if (!verdict) return [{ code: 'certification.applications.unjudged', data: { item: code }, field }];
      return required && verdict !== 'meets'
        ? [{ code: 'certification.applications.item-not-met', data: { item: code }, field }]
        : [];
    });
  }
  const open = review.items.filter((item) => item.verdict !== 'meets');
  if (open.length === 0)
    return [{ code: 'certification.applications.nothing-to-correct', data: { round: review.round } }];
  return open
    .filter((item) => !item.reason)
    .map((item) => ({
      code: 'certification.applications.reason-missing' as const,
      data: { item: item.code },
      field: fieldOf(review, item.code, 'reason'),
    }));
}

/** The items that a reviewer found good, for judging eligibility by them alone. */
export const metItems = (items: readonly ItemVerdict[]): ReadonlySet<string> =>
  new Set(items.filter((item) => item.verdict === 'meets').map((item) => item.code));
