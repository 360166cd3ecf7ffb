import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { evidenceOf } from './candidate.store.ts';
import { deskOf, remarksWith, requireRecordable } from './recording.ts';
import { EvidenceItem } from './records.ts';
import { saveRecords } from './sessions.store.ts';

/** Writes the verification of the portfolio, each document by VATM, as far as it has come (clauses 9.3.1, 9.3.3, FR.IA.08). */
export const recordPortfolio = operation({
  name: 'certification.record-portfolio',
  grant: 'certification.assess',
  summary: 'Write the verification of the portfolio FR.IA.08: each document by the rules of evidence.',
  input: z.object({
    caseId: z.uuid(),
    items: z.array(EvidenceItem).min(1).max(200),
    remark: z.string().trim().max(2000).optional(),
  }),
  find: async (tx, { caseId }, actor) => ({
    desk: await deskOf(tx, caseId, actor),
    documents: (await evidenceOf(tx, caseId)).map((each) => each.documentId),
  }),
  decide: ({ desk, documents }, { caseId, items, remark }, { actor }) => {
    requireRecordable(desk, 'portfolio', [...new Set(items.flatMap((item) => item.unitCodes))]);
    if (items.some((item) => !documents.includes(item.documentId))) refuse('kernel.not-found', { what: 'document' });
    const records = items.map((content) => ({
      method: 'portfolio' as const,
      item: content.documentId,
      sessionId: desk.booking.session_id,
      content,
    }));
    const remarks = remarksWith(desk, 'portfolio', remark);
    return {
      change: { caseId, sheet: { method: 'portfolio' as const, records, remarks, by: personOf(actor) } },
      subject: caseSubject(caseId),
      facts: { method: 'portfolio', documents: items.length },
    };
  },
  save: (tx, { caseId, sheet }, circumstances) => saveRecords(tx, caseId, sheet, circumstances),
});
