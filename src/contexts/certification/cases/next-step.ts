import type { CaseState } from './states.ts';

/** A step that waits for somebody else than its state says: the plan is proposed, more evidence is asked for, the agreement is signed. */
export type Turn = 'agree-plan' | 'hand-in-evidence' | 'reschedule-case' | 'issue-certificate' | 'hand-over';

/** What a case waits for: the step of its state, or the turn within it. */
export type StepCode = CaseState | Turn;

/** Whom a case waits for: the applicant, its assessor, or a role of the body; null when nothing is left to do. */
export type Waiting = 'applicant' | 'assessor' | 'admin' | 'technical-team' | 'head' | null;

/** What comes next in a case: who must act, on which page below `perkara/<id>/`, under which clause. */
export interface NextStep {
  who: Waiting;
  page: string;
  clause: string;
}

/** The next step of each state. The page also opens for those who only look. */
const nextSteps: Record<CaseState, NextStep> = {
  draft: { who: 'applicant', page: 'permohonan', clause: '9.1.2' },
  submitted: { who: 'admin', page: 'telaah', clause: '9.1.5' },
  returned: { who: 'applicant', page: 'permohonan', clause: '9.1.5' },
  rejected: { who: null, page: 'permohonan', clause: '9.1.5' },
  participant: { who: 'admin', page: 'penugasan', clause: '9.2.2' },
  assigned: { who: 'assessor', page: 'rencana', clause: '9.2.4' },
  agreed: { who: 'assessor', page: 'bukti', clause: '9.2.5' },
  sufficient: { who: 'admin', page: 'jadwal', clause: '9.3.2' },
  scheduled: { who: 'assessor', page: 'uji', clause: '9.3.3' },
  recommended: { who: 'technical-team', page: 'keputusan', clause: '9.4.4' },
  competent: { who: 'head', page: 'sertifikat', clause: '9.4.5' },
  'not-yet-competent': { who: null, page: 'keputusan', clause: '9.4.4' },
  certified: { who: 'applicant', page: 'sertifikat', clause: '9.8' },
  'handed-over': { who: null, page: 'sertifikat', clause: '9.4.7' },
};

const turns: Record<Turn, NextStep> = {
  'agree-plan': { who: 'applicant', page: 'rencana', clause: '9.2.4' },
  'hand-in-evidence': { who: 'applicant', page: 'bukti', clause: '9.2.5' },
  'reschedule-case': { who: 'admin', page: 'jadwal', clause: '9.3.2' },
  'issue-certificate': { who: 'admin', page: 'sertifikat', clause: '9.4.6' },
  'hand-over': { who: 'admin', page: 'sertifikat', clause: '9.4.7' },
};

/** The next step of a case in this state whose open to-dos are of these kinds: a turn within the state goes first. */
export function nextStepOf(state: CaseState, todos: readonly string[]): NextStep & { code: StepCode } {
  const turn = (Object.keys(turns) as Turn[]).find((code) => todos.includes(`certification.${code}`));
  return turn ? { code: turn, ...turns[turn] } : { code: state, ...nextSteps[state] };
}
