import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { lockProposed, requireForAgenda } from './agenda.ts';
import {
  agendaOf,
  decisionsIn,
  lockMeeting,
  meetingSubject,
  putOnAgenda,
  requireOpen,
  takeOffAgenda,
} from './store.ts';

const input = z.object({ meetingId: z.uuid(), caseId: z.uuid() });

/** Puts one more recommended case on the agenda of an open meeting. */
export const addToAgenda = operation({
  name: 'certification.add-to-agenda',
  grant: 'certification.decide',
  summary: 'Put a recommended case on the agenda of an open meeting.',
  input,
  find: async (tx, { meetingId, caseId }) => ({
    meeting: await lockMeeting(tx, meetingId),
    proposed: (await lockProposed(tx, [caseId]))[0]!,
  }),
  decide: ({ meeting, proposed }, { meetingId, caseId }) => {
    requireOpen(meeting);
    requireForAgenda(proposed, meeting.version_id, 'caseId');
    return {
      change: { meetingId, caseId },
      subject: meetingSubject(meetingId),
      facts: { case: caseSubject(caseId).id, number: proposed.found.number },
    };
  },
  save: (tx, { meetingId, caseId }, circumstances) => putOnAgenda(tx, meetingId, caseId, circumstances),
});

/** Takes a case that is not decided off the agenda of an open meeting; it stays recommended and waits for another one. */
export const removeFromAgenda = operation({
  name: 'certification.remove-from-agenda',
  grant: 'certification.decide',
  summary: 'Take an undecided case off the agenda of an open meeting.',
  input,
  find: async (tx, { meetingId, caseId }) => {
    const meeting = await lockMeeting(tx, meetingId);
    const line = (await agendaOf(tx, meetingId)).find((each) => each.caseId === caseId);
    const decided = (await decisionsIn(tx, meetingId)).find((each) => each.case_id === caseId);
    return { meeting, line, decided };
  },
  decide: ({ meeting, line, decided }, { meetingId, caseId }) => {
    requireOpen(meeting);
    if (!line) return refuse('certification.decisions.not-on-agenda', { clause: '9.4.4' });
    if (decided) refuse('certification.decisions.already-decided', { on: decided.decided_on, clause: '9.4.2' });
    return {
      change: { meetingId, caseId },
      subject: meetingSubject(meetingId),
      facts: { case: caseId, number: line.number },
    };
  },
  save: (tx, { meetingId, caseId }) => takeOffAgenda(tx, meetingId, caseId),
});
