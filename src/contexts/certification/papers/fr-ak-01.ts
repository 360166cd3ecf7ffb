import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Moment } from '#kernel/papers/shapes.ts';
import { CaseHead } from './shapes.ts';

/** Kinds of evidence the two may agree on, in the order of the form. */
export const evidenceKinds = [
  'Hasil verifikasi portofolio',
  'Hasil observasi langsung',
  'Hasil pertanyaan lisan',
  'Hasil pertanyaan tertulis',
  'Hasil wawancara',
  'Hasil reviu produk',
  'Hasil kegiatan terstruktur',
  'Lainnya',
] as const;

/** FR.AK.01, agreement to the assessment and its confidentiality (clause 9.2.4, rights of 7.1). */
export const frAk01 = paper(
  'certification/fr-ak-01',
  CaseHead.omit({ date: true }).extend({
    /** Every kind is printed; those agreed on are ticked. Null before the plan is discussed. */
    evidence: z.array(z.object({ kind: z.enum(evidenceKinds), agreed: z.boolean().nullable() })),
    session: z.object({ starts: Moment, ends: Moment }),
  }),
);
