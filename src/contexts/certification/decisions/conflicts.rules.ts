import { refuse } from '#kernel/refusals.ts';
import type {} from './refusals.ts';

/** What ties a member of the technical team to a candidate. */
export const conflictKinds = ['trainer', 'employer', 'relative', 'assessed', 'other'] as const;

/** One of {@link conflictKinds}. */
export type ConflictKind = (typeof conflictKinds)[number];

/** A member at the table, with everything that is known to tie him to one case. */
export interface MemberOnCase {
  personId: string;
  name: string;
  present: boolean;
  /** Appointed on the day of the meeting (clause 9.4.3). */
  appointed: boolean;
  /** His hand on the case, if he has one: applicant, reviewer, assessor, appeal-panel. */
  hand: string | null;
  /** A relation to the candidate in the body's register. */
  relation: string | null;
  /** What he declared himself: he does not vote on the case. */
  declared: ConflictKind | null;
}

/** Whether a member has stood back from a case. */
export const isRecused = (member: MemberOnCase): boolean => member.declared !== null;

/** What excludes a member from voting on a case (clause 9.4.2), other than his own declaration; null: nothing is known. */
export function involvement(member: MemberOnCase): string | null {
  if (member.hand !== null && member.hand !== 'technical-team') return member.hand;
  return member.relation;
}

/** Those who vote on a case: present, not recused. */
export const votersOn = (members: readonly MemberOnCase[]): MemberOnCase[] =>
  members.filter((member) => member.present && !isRecused(member));

/**
 * Refuses to decide while somebody at the table may not: a member who is not appointed (9.4.3), or who assessed, reviewed, trained or
 * is tied to the candidate and has not stood back (9.4.2). The first one found is named.
 */
export function requireIndependent(members: readonly MemberOnCase[]): void {
  for (const member of votersOn(members)) {
    if (!member.appointed) refuse('certification.decisions.not-appointed', { name: member.name, clause: '9.4.3' });
    const held = involvement(member);
    if (held !== null) refuse('certification.decisions.member-involved', { name: member.name, held, clause: '9.4.2' });
  }
}
