import { z } from 'zod';
import { Applicant, eligibility as judge } from '#contexts/certification/applications/eligibility.ts';
import { eligibilityText } from '#contexts/certification/applications/eligibility.words.ts';
import { SchemeFile } from '#contexts/certification/schemes/content.file.ts';
import { languageFlag, languageOf } from './language.ts';
import { BadInput, tool } from './tool.ts';

/** Whether an applicant meets the basic requirements of a scheme: every alternative with what is met, what is missing and by how much. */
export const eligibility = tool<[SchemeFile, Applicant]>({
  name: 'eligibility',
  summary:
    'Whether an applicant meets a scheme, alternative by alternative: what is met, missing, by how much, until when.',
  input: z.tuple([SchemeFile, Applicant]),
  together: ['scheme', 'applicant'],
  flags: {
    on: { summary: 'the day on which it is asked (today in Jakarta, unless said)', value: 'YYYY-MM-DD' },
    language: languageFlag,
  },
  example: 'src/contexts/certification/seeds/scheme-16-koper.json examples/applicant.json --on 2026-11-22',
  run([{ rulings, ...scheme }, applicant], flags) {
    const answer = judge(scheme, rulings, applicant, dayOf(flags.on));
    return { answer, finding: !answer.eligible, words: eligibilityText(answer, languageOf(flags)) };
  },
});

function dayOf(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return Temporal.Now.plainDateISO('Asia/Jakarta');
  const day = z.iso.date().safeParse(text);
  if (!day.success) throw new BadInput(`"${text}" is no day written YYYY-MM-DD`, '--on');
  return Temporal.PlainDate.from(day.data);
}
