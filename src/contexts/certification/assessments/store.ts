import type { Insertable, Selectable } from 'kysely';
import type { Actor, Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { handsOn } from '#kernel/decisions/hands.ts';
import { refuse } from '#kernel/refusals.ts';
import type { CaseState } from '../cases/states.ts';
import { type Case, lockCase } from '../cases/store.ts';
import { findVersion, type SchemeVersion } from '../schemes/store.ts';
import type { CaseFacts } from './assignment.rules.ts';
import { employersOf } from './candidate.store.ts';
import type {} from './tables.ts';

/** A revision of a plan as its row stands. */
export type Plan = Selectable<Tables['certification_plan']>;
/** A review of evidence as its row stands. */
export type Review = Selectable<Tables['certification_evidence_review']>;
/** A recommendation as its row stands. */
export type Recommendation = Selectable<Tables['certification_recommendation']>;

/** Refuses what belongs to another state of the case. */
export function requireState(found: Pick<Case, 'state'>, state: CaseState, clause: string): void {
  if (found.state !== state) refuse('certification.assessments.not-now', { state: found.state, clause });
}

/** Locks a case for its assessor; to any other it does not exist. */
export async function lockAssessorsCase(tx: Tx, caseId: string, actor: Actor): Promise<Case> {
  const found = await lockCase(tx, caseId);
  return found.assessor_id !== null && found.assessor_id === actor.personId
    ? found
    : refuse('kernel.not-found', { what: 'case' });
}

/** Locks a case for its applicant; to any other it does not exist. */
export async function lockApplicantsCase(tx: Tx, caseId: string, actor: Actor): Promise<Case> {
  const found = await lockCase(tx, caseId);
  return found.applicant_id === actor.personId ? found : refuse('kernel.not-found', { what: 'case' });
}

/** What the rule of assignment must know of a case. */
export async function caseFacts(tx: Tx, found: Case): Promise<CaseFacts & { version: SchemeVersion }> {
  const version = await findVersion(tx, found.version_id);
  return {
    version,
    schemeCode: version.scheme_code,
    applicantId: found.applicant_id,
    employers: await employersOf(tx, found.case_id),
    hands: await handsOn(tx, found.case_id),
    assessorId: found.assessor_id,
  };
}

/** Gives the case to an assessor. */
export async function setAssessor(
  tx: Tx,
  caseId: string,
  assessorId: string,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .updateTable('certification_case')
    .set({ assessor_id: assessorId, state: 'assigned', changed_at: new Date(now.epochMilliseconds) })
    .where('case_id', '=', caseId)
    .execute();
}

/** The latest revision of a case's plan by the assessor who has the case now; a replaced assessor's plan does not count. */
export async function planOf(tx: Tx, found: Pick<Case, 'case_id' | 'assessor_id'>): Promise<Plan | undefined> {
  if (!found.assessor_id) return undefined;
  return tx
    .selectFrom('certification_plan')
    .selectAll()
    .where('case_id', '=', found.case_id)
    .where('assessor_id', '=', found.assessor_id)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The number of the latest revision of any plan of the case; 0 before the first. */
export async function lastRevision(tx: Tx, caseId: string): Promise<number> {
  const row = await tx
    .selectFrom('certification_plan')
    .select((of) => of.fn.max('revision').as('last'))
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}

/** Writes a revision of a plan. */
export async function insertPlan(tx: Tx, row: Insertable<Tables['certification_plan']>): Promise<void> {
  await tx.insertInto('certification_plan').values(row).execute();
}

/** Writes the applicant's answer to a plan. */
export async function answerPlan(
  tx: Tx,
  planId: string,
  answer: { status: 'agreed' | 'changes-asked'; answer: string | null },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .updateTable('certification_plan')
    .set({ ...answer, answered_at: new Date(now.epochMilliseconds) })
    .where('plan_id', '=', planId)
    .execute();
}

/** The latest review of a case's evidence. */
export async function reviewOf(tx: Tx, caseId: string): Promise<Review | undefined> {
  return tx
    .selectFrom('certification_evidence_review')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('review_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Writes a review. */
export async function insertReview(tx: Tx, row: Insertable<Tables['certification_evidence_review']>): Promise<void> {
  await tx.insertInto('certification_evidence_review').values(row).execute();
}

/** The latest recommendation on a case. */
export async function recommendationOf(tx: Tx, caseId: string): Promise<Recommendation | undefined> {
  return tx
    .selectFrom('certification_recommendation')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('recommendation_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Writes a recommendation. */
export async function insertRecommendation(
  tx: Tx,
  row: Insertable<Tables['certification_recommendation']>,
): Promise<void> {
  await tx.insertInto('certification_recommendation').values(row).execute();
}

/** Codes of the units of a scheme version, in its order. */
export const unitCodes = (version: SchemeVersion): string[] => version.content.units.list.map((unit) => unit.code);
