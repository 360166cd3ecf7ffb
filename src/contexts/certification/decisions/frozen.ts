import type { TeamOffice } from './quorum.rules.ts';

/** The scheme as papers name it. */
export interface SchemeOnPaper {
  number: string;
  name: string;
  packaging: 'KKNI' | 'Okupasi' | 'Klaster';
}

/** What the minutes of a meeting say, fixed when it closes. `K` competent, `BK` not yet. */
export interface MinutesContent {
  scheme: SchemeOnPaper;
  heldOn: string;
  place: string;
  beganAt: string;
  endedAt: string;
  quorum: number;
  members: { personId: string; name: string; office: TeamOffice; knowledge: string; present: boolean }[];
  cases: {
    caseId: string;
    name: string;
    number: string;
    assessor: string;
    recommendation: 'K' | 'BK' | null;
    decision: 'K' | 'BK';
    reason: string | null;
  }[];
  /** Who did not vote on which case, and why. */
  recusals: { name: string; number: string; kind: string }[];
  /** Whether no member present had another hand on a case of this meeting, or trained or is tied to its candidate. */
  independent: boolean;
  notes: string | null;
}

/** What a decree says, fixed and signed when it is issued. */
export interface DecreeContent {
  number: string;
  issuedOn: string;
  minutes: { number: string; heldOn: string; hash: string };
  scheme: SchemeOnPaper;
  years: number;
  holders: { caseId: string; name: string; application: string; certificate: string; validUntil: string }[];
}
