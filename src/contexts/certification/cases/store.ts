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

/** The kinds of to-dos that are open on a case, and the day by which the first of them is due. */
export async function openTodosOf(tx: Tx, caseId: string): Promise<{ kinds: string[]; dueOn: string | null }> {
  const { type, id } = caseSubject(caseId);
  const rows = await tx
    .selectFrom('todo')
    .select(['kind', 'due_on'])
    .where('subject_type', '=', type)
    .where('subject_id', '=', id)
    .where('closed_at', 'is', null)
    .execute();
  const due = rows.flatMap(({ due_on }) => due_on ?? []).sort();
  return { kinds: rows.map(({ kind }) => kind), dueOn: due[0] ?? null };
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
