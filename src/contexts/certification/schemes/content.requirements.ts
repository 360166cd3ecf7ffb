import { z } from 'zod';
import { Clause, Line, mostItems } from './content.document.ts';

/** Levels of education that a diploma can be of, lowest first; "SMK Plus" is a level that only schemes speak of. */
export const educationLevels = [
  'SD',
  'SMP',
  'SMA',
  'MA',
  'Paket C',
  'SMK',
  'MAK',
  'SMK Plus',
  'D1',
  'D2',
  'D3',
  'D4',
  'S1',
  'Profesi',
  'S2',
  'S3',
] as const;

/** A level of education, see {@link educationLevels}. */
export const EducationLevel = z.enum(educationLevels);

/** One of {@link EducationLevel}. */
export type EducationLevel = z.infer<typeof EducationLevel>;

const rank: Record<EducationLevel, number> = {
  SD: 0,
  SMP: 1,
  SMA: 2,
  MA: 2,
  'Paket C': 2,
  SMK: 2,
  MAK: 2,
  'SMK Plus': 2,
  D1: 3,
  D2: 4,
  D3: 5,
  D4: 6,
  S1: 6,
  Profesi: 7,
  S2: 8,
  S3: 9,
};

/** The qualification level of the national framework (Perpres 8/2012) that a level of education leads to; 0-9. */
export const rankOf = (level: EducationLevel): number => rank[level];

/** The plain level that a variant belongs to: "SMK Plus" -> "SMK"; null for a level that is no variant. */
export const plainLevelOf = (level: EducationLevel): EducationLevel | null => (level === 'SMK Plus' ? 'SMK' : null);

const terms = {
  levels: z.array(EducationLevel).max(mostItems).min(1),
  fieldsOfStudy: z
    .union([z.literal('all'), z.array(Line).max(mostItems).min(1)])
    .describe('"all", or the programmes that are named'),
  minimumYears: z.int().min(0).max(60),
  fieldOfWork: Line.nullable().describe('The field in which the experience must lie; null where none is named'),
};

/** One alternative of the basic requirements: education, field of study and years of work. */
export const Alternative = z.strictObject({ clause: Clause, ...terms });

/** One of {@link Alternative}. */
export type Alternative = z.infer<typeof Alternative>;

/** The same alternative as the evidence list repeats it. Both are kept, so that a difference between them is data. */
export const EvidenceSide = z.strictObject({
  clause: Clause,
  alternative: Clause.describe('The alternative that it repeats'),
  ...terms,
  proof: z
    .array(z.enum(['diploma', 'work-letter']))
    .max(mostItems)
    .describe('The papers that the clause names'),
});

/** One of {@link EvidenceSide}. */
export type EvidenceSide = z.infer<typeof EvidenceSide>;

/** A paper that an applicant hands in: for every applicant ("all"), or for those who use one of the alternatives. */
export const EvidenceItem = z.strictObject({
  clause: Clause,
  code: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  role: z.enum(['diploma', 'work-letter', 'identity', 'tax', 'photo', 'other']),
  title: Line,
  alternatives: z.union([z.literal('all'), z.array(Clause).max(mostItems).min(1)]),
  kinds: z
    .array(z.enum(['pdf', 'image']))
    .max(mostItems)
    .min(1),
});

/** One of {@link EvidenceItem}. */
export type EvidenceItem = z.infer<typeof EvidenceItem>;
