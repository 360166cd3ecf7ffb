import { refuse } from '#kernel/refusals.ts';
import type {} from './refusals.ts';

/** What a member of the technical team is in it. */
export type TeamOffice = 'chair' | 'member';

/** The offices in the technical team. */
export const teamOffices = ['chair', 'member'] as const satisfies readonly TeamOffice[];

/**
 * The body's own setting, because clause 9.4.4 asks for a meeting and names no number: more than half of the appointed members and at
 * least `least`; a smaller team must be there whole. One person is no meeting, so at least `leastVoters` vote on each case.
 */
export const quorumSetting = { least: 3, leastVoters: 2 } as const;

/** How many of `appointed` members must be there. Never less than two, even where only one is appointed. */
export function quorumOf(appointed: number, { least, leastVoters } = quorumSetting): number {
  const moreThanHalf = Math.floor(appointed / 2) + 1;
  return Math.max(leastVoters, Math.min(appointed, Math.max(least, moreThanHalf)));
}

/** Where a meeting stands: how many must be there, and how many are. */
export interface QuorumState {
  appointed: number;
  needed: number;
  present: number;
  met: boolean;
}

/** The quorum of a meeting, or of one case when those who stand back from it are left out of both numbers. */
export function quorumState(appointed: number, present: number): QuorumState {
  const needed = quorumOf(appointed);
  return { appointed, needed, present, met: present >= needed };
}

/** Refuses a decision without quorum (clause 9.4.4): in the meeting, and again among those who may vote on the case. */
export function requireQuorum({
  appointed,
  present,
  recused,
}: {
  appointed: number;
  present: number;
  recused: number;
}): void {
  const meeting = quorumState(appointed, present);
  if (!meeting.met) refuse('certification.decisions.no-quorum', { ...meeting, recused: 0, clause: '9.4.4' });
  const voters = quorumState(appointed - recused, present - recused);
  if (!voters.met) refuse('certification.decisions.no-quorum', { ...voters, recused, clause: '9.4.4' });
}
