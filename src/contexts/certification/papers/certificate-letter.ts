import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Day, Letterhead, Signature, Verification } from '#kernel/papers/shapes.ts';
import { SchemeLine, UnitLine } from './shapes.ts';

/** What a certificate says; the letter and the card print the same record (clause 9.4.6). */
export const CertificateRecord = z.object({
  letterhead: Letterhead,
  number: z.string(),
  /** Numbers of the register and of the blank, where there are any. */
  registration: z.string().optional(),
  blank: z.string().optional(),
  holder: z.string(),
  scheme: SchemeLine,
  /** The scheme's name in English, as the scheme itself gives it. */
  schemeInEnglish: z.string().optional(),
  units: z.array(UnitLine),
  /** The decree the certificate stands on. */
  decree: z.object({ number: z.string(), date: Day }),
  issued: Day,
  validUntil: Day,
  city: z.string(),
  signature: Signature,
  verification: Verification,
});

/** The certificate as a letter of two pages: what people frame, and the units behind it. */
export const certificateLetter = paper('certification/certificate-letter', CertificateRecord);

/** Many certificates in one file, two pages each, for printing. */
export const certificateLetters = paper(
  'certification/certificate-letters',
  z.object({ records: z.array(CertificateRecord).min(1) }),
);
