import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Answer, CaseHead } from './shapes.ts';

/** FR.IA.08, verification of the portfolio by the rules of evidence VATM (clauses 9.2.5, 9.3.3, 9.3.4). */
export const frIa08 = paper(
  'certification/fr-ia-08',
  CaseHead.extend({
    documents: z.array(
      z.object({
        name: z.string(),
        /** Codes of the units it speaks for. */
        units: z.array(z.string()),
        valid: Answer,
        authentic: Answer,
        current: Answer,
        sufficient: Answer,
        reason: z.string().nullable(),
      }),
    ),
    followUp: z.string().nullable(),
    /** Whether the portfolio proves what it should; null before the assessor has judged. */
    fulfilled: z.boolean().nullable(),
  }),
);
