import type { EducationLevel } from '../schemes/content.requirements.ts';
import type { EffectiveAlternative } from '../schemes/rulings.ts';
import type { Length } from './eligibility.length.ts';
import type { AlternativeAnswer, EligibilityAnswer, IfRuled, Unfit } from './eligibility.ts';
import type { PeriodAnswer, Uncounted } from './eligibility.years.ts';

/** The words that explain eligibility. */
export interface EligibilityWords {
  overall: (answer: Pick<EligibilityAnswer, 'eligible' | 'best' | 'on'>) => string;
  asks: (asks: EffectiveAlternative) => string;
  met: string;
  notMet: string;
  length: (length: Length) => string;
  educationMet: (diploma: { level: EducationLevel; fieldOfStudy: string }) => string;
  educationMissing: (asks: EffectiveAlternative) => string;
  unfit: Record<Unfit, string>;
  diplomaUnfit: (diploma: { level: EducationLevel; fieldOfStudy: string; reason: string }) => string;
  experience: (answer: AlternativeAnswer['experience'], years: number) => string;
  withLetters: (answer: NonNullable<AlternativeAnswer['withLetters']>) => string;
  uncounted: Record<Uncounted, string>;
  periodUncounted: (period: PeriodAnswer & { reason: string }) => string;
  periodOverlaps: (period: PeriodAnswer) => string;
  beforeGraduation: (policy: EligibilityAnswer['experienceBeforeGraduation']) => string;
  ifRuled: (entry: IfRuled & { ruling: string }) => string;
  yearsPending: (clauses: readonly string[], reading: string) => string;
}
