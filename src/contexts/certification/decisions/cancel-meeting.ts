import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { calledTo, decisionsIn, lockMeeting, meetingSubject, requireOpen, updateMeeting } from './store.ts';

/** Cancels a meeting in which nothing was decided, with the reason; its cases wait for another one. */
export const cancelMeeting = operation({
  name: 'certification.cancel-meeting',
  grant: 'certification.decide',
  summary: 'Cancel a meeting in which nothing was decided.',
  input: z.object({ meetingId: z.uuid(), reason: z.string().trim().min(5).max(500) }),
  find: async (tx, { meetingId }) => ({
    meeting: await lockMeeting(tx, meetingId),
    decided: await decisionsIn(tx, meetingId),
    called: await calledTo(tx, meetingId),
  }),
  decide: ({ meeting, decided, called }, { meetingId, reason }) => {
    requireOpen(meeting);
    if (decided.length > 0) refuse('certification.decisions.something-decided', { clause: '9.4.4' });
    const data = { heldOn: meeting.held_on, reason };
    return {
      change: { meetingId, reason },
      subject: meetingSubject(meetingId),
      facts: { heldOn: meeting.held_on },
      todos: { close: [{}] },
      notices: called.map(({ personId }) => ({ kind: 'certification.meeting-cancelled', to: personId, data })),
    };
  },
  save: (tx, { meetingId, reason }) => updateMeeting(tx, meetingId, { state: 'cancelled', cancel_reason: reason }),
});
