import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { deadlinesOf } from '#kernel/deadlines/store.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import type {} from '../assessments/tables.ts';
import { findVersion } from '../schemes/store.ts';
import { nextStepOf, type Waiting } from './next-step.ts';
import { papersOf } from './papers-of.ts';
import { type Case, caseSubject, findCase, openTodosOf } from './store.ts';

/**
 * How the reader stands to a case; refuses `kernel.not-found` to whom it is none of his business, as if it did not exist. A draft is the
 * applicant's alone: he consents to its use when he sends it.
 */
export function standingOf(
  found: Pick<Case, 'applicant_id' | 'assessor_id' | 'state'>,
  { actor }: Pick<Circumstances, 'actor'>,
) {
  const isApplicant = found.applicant_id === actor.personId;
  const isAssessor = found.assessor_id === actor.personId && actor.personId !== null;
  const isStaff = actor.grants.has('certification.cases') && found.state !== 'draft';
  if (!isApplicant && !isAssessor && !isStaff) refuse('kernel.not-found', { what: 'case' });
  return { isApplicant, isAssessor, isStaff };
}

/** Finds a case for a reader who may know of it. */
export async function findCaseFor(tx: Tx, caseId: string, circumstances: Circumstances): Promise<Case> {
  const found = await findCase(tx, caseId);
  standingOf(found, circumstances);
  return found;
}

/** Everything that the page of a case shows beside the pages of its subjects: state, next step, deadlines, history. */
export const readCase = view({
  name: 'certification.case',
  grant: 'member',
  summary: 'One certification case: state, next step, deadlines, history.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const found = await findCase(tx, caseId);
    const standing = standingOf(found, circumstances);
    const version = await findVersion(tx, found.version_id);
    const names = await namesOf(tx, [found.applicant_id, ...(found.assessor_id ? [found.assessor_id] : [])]);
    const todos = await openTodosOf(tx, caseId);
    const next = nextStepOf(found.state, todos.kinds);
    return {
      caseId,
      number: found.number,
      state: found.state,
      applicant: names.get(found.applicant_id) ?? '',
      assessor: found.assessor_id ? (names.get(found.assessor_id) ?? null) : null,
      scheme: { code: version.scheme_code, number: version.number, title: version.title, version: version.version },
      rulings: found.rulings,
      createdAt: found.created_at,
      changedAt: found.changed_at,
      next: { ...next, yours: isYours(next.who, standing, circumstances), dueOn: todos.dueOn },
      standing,
      papers: papersOf(found.state, await methodsUsed(tx, caseId)),
      deadlines: await deadlinesOf(tx, caseSubject(caseId)),
      history: await historyOf(tx, caseSubject(caseId)),
      today: circumstances.today.toString(),
    };
  },
});

/** The methods of which the test of a case has a record. */
async function methodsUsed(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('certification_test_record')
    .select('method')
    .distinct()
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => row.method);
}

function isYours(
  who: Waiting,
  standing: ReturnType<typeof standingOf>,
  { actor }: Pick<Circumstances, 'actor'>,
): boolean {
  if (who === 'applicant') return standing.isApplicant;
  if (who === 'assessor') return standing.isAssessor;
  return who !== null && actor.roles.includes(who);
}
