import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { lockProposed, requireForAgenda } from './agenda.ts';
import { quorumOf } from './quorum.rules.ts';
import { insertMeeting, meetingSubject } from './store.ts';
import { teamOn } from './team.store.ts';

/**
 * Calls a meeting of the technical team (clause 9.4.4): day, hour, place, the cases it decides and the members who come. All cases stand
 * under one scheme version; each is recommended and on no other open agenda. Members must be appointed on that day (9.4.3), and enough of
 * them called for a quorum.
 */
export const callMeeting = operation({
  name: 'certification.call-meeting',
  grant: 'certification.decide',
  summary: 'Call a technical team meeting with its agenda and members (clause 9.4.4).',
  input: z.object({
    heldOn: z.iso.date(),
    hour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    place: z.string().trim().min(3).max(200),
    caseIds: z.array(z.uuid()).min(1).max(100),
    memberIds: z.array(z.uuid()).min(1).max(50),
  }),
  find: async (tx, { caseIds, heldOn }) => ({
    proposed: await lockProposed(tx, caseIds),
    team: await teamOn(tx, heldOn),
  }),
  decide: ({ proposed, team }, given, { actor, today, now, tenant, newId }) => {
    if (given.heldOn < today.toString())
      refuse('certification.decisions.past-day', { date: given.heldOn, clause: '9.4.4' }, { field: 'heldOn' });
    const versionId = proposed[0]!.found.version_id;
    for (const each of proposed) requireForAgenda(each, versionId, 'caseIds');
    const members = [...new Set(given.memberIds)];
    for (const personId of members) {
      if (!team.some((member) => member.person_id === personId))
        refuse('certification.decisions.not-appointed', { name: '', clause: '9.4.3' }, { field: 'memberIds' });
    }
    const needed = quorumOf(team.length);
    if (members.length < needed)
      refuse(
        'certification.decisions.too-few-called',
        { called: members.length, needed, clause: '9.4.4' },
        { field: 'memberIds' },
      );
    const meetingId = newId();
    const heldOn = Temporal.PlainDate.from(given.heldOn);
    const begins = heldOn.toZonedDateTime({ timeZone: tenant.zone, plainTime: given.hour });
    const data = { heldOn: given.heldOn, hour: given.hour, cases: proposed.length };
    return {
      change: {
        members,
        cases: proposed.map(({ found }) => found.case_id),
        row: {
          meeting_id: meetingId,
          version_id: versionId,
          held_on: given.heldOn,
          called_for: new Date(begins.epochMilliseconds),
          place: given.place,
          state: 'open' as const,
          began_at: null,
          number: null,
          minutes: null,
          closed_at: null,
          cancel_reason: null,
          called_by: personOf(actor),
          called_at: new Date(now.epochMilliseconds),
        },
      },
      subject: meetingSubject(meetingId),
      facts: { ...data, members: members.length, clause: '9.4.4' },
      todos: {
        open: members.map((person) => ({
          kind: 'certification.attend-meeting',
          for: { person },
          clause: '9.4.4',
          dueOn: heldOn,
          data,
        })),
      },
      notices: members.map((to) => ({
        kind: 'certification.meeting-called',
        to,
        data: { ...data, place: given.place },
      })),
    };
  },
  save: async (tx, { row, members, cases }, circumstances) => {
    await insertMeeting(tx, row, members, cases, circumstances);
    return { meetingId: row.meeting_id };
  },
});
