import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import type { Outcome } from '../operation.ts';
import { refuse } from '../refusals.ts';

/** The hand each person has on a case: applicant, reviewer, assessor, technical team, appeal panel. */
export async function handsOn(tx: Tx, caseId: string): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('hand').select(['person_id', 'hand']).where('case_id', '=', caseId).execute();
  return new Map(rows.map((row) => [row.person_id, row.hand]));
}

/**
 * Rule: a person has one role per case. Refuses a second, different one; saying the same again is no fault.
 * The key of the table says the same to whoever goes round this rule.
 */
export function requireFreeHand(hands: ReadonlyMap<string, string>, personId: string, wanted: string): void {
  const held = hands.get(personId);
  if (held !== undefined && held !== wanted) refuse('kernel.two-hands', { held, wanted });
}

/** Records hands on cases after checking the rule. */
export async function keepHands(
  tx: Tx,
  wanted: NonNullable<Outcome<unknown>['hands']>,
  { now }: Circumstances,
): Promise<void> {
  const since = new Date(now.epochMilliseconds);
  for (const caseId of new Set(wanted.map((each) => each.caseId))) {
    const hands = await handsOn(tx, caseId);
    const fresh = [];
    for (const { personId, hand } of wanted.filter((each) => each.caseId === caseId)) {
      requireFreeHand(hands, personId, hand);
      if (hands.has(personId)) continue;
      hands.set(personId, hand);
      fresh.push({ case_id: caseId, person_id: personId, hand, since });
    }
    if (fresh.length > 0) await tx.insertInto('hand').values(fresh).execute();
  }
}
