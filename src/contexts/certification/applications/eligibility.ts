import { type EducationLevel, plainLevelOf, rankOf } from '../schemes/content.requirements.ts';
import type { Ruling, SchemeContent } from '../schemes/content.ts';
import type { FindingCode } from '../schemes/findings.ts';
import { normalised } from '../schemes/normalised.ts';
import { applyRulings, type EffectiveAlternative, type EffectiveRequirements } from '../schemes/rulings.ts';
import type { Applicant } from './eligibility.input.ts';
import { countExperience, type ExperienceAnswer, experienceMet } from './eligibility.years.ts';

export { Applicant } from './eligibility.input.ts';
export type { ExperienceAnswer } from './eligibility.years.ts';

/** Why a diploma does not fit an alternative. */
export type Unfit = 'level-not-named' | 'higher-not-named' | 'field-not-named' | 'not-yet-graduated';

/** How a diploma stands to an alternative; `why` is null when it fits. */
export interface DiplomaAnswer {
  index: number;
  level: EducationLevel;
  fieldOfStudy: string;
  why: Unfit | null;
}

/** One alternative of the basic requirements, and how far the applicant meets it. */
export interface AlternativeAnswer {
  clause: string;
  met: boolean;
  asks: EffectiveAlternative;
  education: { met: boolean; diploma: number | null; diplomas: DiplomaAnswer[] };
  experience: ExperienceAnswer;
  /** The same count if letters were brought for every period; null when that changes nothing. */
  withLetters: Pick<ExperienceAnswer, 'met' | 'counted' | 'missing'> | null;
}

/** A ruling that is still open and would change the answer. */
export interface IfRuled {
  finding: FindingCode;
  clauses: string[];
  choice: string;
  /** Alternatives that would then be met, and those that would no longer be. */
  gained: string[];
  lost: string[];
}

/** The whole answer; every reason in it is a code with data. */
export interface EligibilityAnswer {
  scheme: string;
  on: string;
  eligible: boolean;
  /** The alternative that is met, or the nearest one whose education is met; null when no diploma fits. */
  best: string | null;
  alternatives: AlternativeAnswer[];
  experienceBeforeGraduation: { is: 'counts' | 'does-not-count'; pending: boolean };
  /** Findings without a ruling that bear on this answer; the stricter reading was used. */
  pending: { finding: FindingCode; clauses: string[]; reading: string }[];
  ifRuled: IfRuled[];
}

const bearing: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'education-years-contradict',
  'education-terms-contradict',
  'alternatives-overlap',
  'education-above-unnamed',
  'experience-before-graduation-unstated',
  'experience-without-letter',
]);

function unfit(
  diploma: Applicant['diplomas'][number],
  asks: EffectiveAlternative,
  today: Temporal.PlainDate,
): Unfit | null {
  const variantOf = plainLevelOf(diploma.level);
  const above = asks.levels.every((l) => rankOf(diploma.level) > rankOf(l));
  const level =
    asks.levels.includes(diploma.level) ||
    (asks.acceptsVariants && variantOf !== null && asks.levels.includes(variantOf)) ||
    (asks.acceptsHigher && above);
  if (!level) return above ? 'higher-not-named' : 'level-not-named';
  if (
    asks.fieldsOfStudy !== 'all' &&
    !asks.fieldsOfStudy.some((f) => normalised(f) === normalised(diploma.fieldOfStudy))
  ) {
    return 'field-not-named';
  }
  return Temporal.PlainDate.compare(diploma.graduatedOn, today) > 0 ? 'not-yet-graduated' : null;
}

interface Question {
  asks: EffectiveAlternative;
  beforeGraduation: EffectiveRequirements['experienceBeforeGraduation'];
  applicant: Applicant;
  today: Temporal.PlainDate;
}

/** The diplomas as this alternative sees them, and the earliest that fits. */
function educationOf({ asks, applicant, today }: Question) {
  const diplomas = applicant.diplomas.map(
    (d, index): DiplomaAnswer => ({ index, level: d.level, fieldOfStudy: d.fieldOfStudy, why: unfit(d, asks, today) }),
  );
  const graduated = (d: DiplomaAnswer): string => applicant.diplomas[d.index]?.graduatedOn ?? '';
  const [first] = diplomas
    .filter((d) => d.why === null)
    .sort((a, b) => Temporal.PlainDate.compare(graduated(a), graduated(b)) || a.index - b.index);
  return { diplomas, first, graduatedOn: first ? Temporal.PlainDate.from(graduated(first)) : null };
}

