import { type Dictionary, dictionary, inLanguage, type Language } from '#kernel/language/words.ts';
import type { Finding, FindingCode } from './findings.ts';
import { en } from './findings.words.en.ts';
import { id } from './findings.words.id.ts';
import type { FindingWords, WordsOf } from './findings.words.shape.ts';

/** The words of findings in both languages. */
export const findingWords: Dictionary<FindingWords> = dictionary<FindingWords>(id, en);

/** A finding in words, and what we would rule. */
export function findingText(
  finding: Finding,
  language: Language,
): { severity: string; title: string; says: string; suggestion: string } {
  const words = inLanguage(findingWords, language);
  const kind = words.kinds[finding.code] as WordsOf<FindingCode>;
  return {
    severity: words.severity[finding.severity],
    title: kind.title,
    says: (kind.says as (data: Finding['data'], clauses: readonly string[]) => string)(finding.data, finding.clauses),
    suggestion: choiceText(finding.code, finding.suggestion, language),
  };
}

/** What a ruling means, in words; the choice itself when it is none of that kind. */
export function choiceText(code: FindingCode, choice: string, language: Language): string {
  const { choices } = inLanguage(findingWords, language).kinds[code];
  return (choices as Record<string, string>)[choice] ?? choice;
}
