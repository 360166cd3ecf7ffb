import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, moveCase } from '../cases/store.ts';
import { evidenceOf } from './candidate.store.ts';
import { EvidenceItem } from './records.ts';
import { insertReview, lockAssessorsCase, planOf, requireState } from './store.ts';
import { requireReview } from './vatm.rules.ts';

/**
 * The assessor holds every document against VATM and says whether the evidence is enough to go on (clauses 9.2.5-9.2.6). Enough: the
 * test is scheduled. Not enough: the candidate is asked for more, and the case stays where it is.
 */
export const reviewEvidence = operation({
  name: 'certification.review-evidence',
  grant: 'certification.assess',
  summary: 'Judge each piece of evidence by the rules of evidence (VATM), and whether all of it is sufficient.',
  input: z.object({
    caseId: z.uuid(),
    items: z.array(EvidenceItem).max(200).default([]),
    verdict: z.enum(['sufficient', 'insufficient']),
    note: z.string().trim().max(2000).optional(),
  }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockAssessorsCase(tx, caseId, actor);
    return {
      found,
      plan: await planOf(tx, found),
      documents: (await evidenceOf(tx, caseId)).map((each) => each.documentId),
    };
  },
  decide: ({ found, plan, documents }, { caseId, items, verdict, note }, { actor, newId, now }) => {
    const clause = '9.2.5';
    if (verdict === 'sufficient') requireStep(found.state, 'sufficient', '9.2.6');
    requireState(found, 'agreed', clause);
    if (plan?.status !== 'agreed') refuse('certification.assessments.no-plan', { clause });
    if (items.some((item) => !documents.includes(item.documentId))) refuse('kernel.not-found', { what: 'document' });
    const judged = new Set(items.map((item) => item.documentId));
    if (documents.some((documentId) => !judged.has(documentId)))
      refuse('certification.assessments.not-judged', { clause }, { field: 'items' });
    requireReview({ items, verdict, note }, plan.content.units);
    const data = { number: found.number };
    const enough = verdict === 'sufficient';
    return {
      change: {
        review_id: newId(),
        case_id: caseId,
        assessor_id: personOf(actor),
        items,
        verdict,
        note: note ?? null,
        reviewed_at: new Date(now.epochMilliseconds),
      },
      subject: caseSubject(caseId),
      facts: { verdict, documents: items.length },
      signatures: [{ paper: 'FR.APL.02', role: 'assessor', content: { caseId, items, verdict, note } }],
      todos: {
        close: [{}],
        open: [
          enough
            ? { kind: 'certification.schedule-case', for: { role: 'admin' }, clause: '9.3.2', data }
            : { kind: 'certification.hand-in-evidence', for: { person: found.applicant_id }, clause, data },
        ],
      },
      notices: [
        {
          kind: enough ? 'certification.evidence-sufficient' : 'certification.evidence-insufficient',
          to: found.applicant_id,
          data,
        },
      ],
    };
  },
  save: async (tx, row, circumstances) => {
    await insertReview(tx, row);
    if (row.verdict === 'sufficient') await moveCase(tx, row.case_id, 'sufficient', circumstances);
  },
});
