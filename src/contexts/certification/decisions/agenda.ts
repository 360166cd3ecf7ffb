import type { Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import { type Case, lockCase } from '../cases/store.ts';
import type {} from './refusals.ts';
import { openMeetingOf } from './store.ts';

/** A case that is to come before a meeting, and the open meeting that already has it. */
export interface Proposed {
  found: Case;
  other: { meetingId: string; heldOn: string } | undefined;
}

/** Locks the cases that are to come before a meeting, in the order of their ids so that two calls never wait for each other in a ring. */
export async function lockProposed(tx: Tx, caseIds: readonly string[]): Promise<Proposed[]> {
  const proposed: Proposed[] = [];
  for (const caseId of [...new Set(caseIds)].sort()) {
    const found = await lockCase(tx, caseId);
    proposed.push({ found, other: await openMeetingOf(tx, caseId) });
  }
  return proposed;
}

/** Refuses a case for an agenda: not recommended (9.4.2), under another scheme version than the meeting, or on another agenda already. */
export function requireForAgenda({ found, other }: Proposed, versionId: string, field: string): void {
  const number = found.number ?? '';
  if (found.state !== 'recommended')
    refuse('certification.decisions.not-recommended', { number, clause: '9.4.2' }, { field });
  if (found.version_id !== versionId)
    refuse('certification.decisions.other-scheme', { number, clause: '9.4.4' }, { field });
  if (other)
    refuse('certification.decisions.on-other-agenda', { number, heldOn: other.heldOn, clause: '9.4.4' }, { field });
}
