import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { quorumState } from './quorum.rules.ts';
import {
  calledTo,
  decisionsIn,
  lockMeeting,
  meetingSubject,
  recordPresence,
  requireOpen,
  updateMeeting,
} from './store.ts';
import { teamOn } from './team.store.ts';

/**
 * Records who of the members called is present; the rest are absent. On the day of the meeting or after it, while the meeting is open;
 * who has voted in it stays present. Presence may be recorded without quorum: what needs the quorum is the decision.
 */
export const recordAttendance = operation({
  name: 'certification.record-meeting-attendance',
  grant: 'certification.decide',
  summary: 'Record which members are present at a meeting.',
  input: z.object({ meetingId: z.uuid(), present: z.array(z.uuid()).max(50).default([]) }),
  find: async (tx, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId);
    return {
      meeting,
      called: await calledTo(tx, meetingId),
      decided: await decisionsIn(tx, meetingId),
      team: await teamOn(tx, meeting.held_on),
    };
  },
  decide: ({ meeting, called, decided, team }, { meetingId, present }, { today, now, actor }) => {
    requireOpen(meeting);
    if (today.toString() < meeting.held_on)
      refuse('certification.decisions.meeting-not-begun', { heldOn: meeting.held_on, clause: '9.4.4' });
    if (!called.some((member) => member.personId === actor.personId))
      refuse('certification.decisions.not-called', { clause: '9.4.4' });
    if (present.some((personId) => !called.some((member) => member.personId === personId)))
      refuse('certification.decisions.not-called', { clause: '9.4.4' }, { field: 'present' });
    const voted = new Set(decided.flatMap((decision) => decision.votes.map((vote) => vote.personId)));
    for (const member of called) {
      if (voted.has(member.personId) && !present.includes(member.personId))
        refuse('certification.decisions.already-voted', { name: member.name, clause: '9.4.4' }, { field: 'present' });
    }
    const appointed = present.filter((personId) => team.some((member) => member.person_id === personId));
    const state = quorumState(team.length, appointed.length);
    return {
      change: {
        meetingId,
        beganAt: meeting.began_at ?? new Date(now.epochMilliseconds),
        present: new Map(called.map(({ personId }) => [personId, present.includes(personId)])),
      },
      subject: meetingSubject(meetingId),
      facts: { present: present.length, quorum: state.needed, met: state.met, clause: '9.4.4' },
    };
  },
  save: async (tx, { meetingId, beganAt, present }) => {
    await recordPresence(tx, meetingId, present);
    await updateMeeting(tx, meetingId, { began_at: beganAt });
  },
});
