import { z } from 'zod';
import { aspects, methods } from './methods.ts';

const words = (max: number) => z.string().trim().max(max);
const Optional = words(2000).optional();
/** Yes or no as forms send it; left out while not judged: nothing is ticked before somebody ticks it. */
const YesNo = z.enum(['yes', 'no']);

/** What the plan says: methods per unit, the evidence to collect, the wished day, adjustments, notes (FR.AK.01, FR.AK.07). */
export const PlanContent = z.object({
  units: z
    .array(z.object({ unitCode: z.string().min(1).max(60), methods: z.array(z.enum(methods)).max(20).default([]) }))
    .min(1)
    .max(100),
  evidence: words(4000).min(1),
  wishedOn: z.iso.date().optional(),
  adjustments: Optional,
  notes: Optional,
});

/** See {@link PlanContent}. */
export type PlanContent = z.output<typeof PlanContent>;

/** One piece of evidence held against the four rules; each "no" needs its reason. */
export const EvidenceItem = z.object({
  documentId: z.uuid(),
  unitCodes: z.array(z.string().min(1).max(60)).max(100).default([]),
  valid: YesNo.optional(),
  authentic: YesNo.optional(),
  current: YesNo.optional(),
  sufficient: YesNo.optional(),
  reasons: z
    .object(
      Object.fromEntries(aspects.map((aspect) => [aspect, Optional])) as Record<
        (typeof aspects)[number],
        typeof Optional
      >,
    )
    .default({}),
});

/** See {@link EvidenceItem}. */
export type EvidenceItem = z.output<typeof EvidenceItem>;

const Observation = z.object({
  unitCode: z.string().min(1).max(60),
  result: z.enum(['yes', 'no', 'further']).optional(),
  note: Optional,
  criteria: z
    .array(
      z.object({
        code: z.string().max(20),
        achieved: z.enum(['yes', 'no', 'further']).optional(),
        further: words(500).optional(),
      }),
    )
    .max(200)
    .default([]),
});

const Oral = z.object({
  unitCode: z.string().min(1).max(60),
  questions: z
    .array(
      z.object({
        question: words(1000).optional(),
        expected: words(2000).optional(),
        answer: words(4000).optional(),
        satisfactory: YesNo.optional(),
      }),
    )
    .max(20)
    .default([]),
});

const Written = z.object({
  unitCode: z.string().min(1).max(60),
  kind: z.enum(['multiple-choice', 'essay']).optional(),
  questionSet: words(200).optional(),
  score: z.coerce.number().min(0).max(1000).optional(),
  maximum: z.coerce.number().positive().max(1000).optional(),
  passing: z.coerce.number().min(0).max(1000).optional(),
  note: Optional,
});

/** One line of the record of a method: what is kept per unit, or per document for the portfolio. */
export const Records = { observation: Observation, oral: Oral, written: Written, portfolio: EvidenceItem };

/** The content of a record line by method. */
export interface RecordContent {
  observation: z.output<typeof Observation>;
  oral: z.output<typeof Oral>;
  written: z.output<typeof Written>;
  portfolio: EvidenceItem;
}

/** A record line: of which method, about which unit or document, made in which session. */
export type TestRecord = {
  [M in keyof RecordContent]: { method: M; item: string; sessionId: string; content: RecordContent[M] };
}[keyof RecordContent];

/** What the assessor hands in: a verdict per unit, the overall one, what should follow, and the report on the session (FR.AK.02, FR.AK.05). */
export const RecommendationContent = z.object({
  units: z
    .array(z.object({ unitCode: z.string().min(1).max(60), verdict: z.enum(['K', 'BK']), reason: Optional }))
    .min(1)
    .max(100),
  overall: z.enum(['K', 'BK']),
  followUp: Optional,
  notes: Optional,
  aspects: Optional,
  refusals: Optional,
  suggestions: Optional,
});

/** See {@link RecommendationContent}. */
export type RecommendationContent = z.output<typeof RecommendationContent>;
