import { z } from 'zod';
import { Day, Line } from '../schemes/content.document.ts';
import { EducationLevel } from '../schemes/content.requirements.ts';

/** A diploma that the applicant holds. */
export const Diploma = z.strictObject({ level: EducationLevel, fieldOfStudy: Line, graduatedOn: Day });

/** A period of work; both days are worked days, `to` is null while the work goes on. */
export const WorkPeriod = z
  .strictObject({
    from: Day,
    to: Day.nullable().default(null),
    fieldOfWork: Line,
    employer: Line,
    hasLetter: z.boolean().describe('Whether a letter of the company or the superior shows it (9.1.2)'),
  })
  .refine((w) => w.to === null || w.to >= w.from, { path: ['to'], message: 'ends before it begins' });

/** One of {@link WorkPeriod}. */
export type WorkPeriod = z.infer<typeof WorkPeriod>;

/** What eligibility is judged by: diplomas and periods of work, in any order. */
export const Applicant = z.strictObject({ diplomas: z.array(Diploma).max(50), work: z.array(WorkPeriod).max(500) });

/** One of {@link Applicant}. */
export type Applicant = z.infer<typeof Applicant>;
