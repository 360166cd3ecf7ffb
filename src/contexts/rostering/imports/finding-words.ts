import type { Finding, FindingCode, FindingOf } from './findings.ts';

/** What a finding says, from its own data. A code without words fails the type check. */
export type FindingSentences = { [C in FindingCode]: (finding: FindingOf<C>) => string };

/** The short name of every finding, for headings, filters and marks. */
export type FindingTitles = { [C in FindingCode]: string };

/** The sentence of one finding: `sentenceOf(words.says, finding)`. */
export function sentenceOf(says: FindingSentences, finding: Finding): string {
  const say = says[finding.finding] as (finding: Finding) => string; // the code picks the sentence of its own data
  return say(finding);
}
