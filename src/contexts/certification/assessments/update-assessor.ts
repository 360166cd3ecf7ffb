import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { AssessorEntry } from './register-assessor.ts';
import { holderOfLicence, lockAssessor, updateAssessorRow } from './registers.store.ts';

/** Changes an assessor's entry: a renewed licence, schemes, workload limit, employer. */
export const updateAssessor = operation({
  name: 'certification.update-assessor',
  grant: 'certification.schedule',
  summary: 'Change an assessor’s entry in the register.',
  input: AssessorEntry.extend({ personId: z.uuid() }),
  find: async (tx, { personId, licence }) => ({
    row: await lockAssessor(tx, personId),
    holder: await holderOfLicence(tx, licence),
  }),
  decide: ({ row, holder }, { personId, ...entry }) => {
    if (holder && holder !== personId) {
      refuse(
        'certification.assessments.licence-taken',
        { licence: entry.licence, clause: '9.2.2' },
        { field: 'licence' },
      );
    }
    return {
      change: {
        personId,
        row: {
          licence: entry.licence,
          licence_until: entry.licenceUntil,
          scheme_codes: entry.schemeCodes,
          workload_limit: entry.workloadLimit,
          employer: entry.employer ?? null,
        },
      },
      subject: { type: 'certification.assessor', id: personId },
      facts: {
        licenceFrom: row.licence_until,
        licenceUntil: entry.licenceUntil,
        schemeCodes: entry.schemeCodes,
        workloadLimit: entry.workloadLimit,
      },
    };
  },
  save: (tx, change) => updateAssessorRow(tx, change.personId, change.row),
});
