import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import type { CaseState } from '../cases/states.ts';
import { moveCase } from '../cases/store.ts';
import type { EligibilityAnswer } from './eligibility.ts';
import type { Review } from './rules.review.ts';

/** Marks an application as sent: its number, round, consent and the eligibility that it was sent with. */
export async function markSent(
  tx: Tx,
  sent: { caseId: string; number: string; round: number; eligibility: EligibilityAnswer },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  const at = new Date(now.epochMilliseconds);
  await moveCase(tx, sent.caseId, 'submitted', { now });
  await tx
    .updateTable('certification_case')
    .set({ number: sent.number, submitted_at: at })
    .where('case_id', '=', sent.caseId)
    .execute();
  await tx
    .updateTable('certification_application')
    .set({ round: sent.round, consented_at: at, eligibility: sent.eligibility })
    .where('case_id', '=', sent.caseId)
    .execute();
}

/** Keeps a review and moves the case to where it leads. */
export async function keepReview(
  tx: Tx,
  kept: { caseId: string; review: Review; reviewerId: string; to: CaseState },
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Promise<void> {
  await moveCase(tx, kept.caseId, kept.to, { now });
  await tx
    .insertInto('certification_application_review')
    .values({
      review_id: newId(),
      case_id: kept.caseId,
      round: kept.review.round,
      verdict: kept.review.verdict,
      items: kept.review.items,
      reason: kept.review.reason ?? null,
      reviewer_id: kept.reviewerId,
      reviewed_at: new Date(now.epochMilliseconds),
    })
    .execute();
}
