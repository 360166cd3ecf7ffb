import type { Packaging } from './content.document.ts';
import type { DeadlineUnit, ProcedureCode } from './content.procedure.ts';
import type { EducationLevel } from './content.requirements.ts';
import type { SchemeContent } from './content.ts';

type Levels = EducationLevel[];

/** Every kind of finding with the data that its words need. Codes are stable: rulings refer to them. */
export interface FindingData {
  'education-years-contradict': { levels: Levels; required: number; evidenced: number };
  'education-terms-contradict': { levels: Levels; terms: ('levels' | 'fields-of-study' | 'field-of-work')[] };
  'alternatives-overlap': { levels: [Levels, Levels]; shared: Levels; years: [number, number] };
  'levels-share-alternative': { levels: Levels; years: number };
  'education-above-unnamed': { highest: EducationLevel };
  'experience-before-graduation-unstated': { default: 'counts' | 'does-not-count' };
  'experience-without-letter': { levels: Levels; years: number };
  'alternative-without-evidence': { levels: Levels };
  'units-two-editions': { editions: { standard: string; legalBasis: string; occupation: string; units: string[] }[] };
  'units-without-elements': { units: string[]; of: number };
  'unit-standard-unstated': { units: string[] };
  'unit-repeated': { unit: string; times: number };
  'packaging-unselected': { printed: Packaging[]; declared: Packaging };
  'packaging-contradicts-kind': { selected: Packaging; declared: Packaging };
  'ratified-before-verified': { ratified: string; verified: string };
  'not-verified': { ratified: string };
  'ratified-before-drafted': { drafted: string; ratified: string };
  'legal-basis-later': { basis: string; ratified: string };
  'legal-basis-undated': { basis: string };
  'procedure-two-calendars': {
    procedure: 'appeal' | 'recertification' | 'surveillance';
    amounts: [number, number];
    units: [DeadlineUnit, DeadlineUnit];
  };
  'surveillance-without-consequence': { known: string[] };
  'recertification-late-without-consequence': { amount: number; unit: DeadlineUnit };
  'procedure-missing': { procedure: ProcedureCode };
  'competent-before-test': { stages: string[] };
  'fee-unspecific': { authority: string };
  'applicant-duties-missing': Record<string, never>;
  'clause-unlisted': { at: string };
}

/** The code of a kind of finding. */
export type FindingCode = keyof FindingData;

/** How heavy a finding is: two sentences that cannot both hold, something left unsaid, or something to look at. */
export type Severity = 'contradiction' | 'gap' | 'warning';

/** What a committee can rule on each kind of finding. "amend" always means: the next version of the scheme says it. */
export const choices = {
  'education-years-contradict': ['follow-requirement', 'follow-evidence'],
  'education-terms-contradict': ['follow-requirement', 'follow-evidence'],
  'alternatives-overlap': ['separate', 'both'],
  'levels-share-alternative': ['same-years', 'amend'],
  'education-above-unnamed': ['named-only', 'higher-counts'],
  'experience-before-graduation-unstated': ['counts', 'does-not-count'],
  'experience-without-letter': ['letter-required', 'letter-not-required'],
  'alternative-without-evidence': ['diploma-and-letter', 'amend'],
  'units-two-editions': ['confirm', 'amend'],
  'units-without-elements': ['use-standard', 'amend'],
  'unit-standard-unstated': ['confirm', 'amend'],
  'unit-repeated': ['once', 'amend'],
  'packaging-unselected': ['declared-kind', 'amend'],
  'packaging-contradicts-kind': ['declared-kind', 'selected-kind'],
  'ratified-before-verified': ['effective-on-verification', 'effective-on-ratification'],
  'not-verified': ['wait', 'effective-on-ratification'],
  'ratified-before-drafted': ['amend', 'confirm'],
  'legal-basis-later': ['amend', 'confirm'],
  'legal-basis-undated': ['amend', 'confirm'],
  'procedure-two-calendars': ['calendar-days', 'working-days'],
  'surveillance-without-consequence': ['suspend-then-revoke', 'warn-then-suspend', 'amend'],
  'recertification-late-without-consequence': ['refuse-late', 'accept-until-expiry'],
  'procedure-missing': ['use-platform-procedure', 'amend'],
  'competent-before-test': ['evidence-complete', 'amend'],
  'fee-unspecific': ['publish-decree', 'amend'],
  'applicant-duties-missing': ['publish-list', 'amend'],
  'clause-unlisted': ['amend', 'confirm'],
} as const satisfies Record<FindingCode, readonly [string, ...string[]]>;

/** The choices of one kind of finding. */
export type Choice<C extends FindingCode> = (typeof choices)[C][number];

/** One finding of one kind. */
export interface FindingOf<C extends FindingCode> {
  code: C;
  severity: Severity;
  /** The clauses between which it lies, the first one leading. */
  clauses: string[];
  data: FindingData[C];
  /** What can be ruled. */
  choices: readonly Choice<C>[];
  /** What we would rule. */
  suggestion: Choice<C>;
}

/** A finding of the linter: plain data, worded by `findings.words.*.ts`. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

/** Looks at a scheme for one kind of mistake. Pure; the same scheme always gives the same findings in the same order. */
export type Check = (scheme: SchemeContent) => Finding[];

/** Builds a finding with the choices of its kind. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  clauses: string[],
  data: FindingData[C],
  suggestion: Choice<C>,
): Finding {
  return { code, severity, clauses: [...new Set(clauses)], data, choices: choices[code], suggestion } as Finding;
}

/** What a ruling and a finding share when they speak of the same matter: kind and clauses, in any order. */
export function matterOf(code: string, clauses: readonly string[]): string {
  return `${code}:${[...new Set(clauses)].sort().join(',')}`;
}
