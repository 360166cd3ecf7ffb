import { z } from 'zod';
import { EducationLevel } from '../schemes/content.requirements.ts';

// Control characters that no form field means and that a JSON column cannot hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unfit = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Typed text of at most `max` signs: trimmed, composed, without control characters; empty text is no text. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((typed) => typed.toWellFormed().normalize('NFC').replace(unfit, '').trim() || undefined)
    .optional();

/** A day as it was typed: `YYYY-MM-DD`, with zeros where a part is still missing. Judged by `readDay`. */
const day = text(20);

const ticked = z
  .union([z.boolean(), z.enum(['on', 'true', 'false'])])
  .transform((value) => value === true || value === 'on' || value === 'true')
  .optional();

/** What a certification is asked for (FR.APL.01, part 2): a first certificate, recognition of current competence, of prior learning, or else. */
export const Purpose = z.enum(['certification', 'pkt', 'rpl', 'other']);

/** Who the applicant is. NIK and NPWP are not here: they lie sealed beside it. */
export const Identity = z.object({
  name: text(120),
  birthPlace: text(80),
  birthDate: day,
  sex: z.enum(['male', 'female']).optional(),
  nationality: text(60),
  address: text(400),
  phone: text(40),
  email: text(160),
});

/** Where the applicant works now. */
export const Employment = z.object({
  status: z.enum(['employed', 'not-employed']).optional(),
  company: text(160),
  position: text(120),
  address: text(400),
  phone: text(40),
  email: text(160),
});

/** A diploma; its copy is the evidence item `diploma:<id>`. */
export const DiplomaRow = z.object({
  id: z.uuid(),
  level: EducationLevel.optional(),
  fieldOfStudy: text(160),
  school: text(160),
  graduatedOn: day,
});

/** A period of work; the letter that shows it is the evidence item `letter:<id>`. `still`: it goes on. */
export const WorkRow = z.object({
  id: z.uuid(),
  employer: text(160),
  position: text(120),
  fieldOfWork: text(120),
  from: day,
  to: day,
  still: ticked,
});

/** The applicant's own verdict on a unit, or on one element of it: K able, BK not yet; with the evidence that he names for it. */
export const SelfVerdict = z.object({
  unit: z.string().min(1).max(60),
  element: z.coerce.number().int().min(1).max(99).optional(),
  verdict: z.enum(['K', 'BK']).optional(),
  evidence: z.array(z.string().max(80)).max(100).default([]),
  note: text(1000),
});

/** Everything an application may hold while it is being written; all of it may be missing. */
export const Draft = z.object({
  purpose: Purpose.optional(),
  identity: Identity.default({}),
  employment: Employment.default({}),
  diplomas: z.array(DiplomaRow).max(10).default([]),
  work: z.array(WorkRow).max(30).default([]),
  self: z.array(SelfVerdict).max(400).default([]),
});

/** See the schema of the same name. */
export type Draft = z.output<typeof Draft>;
/** One of {@link DiplomaRow}. */
export type DiplomaRow = z.output<typeof DiplomaRow>;
/** One of {@link WorkRow}. */
export type WorkRow = z.output<typeof WorkRow>;
/** One of {@link SelfVerdict}. */
export type SelfVerdict = z.output<typeof SelfVerdict>;
