import type { CaseState } from './states.ts';

/** Whom a case waits for: the applicant, its assessor, or a role of the body; null when nothing is left to do. */
export type Waiting = 'applicant' | 'assessor' | 'admin' | 'technical-team' | 'head' | null;

/** What comes next in a case: who must act, on which page below `perkara/<id>/`, under which clause. */
export interface NextStep {
  who: Waiting;
  page: string;
  clause: string;
}

/** The next step of each state. The page also opens for those who only look. */
export const nextSteps: Record<CaseState, NextStep> = {
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
