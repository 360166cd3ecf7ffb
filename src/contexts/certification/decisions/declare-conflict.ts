import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { conflictKinds } from './conflicts.rules.ts';
import {
  agendaOf,
  calledTo,
  conflictsIn,
  decisionsIn,
  insertConflict,
  lockMeeting,
  meetingSubject,
  requireOpen,
} from './store.ts';

/**
 * A member declares what ties him to a candidate and stands back from that case: he does not vote on it, and the minutes say so. Only he
 * himself declares it, before the case is decided; it is never taken back.
 */
export const declareConflict = operation({
  name: 'certification.declare-conflict',
  grant: 'certification.decide',
  summary: 'Declare a conflict on a case of a meeting and stand back from it.',
  input: z.object({
    meetingId: z.uuid(),
    caseId: z.uuid(),
    kind: z.enum(conflictKinds),
    note: z.string().trim().max(500).optional(),
  }),
  find: async (tx, { meetingId, caseId }, actor) => {
    const meeting = await lockMeeting(tx, meetingId);
    return {
      meeting,
      line: (await agendaOf(tx, meetingId)).find((each) => each.caseId === caseId),
      called: (await calledTo(tx, meetingId)).some((member) => member.personId === actor.personId),
      declared: (await conflictsIn(tx, meetingId)).some(
        (each) => each.case_id === caseId && each.person_id === actor.personId,
      ),
      decided: (await decisionsIn(tx, meetingId)).find((each) => each.case_id === caseId),
    };
  },
  decide: ({ meeting, line, called, declared, decided }, { meetingId, caseId, kind, note }, { actor, now }) => {
    requireOpen(meeting);
    if (!called) refuse('certification.decisions.not-called', { clause: '9.4.4' });
    if (!line) return refuse('certification.decisions.not-on-agenda', { clause: '9.4.4' });
    if (decided) refuse('certification.decisions.already-decided', { on: decided.decided_on, clause: '9.4.2' });
    if (declared) refuse('certification.decisions.already-declared', { clause: '9.4.2' });
    return {
      change: {
        meeting_id: meetingId,
        case_id: caseId,
        person_id: personOf(actor),
        kind,
        note: note || null,
        declared_at: new Date(now.epochMilliseconds),
      },
      subject: meetingSubject(meetingId),
      facts: { case: caseId, number: line.number, kind, clause: '9.4.2' },
    };
  },
  save: insertConflict,
});
