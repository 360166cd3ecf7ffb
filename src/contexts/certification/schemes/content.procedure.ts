import { z } from 'zod';
import { Clause, Line } from './content.document.ts';

/** Units of a period. "days" is a day that the document does not qualify; whoever needs it asks the rulings. */
export const DeadlineUnit = z.enum(['days', 'calendar-days', 'working-days', 'months', 'years']);

/** One of {@link DeadlineUnit}. */
export type DeadlineUnit = z.infer<typeof DeadlineUnit>;

/** A period of time that the scheme sets: how much, in which unit, counted how from which event. */
export const Deadline = z.strictObject({
  code: z.enum(['appeal-filing', 'appeal-decision', 'recertification-request', 'surveillance']),
  clause: Clause,
  procedure: z.enum(['appeal', 'recertification', 'surveillance']),
  amount: z.int().min(1),
  unit: DeadlineUnit,
  direction: z.enum(['within', 'before', 'every']),
  event: z.enum(['decision-made', 'appeal-received', 'certificate-expires', 'certificate-issued']),
});

/** One of {@link Deadline}. */
export type Deadline = z.infer<typeof Deadline>;

/** What follows when something happens. A trigger without an entry has no stated consequence. */
export const Consequence = z.strictObject({
  clause: Clause,
  trigger: z.enum([
    'misuse',
    'surveillance-failed',
    'surveillance-missed',
    'recertification-late',
    'appeal-late',
    'appeal-decision-late',
    'agreement-broken',
  ]),
  effects: z
    .array(z.enum(['suspension', 'revocation', 'refusal', 'warning', 'new-assessment']))
    .min(1)
    .max(5),
});

/** One of {@link Consequence}. */
export type Consequence = z.infer<typeof Consequence>;

/** A procedure of a certification body, and the clause that lays it down; null: the document has none. */
export const Procedure = z.strictObject({
  code: z.enum([
    'application',
    'assessment',
    'test',
    'decision',
    'suspension',
    'suspension-lifting',
    'revocation',
    'surveillance',
    'recertification',
    'use-of-certificate',
    'appeal',
    'complaint',
  ]),
  clause: Clause.nullable(),
});

/** The code of a procedure. */
export type ProcedureCode = z.infer<typeof Procedure>['code'];

/** A sentence that calls somebody competent, and at which stage it stands. */
export const Verdict = z.strictObject({
  clause: Clause,
  stage: z.enum(['evidence-review', 'test', 'decision']),
  by: z.enum(['assessor', 'technical-team']),
});

/** A way of testing that the scheme allows. */
export const TestMethod = z.enum([
  'observation',
  'demonstration',
  'written',
  'oral',
  'portfolio',
  'interview',
  'third-party',
  'product',
  'other',
]);

/** A way of surveillance that the scheme allows. */
export const SurveillanceMethod = z.enum(['logbook', 'superior', 'third-party', 'site-visit', 'other']);

/** A right, duty or promise of one line. */
export const Statement = z.strictObject({ clause: Clause, text: Line });

/** What applicants are told before they apply. */
export const InformationItem = z.enum([
  'requirements',
  'evidence-kinds',
  'evidence-rules',
  'process',
  'applicant-rights',
  'applicant-duties',
  'fee',
  'holder-duties',
]);
