import type { SchemeContent } from './content.ts';
import {
  legalBasisLater,
  legalBasisUndated,
  notVerified,
  ratifiedBeforeDrafted,
  ratifiedBeforeVerified,
} from './findings/dates.ts';
import {
  alternativesOverlap,
  beforeGraduationUnstated,
  educationAboveUnnamed,
  levelsShareAlternative,
  termsContradict,
  yearsContradict,
} from './findings/education.ts';
import {
  alternativeWithoutEvidence,
  applicantDutiesMissing,
  experienceWithoutLetter,
  feeUnspecific,
} from './findings/evidence.ts';
import {
  competentBeforeTest,
  procedureMissing,
  recertificationLate,
  surveillanceWithoutConsequence,
  twoCalendars,
} from './findings/procedures.ts';
import {
  clauseUnlisted,
  packagingContradictsKind,
  packagingUnselected,
  unitRepeated,
  unitStandardUnstated,
  unitsTwoEditions,
  unitsWithoutElements,
} from './findings/units.ts';
import type { Check, Finding, Severity } from './findings.ts';

const checks: readonly Check[] = [
  yearsContradict,
  termsContradict,
  alternativesOverlap,
  levelsShareAlternative,
  educationAboveUnnamed,
  beforeGraduationUnstated,
  experienceWithoutLetter,
  alternativeWithoutEvidence,
  packagingUnselected,
  packagingContradictsKind,
  unitsTwoEditions,
  unitStandardUnstated,
  unitsWithoutElements,
  unitRepeated,
  ratifiedBeforeVerified,
  notVerified,
  ratifiedBeforeDrafted,
  legalBasisLater,
  legalBasisUndated,
  competentBeforeTest,
  twoCalendars,
  surveillanceWithoutConsequence,
  recertificationLate,
  procedureMissing,
  applicantDutiesMissing,
  feeUnspecific,
  clauseUnlisted,
];

const weight: Record<Severity, number> = { contradiction: 0, gap: 1, warning: 2 };

/** Every contradiction, gap and doubt in a scheme, heaviest first. Pure: it reads the scheme alone and repairs nothing. */
export function lintScheme(scheme: SchemeContent): Finding[] {
  return checks.flatMap((check) => check(scheme)).sort((a, b) => weight[a.severity] - weight[b.severity]);
}
