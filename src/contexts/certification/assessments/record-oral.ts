import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { caseSubject } from '../cases/store.ts';
import { deskOf, remarksWith, requireRecordable } from './recording.ts';
import { Records } from './records.ts';
import { saveRecords } from './sessions.store.ts';

/** Writes the oral questions and answers as far as they have come (clause 9.3.1, FR.IA.07). */
export const recordOral = operation({
  name: 'certification.record-oral',
  grant: 'certification.assess',
  summary: 'Write the oral questions and answers FR.IA.07 per unit.',
  input: z.object({
    caseId: z.uuid(),
    units: z.array(Records.oral).min(1).max(100),
    remark: z.string().trim().max(2000).optional(),
  }),
  find: (tx, { caseId }, actor) => deskOf(tx, caseId, actor),
  decide: (desk, { caseId, units, remark }, { actor }) => {
    const unitCodes = units.map((unit) => unit.unitCode);
    requireRecordable(desk, 'oral', unitCodes);
    const records = units.map((content) => ({
      method: 'oral' as const,
      item: content.unitCode,
      sessionId: desk.booking.session_id,
      content,
    }));
    return {
      change: {
        caseId,
        sheet: { method: 'oral' as const, records, remarks: remarksWith(desk, 'oral', remark), by: personOf(actor) },
      },
      subject: caseSubject(caseId),
      facts: { method: 'oral', unitCodes },
    };
  },
  save: (tx, { caseId, sheet }, circumstances) => saveRecords(tx, caseId, sheet, circumstances),
});
