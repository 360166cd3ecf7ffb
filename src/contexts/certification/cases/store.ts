import type { Selectable } from 'kysely';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { CaseState } from './states.ts';
import type {} from './tables.ts';

/** A certification case as its row stands. */
export type Case = Selectable<Tables['certification_case']>;

/** The journal subject of a case. */
export const caseSubject = (caseId: string) => ({ type: 'certification.case', id: caseId });

/** Finds a case and locks it until the transaction ends. Refuses `kernel.not-found`. */
export async function lockCase(tx: Tx, caseId: string): Promise<Case> {
  const found = await tx
    .selectFrom('certification_case')
    .selectAll()
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'case' });
}

/** Finds a case for reading. Refuses `kernel.not-found`. */
export async function findCase(tx: Tx, caseId: string): Promise<Case> {
  const found = await tx.selectFrom('certification_case').selectAll().where('case_id', '=', caseId).executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'case' });
}

/** Moves a case to its next state. The rule {@link requireStep} has been asked before. */
export async function moveCase(
  tx: Tx,
  caseId: string,
  state: CaseState,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .updateTable('certification_case')
    .set({ state, changed_at: new Date(now.epochMilliseconds) })
    .where('case_id', '=', caseId)
    .execute();
}
