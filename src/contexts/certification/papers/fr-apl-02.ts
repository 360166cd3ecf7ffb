import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { AssessorLine, CaseHead, UnitLine, Verdict } from './shapes.ts';

const Judged = z.object({ verdict: Verdict, evidence: z.array(z.string()) });

/** FR.APL.02, the self-assessment (clauses 9.1.3 and 9.2.5). A unit without elements is judged as a whole. */
export const frApl02 = paper(
  'certification/fr-apl-02',
  CaseHead.omit({ site: true, date: true }).extend({
    /** Null until one is assigned. */
    assessor: AssessorLine.nullable(),
    units: z.array(
      UnitLine.extend({
        ...Judged.shape,
        elements: z.array(Judged.extend({ title: z.string(), criteria: z.array(z.string()) })),
      }),
    ),
    /** Whether the assessment may go on; null before the assessor has said so. */
    mayContinue: z.boolean().nullable(),
    note: z.string().nullable(),
  }),
);
