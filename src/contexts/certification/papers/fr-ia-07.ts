import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { CaseHead, Verdict } from './shapes.ts';

const Question = z.object({
  unit: z.string(),
  question: z.string(),
  /** The key; printed for the assessor only. */
  expected: z.string().optional(),
  answer: z.string().nullable(),
  verdict: Verdict,
});

/** FR.IA.07, oral questions (clause 9.3.1). The candidate's copy never holds a key: it is taken out before printing. */
export const frIa07 = paper(
  'certification/fr-ia-07',
  CaseHead.extend({
    copy: z.enum(['asesor', 'asesi']),
    questions: z.array(Question),
    feedback: z.string().nullable(),
  }).transform((form) =>
    form.copy === 'asesor' ? form : { ...form, questions: form.questions.map(({ expected: _, ...rest }) => rest) },
  ),
);
