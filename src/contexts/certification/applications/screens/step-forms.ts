import { form } from '#kernel/web/submit.ts';
import { saveApplication } from '../save-application.ts';
import { sectionsOf } from './sections.ts';

const after = { identity: 'riwayat', history: 'bukti', self: 'kirim' };

/** The two ways of posting a step: stay on it (also for adding and removing rows), or go on to the next. */
export const stepForms = (step: keyof typeof after) => ({
  save: form(saveApplication, { input: sectionsOf }),
  next: form(saveApplication, {
    input: sectionsOf,
    then: (_result, params) => `perkara/${params.caseId}/permohonan/${after[step]}`,
  }),
});
