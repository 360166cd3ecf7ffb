import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { CaseHead, UnitLine, Verdict } from './shapes.ts';

/** Sources of evidence of the record, in the order of its columns. */
export const recordColumns = [
  'observasi',
  'portofolio',
  'pihakKetiga',
  'lisan',
  'tertulis',
  'proyek',
  'lainnya',
] as const;

/** FR.AK.02, record of the assessment and recommendation (clauses 9.3.4 and 9.3.5). */
export const frAk02 = paper(
  'certification/fr-ak-02',
  CaseHead.extend({
    units: z.array(UnitLine.extend({ evidence: z.array(z.enum(recordColumns)) })),
    recommendation: Verdict,
    followUp: z.string().nullable(),
    comment: z.string().nullable(),
  }),
);
