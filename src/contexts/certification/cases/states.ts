/** Where a certification case stands, in the order of the work. */
export const caseStates = [
  'draft',
  'submitted',
  'returned',
  'rejected',
  'participant',
  'assigned',
  'agreed',
  'sufficient',
  'scheduled',
  'recommended',
  'competent',
  'not-yet-competent',
  'certified',
  'handed-over',
] as const;

/** A state of a certification case. */
export type CaseState = (typeof caseStates)[number];

/**
 * Which states may follow which, with the clause that says so. Everything else is refused.
 * - `draft → submitted` 9.1.2-9.1.4; `submitted → returned | rejected | participant` 9.1.5-9.1.6; `returned → submitted`
 * - `participant → assigned` 9.2.2; `assigned → agreed` 9.2.4; `agreed → sufficient` 9.2.5-9.2.6 (or back to `assigned` for more evidence)
 * - `sufficient → scheduled` 9.3.2; `scheduled → recommended` 9.3.4-9.3.5
 * - `recommended → competent | not-yet-competent` 9.4.2-9.4.4; `competent → certified` 9.4.5-9.4.6; `certified → handed-over` 9.4.7, 9.8
 */
export const transitions: Record<CaseState, readonly CaseState[]> = {
  draft: ['submitted'],
  submitted: ['returned', 'rejected', 'participant'],
  returned: ['submitted'],
  rejected: [],
  participant: ['assigned'],
  assigned: ['agreed', 'assigned'],
  agreed: ['sufficient'],
  sufficient: ['scheduled'],
  scheduled: ['recommended', 'scheduled'],
  recommended: ['competent', 'not-yet-competent'],
  competent: ['certified'],
  'not-yet-competent': [],
  certified: ['handed-over'],
  'handed-over': [],
};

/** The stages that a person sees on the line of a case, each with the states that lie in it and its clause. */
export const stages = [
  { code: 'apply', clause: '9.1', states: ['draft', 'submitted', 'returned', 'rejected'] },
  { code: 'plan', clause: '9.2', states: ['participant', 'assigned', 'agreed'] },
  { code: 'test', clause: '9.3', states: ['sufficient', 'scheduled'] },
  { code: 'decide', clause: '9.4', states: ['recommended', 'not-yet-competent'] },
  { code: 'certificate', clause: '9.4.6', states: ['competent', 'certified', 'handed-over'] },
] as const satisfies readonly { code: string; clause: string; states: readonly CaseState[] }[];
