import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Day, Letterhead, Signature } from '#kernel/papers/shapes.ts';
import { SchemeLine, UnitLine } from './shapes.ts';

const Evidence = z.object({
  name: z.string(),
  /** What the reviewer found; null while nobody has looked. */
  state: z.enum(['memenuhi', 'tidak memenuhi', 'tidak ada']).nullable(),
});

/** FR.APL.01, the application (clauses 9.1.2 and 9.1.5). */
export const frApl01 = paper(
  'certification/fr-apl-01',
  z.object({
    letterhead: Letterhead,
    number: z.string(),
    applicant: z.object({
      name: z.string(),
      /** NIK or passport number; masked unless the reader may see it. */
      identityNumber: z.string(),
      birthPlace: z.string(),
      birthDate: Day,
      sex: z.enum(['Laki-laki', 'Perempuan']),
      nationality: z.string(),
      address: z.string(),
      phone: z.string(),
      email: z.string(),
      education: z.string(),
    }),
    /** Null for an applicant without employment. */
    employment: z
      .object({
        institution: z.string(),
        position: z.string(),
        address: z.string(),
        phone: z.string(),
        email: z.string(),
      })
      .nullable(),
    scheme: SchemeLine,
    units: z.array(UnitLine),
    purpose: z.enum(['Sertifikasi', 'PKT', 'RPL', 'Lainnya']).nullable(),
    basicEvidence: z.array(Evidence),
    administrativeEvidence: z.array(Evidence),
    /** Whether the review (9.1.5) takes the applicant as a participant; null before it. */
    accepted: z.boolean().nullable(),
    note: z.string().nullable(),
    signatures: z.array(Signature),
  }),
);
