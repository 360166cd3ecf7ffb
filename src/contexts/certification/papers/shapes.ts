import { z } from 'zod';
import { Day, Letterhead, Signature } from '#kernel/papers/shapes.ts';

/** K competent, BK not yet competent, null not judged yet: the paper then leaves both boxes open. */
export const Verdict = z.enum(['K', 'BK']).nullable();

/** Yes, no, or not answered yet: both boxes open. */
export const Answer = z.boolean().nullable();

/** The scheme a paper belongs to. */
export const SchemeLine = z.object({
  number: z.string(),
  name: z.string(),
  packaging: z.enum(['KKNI', 'Okupasi', 'Klaster']),
});

/** A unit of competency by code and title. */
export const UnitLine = z.object({ code: z.string(), title: z.string() });

/** Where the test takes place. */
export const TestSite = z.object({ name: z.string(), kind: z.enum(['Sewaktu', 'Tempat Kerja', 'Mandiri']) });

/** An assessor: name and registration number (MET). */
export const AssessorLine = z.object({ name: z.string(), registration: z.string() });

/** What every form of one case begins with. */
export const CaseHead = z.object({
  letterhead: Letterhead,
  /** Number of the application or case, as the body's series gives it. */
  number: z.string(),
  scheme: SchemeLine,
  candidate: z.string(),
  assessor: AssessorLine,
  site: TestSite,
  date: Day,
  signatures: z.array(Signature),
});
