import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { CaseHead, Verdict } from './shapes.ts';

/** FR.AK.05, the assessor's report on one session (clause 9.3.5). */
export const frAk05 = paper(
  'certification/fr-ak-05',
  CaseHead.omit({ candidate: true }).extend({
    candidates: z.array(
      z.object({
        name: z.string(),
        number: z.string(),
        verdict: Verdict,
        /** Codes of units not reached, and a remark. */
        failedUnits: z.array(z.string()),
        remark: z.string().nullable(),
      }),
    ),
    /** What went well and what did not. */
    aspects: z.string().nullable(),
    /** Refused results and how they were dealt with. */
    refusals: z.string().nullable(),
    suggestions: z.string().nullable(),
  }),
);