const countingOf = ({ asks, beforeGraduation, today }: Question, graduatedOn: Temporal.PlainDate | null) => ({
  alternative: asks,
  notBefore: beforeGraduation === 'counts' ? null : (graduatedOn ?? ('none' as const)),
  today,
});

function isMet(question: Question): boolean {
  const { graduatedOn } = educationOf(question);
  return graduatedOn !== null && experienceMet(question.applicant.work, countingOf(question, graduatedOn));
}

function judge(question: Question): AlternativeAnswer {
  const { asks, applicant } = question;
  const { diplomas, first, graduatedOn } = educationOf(question);
  const counting = countingOf(question, graduatedOn);
  const experience = countExperience(applicant.work, counting);
  const hoped = countExperience(
    applicant.work.map((w) => ({ ...w, hasLetter: true })),
    counting,
  );
  return {
    clause: asks.clause,
    met: first !== undefined && experience.met,
    asks,
    education: { met: first !== undefined, diploma: first?.index ?? null, diplomas },
    experience,
    withLetters:
      hoped.countedDays === experience.countedDays
        ? null
        : { met: hoped.met, counted: hoped.counted, missing: hoped.missing },
  };
}

function nearest(alternatives: readonly AlternativeAnswer[]): string | null {
  const order = (a: AlternativeAnswer) => [a.met ? 0 : 1, a.experience.metOn ?? '', a.asks.minimumYears] as const;
  const [best] = alternatives
    .filter((a) => a.education.met)
    .sort((a, b) => {
      const [left, right] = [order(a), order(b)];
      return left[0] - right[0] || (left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0) || left[2] - right[2];
    });
  return best?.clause ?? null;
}

/**
 * Whether an applicant meets the basic requirements (6, 9.1.2), alternative by alternative: what is met, what is missing and by how
 * much, and when it will be met. Only work in the field that a letter shows counts, every day once, nothing after `today`. Where the
 * committee has not ruled on a contradiction the stricter reading holds; `ifRuled` shows which ruling would change the answer.
 */
export function eligibility(
  scheme: SchemeContent,
  rulings: readonly Ruling[],
  applicant: Applicant,
  today: Temporal.PlainDate,
): EligibilityAnswer {
  const on = today.toString();
  const questions = ({ alternatives, experienceBeforeGraduation }: EffectiveRequirements) =>
    alternatives.map((asks): Question => ({ asks, beforeGraduation: experienceBeforeGraduation, applicant, today }));
  const effective = applyRulings(scheme, rulings, on);
  const alternatives = questions(effective).map(judge);
  const met = alternatives.filter((a) => a.met).map((a) => a.clause);
  const open = effective.settlements.filter((s) => s.pending && bearing.has(s.finding.code));

  const ifRuled = open.flatMap(({ finding, choice: reading }) =>
    finding.choices
      .filter((choice) => choice !== reading)
      .flatMap((choice): IfRuled[] => {
        const ruling = {
          findingCode: finding.code,
          clauses: finding.clauses,
          choice,
          reason: 'what if',
          decidedOn: on,
        };
        const then = questions(applyRulings(scheme, [...rulings, ruling], on))
          .filter(isMet)
          .map((q) => q.asks.clause);
        const gained = then.filter((c) => !met.includes(c));
        const lost = met.filter((c) => !then.includes(c));
        return gained.length + lost.length === 0
          ? []
          : [{ finding: finding.code, clauses: finding.clauses, choice, gained, lost }];
      }),
  );

  return {
    scheme: scheme.number,
    on,
    eligible: met.length > 0,
    best: nearest(alternatives),
    alternatives,
    experienceBeforeGraduation: {
      is: effective.experienceBeforeGraduation,
      pending: open.some((s) => s.finding.code === 'experience-before-graduation-unstated'),
    },
    pending: open.map(({ finding, choice }) => ({ finding: finding.code, clauses: finding.clauses, reading: choice })),
    ifRuled,
  };
}
