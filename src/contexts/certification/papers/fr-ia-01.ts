import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Answer, CaseHead, UnitLine, Verdict } from './shapes.ts';

const Criterion = z.object({
  text: z.string(),
  /** Standard or procedure the work is held against. */
  benchmark: z.string(),
  achieved: Answer,
  /** Further assessment that is needed. */
  further: z.string().nullable(),
});

/** FR.IA.01, the observation checklist (clause 9.3.1). A unit without elements is observed as a whole. */
export const frIa01 = paper(
  'certification/fr-ia-01',
  CaseHead.extend({
    units: z.array(
      UnitLine.extend({
        elements: z.array(z.object({ title: z.string(), criteria: z.array(Criterion) })),
        /** What the assessor saw of the unit as a whole. */
        observation: z.string().nullable(),
        verdict: Verdict,
      }),
    ),
    feedback: z.string().nullable(),
  }),
);
