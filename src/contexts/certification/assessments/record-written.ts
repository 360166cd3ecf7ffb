import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { caseSubject } from '../cases/store.ts';
import { scoreFaults } from './recommendation.rules.ts';
import { deskOf, remarksWith, requireRecordable } from './recording.ts';
import { Records } from './records.ts';
import { refuseAll } from './refuse-all.rules.ts';
import { saveRecords } from './sessions.store.ts';

/** Writes the scored result of the written test per unit (clause 9.3.1, FR.IA.05/06). Refuses a score above its maximum. */
export const recordWritten = operation({
  name: 'certification.record-written',
  grant: 'certification.assess',
  summary: 'Write the scored result of the written test per unit, with the question set that was used.',
  input: z.object({
    caseId: z.uuid(),
    units: z.array(Records.written).min(1).max(100),
    remark: z.string().trim().max(2000).optional(),
  }),
  find: (tx, { caseId }, actor) => deskOf(tx, caseId, actor),
  decide: (desk, { caseId, units, remark }, { actor }) => {
    const unitCodes = units.map((unit) => unit.unitCode);
    requireRecordable(desk, 'written', unitCodes);
    refuseAll(scoreFaults(units));
    const records = units.map((content) => ({
      method: 'written' as const,
      item: content.unitCode,
      sessionId: desk.booking.session_id,
      content,
    }));
    return {
      change: {
        caseId,
        sheet: {
          method: 'written' as const,
          records,
          remarks: remarksWith(desk, 'written', remark),
          by: personOf(actor),
        },
      },
      subject: caseSubject(caseId),
      facts: { method: 'written', unitCodes },
    };
  },
  save: (tx, { caseId, sheet }, circumstances) => saveRecords(tx, caseId, sheet, circumstances),
});
