import type { ConflictKind } from './conflicts.rules.ts';
import type { Check } from './verdict.rules.ts';

/** What a member's tie to a case is called. */
export const tieNames = {
  applicant: 'it is the member’s own application',
  reviewer: 'reviewed the application',
  assessor: 'assessed this candidate',
  'appeal-panel': 'sits on the appeal panel of the case',
  trainer: 'trained this candidate',
  employer: 'is tied to this candidate’s employer',
  relative: 'is a relative of this candidate',
};

/** The kinds of declared conflict. */
export const conflictNames: Record<ConflictKind, string> = {
  trainer: 'trained this candidate',
  employer: 'same employer as this candidate',
  relative: 'a relative of this candidate',
  assessed: 'assessed or reviewed this case',
  other: 'another reason',
};

/** What the meeting verifies, as statements. */
export const checkNames: Record<Check, string> = {
  recommendation: 'The recommendation agrees with the record of the test',
  records: 'The record of the test is whole and signed',
  evidence: 'The evidence of each unit keeps the rules (valid, authentic, current, sufficient)',
  requirements: 'The requirements of the scheme are met',
  traceable: 'The information is enough to trace the case in an appeal',
};

/** What a gap in the evidence of a unit is called. */
export const gapNames = {
  'no-record': 'no record',
  valid: 'not valid',
  authentic: 'authenticity not proven',
  current: 'not current',
  sufficient: 'not sufficient',
};
