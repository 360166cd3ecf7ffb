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

const remembered = new Map<string, readonly Finding[]>();
const mostRemembered = 16;

/**
 * Every contradiction, gap and doubt in a scheme, heaviest first. Pure: it reads the scheme alone and repairs nothing. Each application
 * asks again about the same few schemes, so the last answers are remembered by the scheme's own text.
 */
export function lintScheme(scheme: SchemeContent): Finding[] {
  const text = JSON.stringify(scheme);
  let findings = remembered.get(text);
  if (!findings) {
    findings = checks.flatMap((check) => check(scheme)).sort((a, b) => weight[a.severity] - weight[b.severity]);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, findings);
  }
  return [...findings];
}
