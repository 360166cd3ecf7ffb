import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { answerPlan, lockApplicantsCase, planOf, requireState } from './store.ts';

const clause = '9.2.4';

/** The candidate asks for another plan and says why; the case stays with the assessor, who proposes again (clause 9.2.4). */
export const askPlanChange = operation({
  name: 'certification.ask-plan-change',
  grant: 'certification.own',
  summary: 'Ask for changes to the proposed assessment plan, with a reason.',
  input: z.object({
    caseId: z.uuid(),
    revision: z.coerce.number().int().min(1),
    reason: z.string().trim().min(5).max(2000),
  }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockApplicantsCase(tx, caseId, actor);
    return { found, plan: await planOf(tx, found) };
  },
  decide: ({ found, plan }, { caseId, revision, reason }) => {
    requireState(found, 'assigned', clause);
    if (!plan) refuse('certification.assessments.no-plan', { clause });
    if (plan.revision !== revision) refuse('kernel.changed-meanwhile', { what: 'plan' });
    if (plan.status !== 'proposed') refuse('certification.assessments.plan-answered', { clause });
    const data = { number: found.number };
    return {
      change: { planId: plan.plan_id, reason },
      subject: caseSubject(caseId),
      facts: { revision },
      todos: {
        close: [{}],
        open: [
          {
            kind: 'certification.propose-plan',
            for: { person: plan.assessor_id },
            clause,
            data: { ...data, again: true },
          },
        ],
      },
      notices: [{ kind: 'certification.plan-change-asked', to: plan.assessor_id, data }],
    };
  },
  save: (tx, { planId, reason }, circumstances) =>
    answerPlan(tx, planId, { status: 'changes-asked', answer: reason }, circumstances),
});
