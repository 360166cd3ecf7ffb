import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { caseSubject } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { methods } from './methods.ts';
import { requirePlan, withMethods } from './plan.rules.ts';
import { PlanContent } from './records.ts';
import { signedPlan } from './signed-content.ts';
import { insertPlan, lastRevision, lockAssessorsCase, requireState, unitCodes } from './store.ts';

/** The assessor proposes how to assess (clauses 9.2.3-9.2.4) and signs FR.AK.01. A later proposal replaces an earlier one until it is agreed. */
export const proposePlan = operation({
  name: 'certification.propose-plan',
  grant: 'certification.assess',
  summary:
    'Propose the assessment plan to the candidate: methods per unit, evidence to collect, wished day, adjustments.',
  input: PlanContent.extend({
    caseId: z.uuid(),
    everywhere: z
      .array(z.enum(methods))
      .max(20)
      .default([])
      .describe('Methods for every unit, beside those of its own'),
  }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockAssessorsCase(tx, caseId, actor);
    const version = await findVersion(tx, found.version_id);
    return {
      found,
      scheme: { units: unitCodes(version), methods: version.content.testMethods.list as string[] },
      revision: (await lastRevision(tx, caseId)) + 1,
    };
  },
  decide: ({ found, scheme, revision }, { caseId, everywhere, ...given }, { actor, newId, now, today }) => {
    requireState(found, 'assigned', '9.2.4');
    const content = { ...given, units: withMethods(given.units, everywhere) };
    requirePlan(content, scheme, today);
    const data = { number: found.number, revision };
    return {
      change: {
        plan_id: newId(),
        case_id: caseId,
        revision,
        assessor_id: personOf(actor),
        content,
        status: 'proposed' as const,
        answer: null,
        proposed_at: new Date(now.epochMilliseconds),
        answered_at: null,
      },
      subject: caseSubject(caseId),
      facts: { revision, methods: [...new Set(content.units.flatMap((unit) => unit.methods))] },
      signatures: [{ paper: 'FR.AK.01', role: 'assessor', content: signedPlan(caseId, revision, content) }],
      todos: {
        close: [{}],
        open: [{ kind: 'certification.agree-plan', for: { person: found.applicant_id }, clause: '9.2.4', data }],
      },
      notices: [{ kind: 'certification.plan-proposed', to: found.applicant_id, data }],
    };
  },
  save: async (tx, row) => {
    await insertPlan(tx, row);
    return { revision: row.revision };
  },
});
