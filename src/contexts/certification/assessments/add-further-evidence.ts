import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { insertAddedEvidence } from './candidate.store.ts';
import { furtherEvidenceMB } from './methods.ts';
import { against, refuseAll } from './refuse-all.rules.ts';
import { lockApplicantsCase, requireState, reviewOf, unitCodes } from './store.ts';

const clause = '9.2.5';

/** The candidate hands in a further document that the assessor asked for (clause 9.2.5); the case goes back to the assessor's desk. */
export const addFurtherEvidence = operation({
  name: 'certification.add-further-evidence',
  grant: 'certification.own',
  summary: 'Hand in a further document after the assessor found the evidence insufficient.',
  input: z.object({
    caseId: z.uuid(),
    title: z.string().trim().min(3).max(200),
    unitCodes: z.array(z.string().min(1).max(60)).min(1).max(100),
    documentId: z.uuid(),
  }),
  uploads: { documentId: { kinds: ['pdf', 'jpeg', 'png', 'webp'], maxMB: furtherEvidenceMB } },
  find: async (tx, { caseId }, actor) => {
    const found = await lockApplicantsCase(tx, caseId, actor);
    return { found, units: unitCodes(await findVersion(tx, found.version_id)), review: await reviewOf(tx, caseId) };
  },
  decide: ({ found, units, review }, input, { now }) => {
    requireState(found, 'agreed', clause);
    if (review?.verdict !== 'insufficient' || !found.assessor_id)
      refuse('certification.assessments.nothing-asked', { clause });
    const strange = input.unitCodes.filter((unitCode) => !units.includes(unitCode));
    refuseAll(
      strange.map((unitCode) => against('certification.assessments.unknown-unit', { unitCode, clause }, 'unitCodes')),
    );
    const data = { number: found.number };
    return {
      change: {
        document_id: input.documentId,
        case_id: input.caseId,
        title: input.title,
        unit_codes: input.unitCodes,
        added_at: new Date(now.epochMilliseconds),
      },
      subject: caseSubject(input.caseId),
      facts: { documentId: input.documentId, unitCodes: input.unitCodes },
      attach: [{ documentId: input.documentId }],
      todos: {
        close: [{ kinds: ['certification.review-evidence'] }],
        open: [
          {
            kind: 'certification.review-evidence',
            for: { person: found.assessor_id },
            clause,
            data: { ...data, again: true },
          },
        ],
      },
      notices: [{ kind: 'certification.evidence-added', to: found.assessor_id, data }],
    };
  },
  save: (tx, row) => insertAddedEvidence(tx, row),
});
