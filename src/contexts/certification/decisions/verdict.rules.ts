import { type RefusalBody, refuse } from '#kernel/refusals.ts';
import { refuseAll } from '../assessments/refuse-all.rules.ts';
import type {} from './refusals.ts';

/** What the technical team decides on a case. */
export const decisionOutcomes = ['competent', 'not-yet'] as const;

/** One of {@link decisionOutcomes}. */
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** What the meeting verifies before it decides (clauses 9.4.1 and 9.4.4), each with its clause. */
export const checks = [
  { code: 'recommendation', clause: '9.4.2' },
  { code: 'records', clause: '9.3.5' },
  { code: 'evidence', clause: '9.3.4' },
  { code: 'requirements', clause: '9.4.3' },
  { code: 'traceable', clause: '9.4.1.b' },
] as const;

/** The code of a check. */
export type Check = (typeof checks)[number]['code'];

/** The answers of the meeting to its checks. */
export type Checklist = Record<Check, 'yes' | 'no'>;

/** One member's vote on the outcome; who is against says why. */
export interface Vote {
  personId: string;
  vote: 'for' | 'against';
  dissent: string | null;
}

/** A unit as the record and the recommendation leave it: the rules of evidence it breaks (VATM), and the assessor's verdict. */
export interface UnitStanding {
  unitCode: string;
  gaps: string[];
  verdict: 'K' | 'BK' | null;
}

/** The units that keep a case from "competent": a gap in the evidence, or no recommendation "K" (clauses 9.3.4 and 9.4.1). */
export const openUnits = (units: readonly UnitStanding[]): UnitStanding[] =>
  units.filter((unit) => unit.gaps.length > 0 || unit.verdict !== 'K');

/** Refuses "competent" while a unit's evidence has a gap or was not recommended, naming every such unit. */
export function requireEvidence(outcome: DecisionOutcome, units: readonly UnitStanding[]): void {
  if (outcome !== 'competent') return;
  const open = openUnits(units);
  if (open.length > 0 || units.length === 0) {
    const data = { units: open.map(({ unitCode, gaps, verdict }) => ({ unitCode, gaps, verdict })), clause: '9.3.4' };
    refuse('certification.decisions.evidence-gap', data, { field: 'outcome' });
  }
}

/** What was said about a case in the meeting. */
export interface Given {
  outcome: DecisionOutcome;
  reasons?: string;
  next?: string;
  checklist: Partial<Checklist>;
  votes: readonly { personId: string; vote?: 'for' | 'against'; dissent?: string }[];
}

/**
 * Refuses a decision that is not whole: a check without an answer; "competent" with a check answered no (9.4.1); "not yet" without
 * reasons or without what comes next; a voter without a vote, a vote by somebody who has none; a vote against without its reason; an
 * outcome that most voters do not carry. All faults at once, each beside its field.
 */
export function requireWhole(
  given: Given,
  voters: readonly { personId: string; name: string }[],
): { checklist: Checklist; votes: Vote[] } {
  const faults: RefusalBody[] = [];
  for (const { code, clause } of checks) {
    const field = `checklist.${code}`;
    const answer = given.checklist[code];
    if (answer === undefined)
      faults.push({ code: 'certification.decisions.unverified', data: { check: code, clause }, field });
    else if (answer === 'no' && given.outcome === 'competent')
      faults.push({ code: 'certification.decisions.check-failed', data: { check: code, clause }, field });
  }
  if (given.outcome === 'not-yet') {
    for (const field of ['reasons', 'next'] as const)
      if (!given[field])
        faults.push({ code: 'certification.decisions.words-missing', data: { what: field, clause: '9.4.4' }, field });
  }
  const { votes, faults: ofVotes } = votesOf(given.votes, voters);
  refuseAll([...faults, ...ofVotes]);
  const inFavour = votes.filter(({ vote }) => vote === 'for').length;
  if (inFavour * 2 <= votes.length)
    refuse(
      'certification.decisions.no-majority',
      { inFavour, voters: votes.length, clause: '9.4.4' },
      { field: 'outcome' },
    );
  return { checklist: given.checklist as Checklist, votes };
}

function votesOf(
  given: Given['votes'],
  voters: readonly { personId: string; name: string }[],
): { votes: Vote[]; faults: RefusalBody[] } {
  const faults: RefusalBody[] = [];
  const votes: Vote[] = [];
  const stranger = given.findIndex(
    ({ personId, vote }) => vote && !voters.some((voter) => voter.personId === personId),
  );
  if (stranger >= 0)
    faults.push({
      code: 'certification.decisions.no-voter',
      data: { clause: '9.4.2' },
      field: `votes.${stranger}.vote`,
    });
  for (const [index, voter] of voters.entries()) {
    const own = given.filter((each) => each.personId === voter.personId && each.vote);
    const at = given.findIndex((each) => each.personId === voter.personId);
    const line = `votes.${at < 0 ? index : at}`;
    const [first] = own;
    if (own.length !== 1 || !first?.vote) {
      faults.push({
        code: 'certification.decisions.vote-missing',
        data: { name: voter.name, clause: '9.4.4' },
        field: `${line}.vote`,
      });
    } else if (first.vote === 'against' && !first.dissent) {
      faults.push({
        code: 'certification.decisions.dissent-missing',
        data: { name: voter.name, clause: '9.4.4' },
        field: `${line}.dissent`,
      });
    } else votes.push({ personId: voter.personId, vote: first.vote, dissent: first.dissent ?? null });
  }
  return { votes, faults };
}
