import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { SchemeFile } from './content.file.ts';
import { currentVersion, findVersion, rulingRecordsOn } from './store.ts';
import { wordedFindings } from './worded-findings.ts';

/**
 * Contradictions, gaps and doubts of a scheme: the one in force, a version, or a file that is only looked at and not kept. Versions
 * that are not in force are shown to those who work with schemes.
 */
export const lintScheme = view({
  name: 'certification.lint-scheme',
  grant: 'public',
  summary: 'Contradictions, gaps and doubts of a scheme, each with its clauses, words, choices, suggestion and ruling.',
  input: z
    .object({
      schemeCode: z.string().max(60).optional().describe('The version in force, e.g. "skema-16"'),
      versionId: z.uuid().optional().describe('One version'),
      content: SchemeFile.optional().describe('A scheme that is only looked at'),
      wordsIn: z.enum(['id', 'en']).default('id').describe('Language of the words'),
    })
    .refine((input) => [input.schemeCode, input.versionId, input.content].filter(Boolean).length === 1, {
      message: 'give exactly one of schemeCode, versionId, content',
      path: ['schemeCode'],
    }),
  read: async (tx, { schemeCode, versionId, content, wordsIn }, { actor }) => {
    if (content) {
      const { rulings, ...scheme } = content;
      return answer(wordedFindings(scheme, rulings, wordsIn), { ...headOf(scheme), version: null });
    }
    const version = schemeCode ? await currentVersion(tx, schemeCode) : await findVersion(tx, versionId ?? '');
    if (version.status !== 'ratified' && !actor.grants.has('certification.schemes'))
      refuse('kernel.not-found', { what: 'scheme' });
    const records = await rulingRecordsOn(tx, version.version_id);
    return answer(wordedFindings(version.content, records, wordsIn), {
      ...headOf(version),
      version: { versionId: version.version_id, version: version.version, status: version.status },
    });
  },
});

const headOf = ({ number, title }: { number: string; title: string }) => ({ number, title });

const answer = <Head extends object>(findings: ReturnType<typeof wordedFindings>, scheme: Head) => ({
  scheme,
  open: findings.filter((finding) => finding.reading.pending).length,
  findings,
});
