import { type Dictionary, dictionary, inLanguage, type Language } from '#kernel/language/words.ts';
import type { FindingCode } from '../schemes/findings.ts';
import { choiceText } from '../schemes/findings.words.ts';
import type { AlternativeAnswer, EligibilityAnswer } from './eligibility.ts';
import { en } from './eligibility.words.en.ts';
import { id } from './eligibility.words.id.ts';
import type { EligibilityWords } from './eligibility.words.shape.ts';

/** The words that explain eligibility, in both languages. */
export const eligibilityWords: Dictionary<EligibilityWords> = dictionary<EligibilityWords>(id, en);

const yearsDisputed: FindingCode = 'education-years-contradict';

function alternativeText(a: AlternativeAnswer, answer: EligibilityAnswer, language: Language): string[] {
  const words = inLanguage(eligibilityWords, language);
  const chosen = a.education.diplomas.find((d) => d.index === a.education.diploma);
  const dispute = answer.pending.find((p) => p.finding === yearsDisputed && p.clauses.includes(a.clause));
  const unfit = chosen
    ? []
    : a.education.diplomas.flatMap((d) => (d.why ? [words.diplomaUnfit({ ...d, reason: words.unfit[d.why] })] : []));
  const periods =
    a.asks.minimumYears === 0 || (answer.best !== null && !a.education.met)
      ? []
      : a.experience.periods.flatMap((p) =>
          p.why
            ? [words.periodUncounted({ ...p, reason: words.uncounted[p.why] })]
            : p.overlapDays > 0
              ? [words.periodOverlaps(p)]
              : [],
        );
  return [
    `${words.asks(a.asks)}: ${a.met ? words.met : words.notMet}`,
    ...[
      chosen ? words.educationMet(chosen) : words.educationMissing(a.asks),
      ...unfit,
      words.experience(a.experience, a.asks.minimumYears),
      ...periods,
      ...(a.withLetters && !a.experience.met ? [words.withLetters(a.withLetters)] : []),
      ...(dispute ? [words.yearsPending(dispute.clauses, choiceText(yearsDisputed, dispute.reading, language))] : []),
    ].map((line) => `  ${line}`),
  ];
}

/** The whole answer in words, a line each: the verdict, every alternative with its reasons, and the rulings that would change it. */
export function eligibilityText(answer: EligibilityAnswer, language: Language): string[] {
  const words = inLanguage(eligibilityWords, language);
  return [
    words.overall(answer),
    ...answer.alternatives.flatMap((a) => alternativeText(a, answer, language)),
    words.beforeGraduation(answer.experienceBeforeGraduation),
    ...answer.ifRuled.map((r) => words.ifRuled({ ...r, ruling: choiceText(r.finding, r.choice, language) })),
  ];
}
