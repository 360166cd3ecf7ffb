import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, moveCase } from '../cases/store.ts';
import { signedPlan } from './signed-content.ts';
import { answerPlan, lockApplicantsCase, planOf } from './store.ts';

const clause = '9.2.4';

/** The candidate agrees to the plan he has read and signs FR.AK.01; his appeal right and the confidentiality are part of it (clause 9.2.4). */
export const agreePlan = operation({
  name: 'certification.agree-plan',
  grant: 'certification.own',
  summary: 'Agree to the proposed assessment plan and sign FR.AK.01.',
  input: z.object({ caseId: z.uuid(), revision: z.coerce.number().int().min(1), consent: z.literal('yes') }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockApplicantsCase(tx, caseId, actor);
    return { found, plan: await planOf(tx, found) };
  },
  decide: ({ found, plan }, { caseId, revision }) => {
    requireStep(found.state, 'agreed', clause);
    if (!plan) refuse('certification.assessments.no-plan', { clause });
    if (plan.revision !== revision) refuse('kernel.changed-meanwhile', { what: 'plan' });
    if (plan.status !== 'proposed') refuse('certification.assessments.plan-answered', { clause });
    const data = { number: found.number };
    const assessorId = plan.assessor_id;
    return {
      change: { caseId, planId: plan.plan_id },
      subject: caseSubject(caseId),
      facts: { revision },
      signatures: [{ paper: 'FR.AK.01', role: 'applicant', content: signedPlan(caseId, revision, plan.content) }],
      todos: {
        close: [{}],
        open: [{ kind: 'certification.review-evidence', for: { person: assessorId }, clause: '9.2.5', data }],
      },
      notices: [
        { kind: 'certification.plan-agreed', to: assessorId, data },
        { kind: 'certification.plan-signed', to: found.applicant_id, data },
      ],
    };
  },
  save: async (tx, { caseId, planId }, circumstances) => {
    await answerPlan(tx, planId, { status: 'agreed', answer: null }, circumstances);
    await moveCase(tx, caseId, 'agreed', circumstances);
  },
});
