import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, moveCase } from '../cases/store.ts';
import type { Method } from './methods.ts';
import { requireRecommendation } from './recommendation.rules.ts';
import { deskOf } from './recording.ts';
import { RecommendationContent } from './records.ts';
import { recordsOf, seatOf } from './sessions.store.ts';
import { sheetPapers, signedRecommendation, signedSheet } from './signed-content.ts';
import { insertRecommendation } from './store.ts';

/**
 * The assessor hands in record and recommendation and signs them (clauses 9.3.3-9.3.5). A unit is "K" only when no planned method lacks
 * its record and no rule of evidence is broken; overall K only when every unit is. The case then waits for the technical team.
 */
export const recommend = operation({
  name: 'certification.recommend',
  grant: 'certification.assess',
  summary:
    'Hand in the record of the test with a verdict per unit and the recommendation; signs FR.AK.02 and the sheets.',
  input: RecommendationContent.extend({ caseId: z.uuid() }),
  find: async (tx, { caseId }, actor) => ({
    desk: await deskOf(tx, caseId, actor),
    records: await recordsOf(tx, caseId),
  }),
  decide: ({ desk, records }, { caseId, ...content }, { actor, newId, now }) => {
    const { found, plan, booking } = desk;
    requireStep(found.state, 'recommended', '9.3.5');
    if (booking.attendance === null) refuse('certification.assessments.not-present', { clause: '9.3.2' });
    requireRecommendation(content, { plan: plan.content.units, records, seat: seatOf(booking) });
    const data = { number: found.number };
    const signed = (paper: string, of: unknown) => ({ paper, role: 'assessor', content: of });
    const sheets = (Object.keys(sheetPapers) as (keyof typeof sheetPapers & Method)[]).filter((method) =>
      records.some((record) => record.method === method),
    );
    return {
      change: {
        recommendation_id: newId(),
        case_id: caseId,
        session_id: booking.session_id,
        assessor_id: personOf(actor),
        content,
        overall: content.overall,
        recommended_at: new Date(now.epochMilliseconds),
      },
      subject: caseSubject(caseId),
      facts: {
        overall: content.overall,
        notYet: content.units.filter((unit) => unit.verdict === 'BK').map((unit) => unit.unitCode),
      },
      signatures: [
        signed('FR.AK.02', signedRecommendation(caseId, content)),
        signed('FR.AK.05', signedRecommendation(caseId, content)),
        ...sheets.map((method) =>
          signed(sheetPapers[method], signedSheet(caseId, method, records, booking.remarks[method])),
        ),
      ],
      todos: {
        close: [{}],
        open: [{ kind: 'certification.decide-case', for: { role: 'technical-team' }, clause: '9.4.4', data }],
      },
      notices: [{ kind: 'certification.record-handed-in', to: found.applicant_id, data }],
    };
  },
  save: async (tx, row, circumstances) => {
    await insertRecommendation(tx, row);
    await moveCase(tx, row.case_id, 'recommended', circumstances);
  },
});
