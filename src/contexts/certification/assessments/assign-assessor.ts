import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, lockCase } from '../cases/store.ts';
import { requireAssignable } from './assignment.rules.ts';
import { lockAssessor, registeredAssessors } from './registers.store.ts';
import { caseFacts, setAssessor } from './store.ts';

const clause = '9.2.2';

/**
 * Assigns an assessor to a participant, or another one while the plan is not agreed. Refuses, all at once: expired licence, not
 * competent for the scheme, related to the candidate, a hand on the case, over his workload. A replaced assessor keeps his hand.
 */
export const assignAssessor = operation({
  name: 'certification.assign-assessor',
  grant: 'certification.schedule',
  summary: 'Assign an assessor to a case (clause 9.2.2).',
  input: z.object({ caseId: z.uuid(), assessorId: z.uuid() }),
  find: async (tx, { caseId, assessorId }, _actor, circumstances) => {
    const found = await lockCase(tx, caseId);
    await lockAssessor(tx, assessorId);
    const [assessor] = await registeredAssessors(tx, circumstances, assessorId);
    return {
      found,
      assessor: assessor ?? refuse('kernel.not-found', { what: 'assessor' }),
      facts: await caseFacts(tx, found),
    };
  },
  decide: ({ found, assessor, facts }, { caseId, assessorId }, { today }) => {
    requireStep(found.state, 'assigned', clause);
    if (found.assessor_id === assessorId)
      refuse('certification.assessments.already-assigned', { clause }, { field: 'assessorId' });
    requireAssignable(assessor, facts, today);
    const data = { number: found.number };
    return {
      change: { caseId, assessorId },
      subject: caseSubject(caseId),
      facts: { assessorId, replaced: found.assessor_id, open: assessor.open, limit: assessor.workloadLimit },
      hands: [{ caseId, personId: assessorId, hand: 'assessor' }],
      todos: {
        close: [{}],
        open: [{ kind: 'certification.propose-plan', for: { person: assessorId }, clause: '9.2.4', data }],
      },
      notices: [
        { kind: 'certification.assessor-assigned', to: found.applicant_id, data: { ...data, assessor: assessor.name } },
        { kind: 'certification.case-assigned', to: assessorId, data },
        ...(found.assessor_id ? [{ kind: 'certification.case-withdrawn', to: found.assessor_id, data }] : []),
      ],
    };
  },
  save: (tx, { caseId, assessorId }, circumstances) => setAssessor(tx, caseId, assessorId, circumstances),
});
