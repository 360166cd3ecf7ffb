import { z } from 'zod';
import { takeNumber } from '#kernel/numbering/take-number.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { findVersion } from '../schemes/store.ts';
import { minutesOf } from './minutes-content.ts';
import { officeSeries } from './series.rules.ts';
import { agendaOf, decisionsIn, lockMeeting, meetingSubject, requireOpen, updateMeeting } from './store.ts';

/**
 * Closes a meeting (clause 9.4.4): its minutes, the Berita Acara, take their number and are fixed word for word; every member present then
 * signs them. Refused while a case of the agenda is neither decided nor taken off, and when nothing was decided.
 */
export const closeMeeting = operation({
  name: 'certification.close-meeting',
  grant: 'certification.decide',
  summary: 'Close a meeting: fix and number its minutes for signature (clause 9.4.4).',
  input: z.object({ meetingId: z.uuid(), notes: z.string().trim().max(4000).optional() }),
  find: async (tx, { meetingId }) => {
    const meeting = await lockMeeting(tx, meetingId);
    requireOpen(meeting);
    const version = await findVersion(tx, meeting.version_id);
    const decided = await decisionsIn(tx, meetingId);
    const agenda = await agendaOf(tx, meetingId);
    return { version, decided, agenda, content: await minutesOf(tx, meeting, version, decided) };
  },
  decide: ({ version, decided, agenda, content }, { meetingId, notes }, { now, actor }) => {
    const clause = '9.4.4';
    if (decided.length === 0) refuse('certification.decisions.nothing-decided', { clause });
    const open = agenda.filter((line) => !decided.some((decision) => decision.case_id === line.caseId));
    if (open.length > 0)
      refuse('certification.decisions.undecided', { numbers: open.map(({ number }) => number), clause });
    const present = content.members.filter((member) => member.present);
    if (!present.some((member) => member.personId === actor.personId))
      refuse('certification.decisions.not-present', { clause });
    return {
      change: {
        meetingId,
        series: officeSeries('minutes', version.content.body.abbreviation),
        closedAt: new Date(now.epochMilliseconds),
        minutes: { ...content, endedAt: now.toString(), notes: notes || null },
      },
      subject: meetingSubject(meetingId),
      facts: ({ number }: { number: string }) => ({ number, decided: decided.length, clause }),
      todos: {
        close: [{}],
        open: present.map(({ personId }) => ({
          kind: 'certification.sign-minutes',
          for: { person: personId },
          clause,
          data: { heldOn: content.heldOn },
        })),
      },
    };
  },
  save: async (tx, { meetingId, series, closedAt, minutes }, circumstances) => {
    const number = await takeNumber(tx, series, meetingSubject(meetingId), circumstances);
    await updateMeeting(tx, meetingId, { state: 'closed', number, minutes, closed_at: closedAt });
    return { number };
  },
});
