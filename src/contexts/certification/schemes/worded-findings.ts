import type { Language } from '#kernel/language/words.ts';
import type { Ruling, SchemeContent } from './content.ts';
import { matterOf } from './findings.ts';
import { choiceText, findingText } from './findings.words.ts';
import { applyRulings, type Settlement } from './rulings.ts';

/** A finding that says everything about itself: clauses with what they say, words, choices with what they mean, what holds now. */
export interface WordedFinding {
  /** Kind and clauses in one word; a ruling on the same matter has the same. */
  matter: string;
  code: Settlement['finding']['code'];
  severity: Settlement['finding']['severity'];
  severityText: string;
  clauses: { clause: string; text: string | null }[];
  data: Settlement['finding']['data'];
  title: string;
  text: string;
  choices: { choice: string; text: string }[];
  suggestion: { choice: string; text: string };
  /** What holds now: the committee's ruling, or the stricter reading as long as there is none. */
  reading: { choice: string; text: string; pending: boolean };
  ruling: { choice: string; reason: string; decidedOn: string; decidedBy: string | null } | null;
}

/** All findings of a scheme in words, heaviest first, each with what holds for it. */
export function wordedFindings(
  content: SchemeContent,
  rulings: readonly (Ruling & { decidedBy?: string })[],
  language: Language,
): WordedFinding[] {
  return applyRulings(content, rulings).settlements.map(({ finding, choice, pending, ruling }) => {
    const meaning = (what: string) => ({ choice: what, text: choiceText(finding.code, what, language) });
    const { severity, title, says } = findingText(finding, language);
    const record = rulings.find((each) => each === ruling);
    return {
      matter: matterOf(finding.code, finding.clauses),
      code: finding.code,
      severity: finding.severity,
      severityText: severity,
      clauses: finding.clauses.map((clause) => ({ clause, text: content.clauses[clause] ?? null })),
      data: finding.data,
      title,
      text: says,
      choices: finding.choices.map(meaning),
      suggestion: meaning(finding.suggestion),
      reading: { ...meaning(choice), pending },
      ruling: record
        ? {
            choice: record.choice,
            reason: record.reason,
            decidedOn: record.decidedOn,
            decidedBy: record.decidedBy ?? null,
          }
        : null,
    };
  });
}
