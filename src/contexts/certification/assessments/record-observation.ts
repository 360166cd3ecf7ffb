import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { caseSubject } from '../cases/store.ts';
import { deskOf, remarksWith, requireRecordable } from './recording.ts';
import { Records } from './records.ts';
import { saveRecords } from './sessions.store.ts';

/** Writes the observation sheet as far as it has come (clause 9.3.1, FR.IA.01): nothing is judged until the assessor judges it, and all of it may be changed until it is handed in. */
export const recordObservation = operation({
  name: 'certification.record-observation',
  grant: 'certification.assess',
  summary:
    'Write the observation checklist FR.IA.01: per unit (and per criterion where the scheme has them) yes, no, or further assessment.',
  input: z.object({
    caseId: z.uuid(),
    units: z.array(Records.observation).min(1).max(100),
    remark: z.string().trim().max(2000).optional(),
  }),
  find: (tx, { caseId }, actor) => deskOf(tx, caseId, actor),
  decide: (desk, { caseId, units, remark }, { actor }) => {
    const unitCodes = units.map((unit) => unit.unitCode);
    requireRecordable(desk, 'observation', unitCodes);
    const records = units.map((content) => ({
      method: 'observation' as const,
      item: content.unitCode,
      sessionId: desk.booking.session_id,
      content,
    }));
    return {
      change: {
        caseId,
        sheet: {
          method: 'observation' as const,
          records,
          remarks: remarksWith(desk, 'observation', remark),
          by: personOf(actor),
        },
      },
      subject: caseSubject(caseId),
      facts: { method: 'observation', unitCodes },
    };
  },
  save: (tx, { caseId, sheet }, circumstances) => saveRecords(tx, caseId, sheet, circumstances),
});
