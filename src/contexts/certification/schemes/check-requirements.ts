import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { Applicant, eligibility } from '../applications/eligibility.ts';
import { eligibilityText } from '../applications/eligibility.words.ts';
import { currentVersion, rulingsOn } from './store.ts';

/** Whether somebody meets the basic requirements of the scheme in force, explained alternative by alternative. Nothing is kept. */
export const checkRequirements = view({
  name: 'certification.check-requirements',
  grant: 'public',
  summary: 'Whether an applicant meets the scheme in force, explained alternative by alternative; nothing is stored.',
  input: z.object({
    schemeCode: z.string().min(1).max(60),
    applicant: Applicant,
    wordsIn: z.enum(['id', 'en']).default('id').describe('Language of the words'),
  }),
  read: async (tx, { schemeCode, applicant, wordsIn }, { today }) => {
    const version = await currentVersion(tx, schemeCode);
    const answer = eligibility(version.content, await rulingsOn(tx, version.version_id), applicant, today);
    return { answer, text: eligibilityText(answer, wordsIn) };
  },
});
