import type { Check } from './verdict.rules.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.decisions.no-team-role': { name: string; clause: string };
    'certification.decisions.already-appointed': { name: string; clause: string };
    'certification.decisions.appointment-ended': { until: string; clause: string };
    'certification.decisions.appointment-order': { from: string; until: string; clause: string };
    'certification.decisions.not-appointed': { name: string; clause: string };
    'certification.decisions.past-day': { date: string; clause: string };
    'certification.decisions.too-few-called': { called: number; needed: number; clause: string };
    'certification.decisions.not-recommended': { number: string; clause: string };
    'certification.decisions.other-scheme': { number: string; clause: string };
    'certification.decisions.on-other-agenda': { number: string; heldOn: string; clause: string };
    'certification.decisions.not-on-agenda': { clause: string };
    'certification.decisions.meeting-over': { state: 'closed' | 'cancelled'; clause: string };
    'certification.decisions.meeting-not-begun': { heldOn: string; clause: string };
    'certification.decisions.already-voted': { name: string; clause: string };
    'certification.decisions.not-called': { clause: string };
    'certification.decisions.not-present': { clause: string };
    'certification.decisions.already-declared': { clause: string };
    'certification.decisions.member-involved': { name: string; held: string; clause: string };
    'certification.decisions.no-quorum': {
      appointed: number;
      needed: number;
      present: number;
      recused: number;
      met: boolean;
      clause: string;
    };
    'certification.decisions.already-decided': { on: string; clause: string };
    'certification.decisions.evidence-gap': {
      units: { unitCode: string; gaps: string[]; verdict: 'K' | 'BK' | null }[];
      clause: string;
    };
    'certification.decisions.unverified': { check: Check; clause: string };
    'certification.decisions.check-failed': { check: Check; clause: string };
    'certification.decisions.words-missing': { what: 'reasons' | 'next'; clause: string };
    'certification.decisions.vote-missing': { name: string; clause: string };
    'certification.decisions.no-voter': { clause: string };
    'certification.decisions.dissent-missing': { name: string; clause: string };
    'certification.decisions.no-majority': { inFavour: number; voters: number; clause: string };
    'certification.decisions.undecided': { numbers: string[]; clause: string };
    'certification.decisions.nothing-decided': { clause: string };
    'certification.decisions.something-decided': { clause: string };
    'certification.decisions.minutes-open': { clause: string };
    'certification.decisions.already-signed': { clause: string };
    'certification.decisions.signatures-missing': { names: string[]; clause: string };
    'certification.decisions.nobody-competent': { clause: string };
    'certification.decisions.decree-issued': { number: string; clause: string };
  }
}
