import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { type CaseState, caseStates } from './states.ts';

const perPage = 50;
/** Totals are counted up to here; beyond it the list says "more than". */
const countLimit = 1000;

const Filter = z.object({
  state: z.enum(caseStates).optional().catch(undefined),
  search: z.string().trim().max(80).optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** One line of a list of cases. */
export interface CaseLine {
  caseId: string;
  number: string | null;
  applicant: string;
  scheme: string;
  state: CaseState;
  changedAt: Date;
}

/** A page of cases, how many there are (to 1,000), and whether there are more. */
export interface CaseList {
  lines: CaseLine[];
  page: number;
  perPage: number;
  total: number;
  isMore: boolean;
}

/** All cases of the body, newest change first. */
export const listCases = view({
  name: 'certification.list-cases',
  grant: 'certification.cases',
  summary: 'Cases of the body, newest change first; filtered by state or by number and applicant.',
  input: Filter,
  read: (tx, filter) => casesWhere(tx, filter, {}),
});

/** The applicant's own cases. */
export const myCases = view({
  name: 'certification.my-cases',
  grant: 'certification.own',
  summary: 'The signed-in applicant’s own cases.',
  input: Filter,
  read: (tx, filter, { actor }) => casesWhere(tx, filter, { applicant_id: actor.personId as string }),
});

/** Cases assigned to the assessor. */
export const assignedCases = view({
  name: 'certification.assigned-cases',
  grant: 'certification.assess',
  summary: 'Cases assigned to the signed-in assessor.',
  input: Filter,
  read: (tx, filter, { actor }) => casesWhere(tx, filter, { assessor_id: actor.personId as string }),
});

async function casesWhere(
  tx: Tx,
  { state, search, page }: z.output<typeof Filter>,
  of: { applicant_id?: string; assessor_id?: string },
): Promise<CaseList> {
  let cases = tx
    .selectFrom('certification_case')
    .innerJoin('person', 'person.person_id', 'certification_case.applicant_id')
    .innerJoin(
      'certification_scheme_version',
      'certification_scheme_version.version_id',
      'certification_case.version_id',
    );
  if (of.applicant_id) cases = cases.where('certification_case.applicant_id', '=', of.applicant_id);
  if (of.assessor_id) cases = cases.where('certification_case.assessor_id', '=', of.assessor_id);
  // A draft is the applicant's own affair until it is sent.
  if (!of.applicant_id) cases = cases.where('certification_case.state', '!=', 'draft');
  if (state) cases = cases.where('certification_case.state', '=', state);
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    cases = cases.where((where) =>
      where.or([where('certification_case.number', 'ilike', like), where('person.name', 'ilike', like)]),
    );
  }
  const lines = await cases
    .select([
      'certification_case.case_id',
      'certification_case.number',
      'certification_case.state',
      'certification_case.changed_at',
      'person.name',
      'certification_scheme_version.title',
    ])
    .orderBy('certification_case.changed_at', 'desc')
    .orderBy('certification_case.case_id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  const counted = await cases
    .select('certification_case.case_id')
    .limit(countLimit + 1)
    .execute();
  return {
    lines: lines.map((row) => ({
      caseId: row.case_id,
      number: row.number,
      applicant: row.name,
      scheme: row.title,
      state: row.state,
      changedAt: row.changed_at,
    })),
    page,
    perPage,
    total: Math.min(counted.length, countLimit),
    isMore: counted.length > countLimit,
  };
}

/** Whether the actor may open the documents of a case: the applicant, its assessor, and, once it was sent, those who handle cases. */
export async function mayOpenDocuments(tx: Tx, subject: { id: string }, { actor }: Circumstances): Promise<boolean> {
  const found = await tx
    .selectFrom('certification_case')
    .select(['applicant_id', 'assessor_id', 'state'])
    .where('case_id', '=', subject.id)
    .executeTakeFirst();
  if (!found || !actor.personId) return false;
  return (
    found.applicant_id === actor.personId ||
    found.assessor_id === actor.personId ||
    (actor.grants.has('certification.cases') && found.state !== 'draft')
  );
}
