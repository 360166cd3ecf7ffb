import { z } from 'zod';

/** A clause of the scheme document: "9.1.2.b", or the name of an unnumbered page ("verifikasi", "pengesahan"). */
export const Clause = z
  .string()
  .max(60)
  .regex(/^(?:\d+(?:\.\d+)*(?:\.[a-z])?|[a-z][a-z-]*)$/)
  .describe('A clause of the document, e.g. "9.1.2.b", or an unnumbered page, e.g. "verifikasi"');

/** A day as `YYYY-MM-DD`; a day that does not exist (30 February) is refused. */
export const Day = z.iso.date().describe('A day as YYYY-MM-DD');

/** The most entries of any list in a scheme: what anyone may have linted must not grow beyond what people write. */
export const mostItems = 500;

/** Words as a document prints them; never empty. */
export const Line = z.string().trim().min(1).max(20_000);

/** How units are packaged in a scheme (BNSP 2/BNSP/VIII/2017): national framework, occupation, or cluster. */
export const Packaging = z.enum(['kkni', 'okupasi', 'klaster']);

/** One of {@link Packaging}. */
export type Packaging = z.infer<typeof Packaging>;

/** A step in the life of the document: the day, the page that says so, and who signed in which role. */
export const Signing = z.strictObject({
  clause: Clause,
  on: Day,
  by: z
    .array(z.strictObject({ name: Line, role: Line }))
    .max(mostItems)
    .min(1),
});

/** A regulation that the scheme rests on. `year` and `date` are null where the document does not state them. */
export const LegalBasis = z.strictObject({
  clause: Clause,
  kind: Line.describe('Undang-Undang, Peraturan Pemerintah, Surat Edaran …'),
  issuer: Line,
  number: Line,
  year: z.int().min(1945).max(2200).nullable(),
  date: Day.nullable(),
  about: Line,
  amendedBy: z
    .array(z.strictObject({ kind: Line, number: Line, year: z.int().min(1945).max(2200) }))
    .max(mostItems)
    .default([]),
});

/** One of {@link LegalBasis}. */
export type LegalBasis = z.infer<typeof LegalBasis>;

/** An element of a unit with its performance criteria (KUK). */
export const Element = z.strictObject({
  number: z.int().min(1),
  title: Line,
  criteria: z.array(z.strictObject({ code: Line.describe('"1.1"'), text: Line })).max(mostItems),
});

/** A unit of competence. `elements` stays empty until the standard itself is at hand: nothing is invented. */
export const Unit = z.strictObject({
  code: Line,
  title: Line,
  standard: Line.describe('The code of one of `standards`'),
  standardStated: z.boolean().describe('Whether the document itself says which standard the unit is from'),
  elements: z.array(Element).max(mostItems).default([]),
});

/** One of {@link Unit}. */
export type Unit = z.infer<typeof Unit>;

/** A national work-competence standard (SKKNI) that units are taken from. */
export const Standard = z.strictObject({
  code: Line.describe('"SKKNI 193/2021"'),
  legalBasis: Clause.describe('The clause that names the decree'),
  occupation: Line.describe('The occupation that the decree is about'),
});
