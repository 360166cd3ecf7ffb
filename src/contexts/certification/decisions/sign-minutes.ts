import { z } from 'zod';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import type { MinutesContent } from './frozen.ts';
import { lockMeeting, meetingSubject } from './store.ts';

/** The name of the minutes among a meeting's signatures. */
export const minutesPaper = 'berita-acara';

/** What a signature on minutes is bound to: the number and every word. */
export const signedMinutes = (number: string | null, minutes: MinutesContent) => ({ number, minutes });

/** A member who was present signs the minutes, once; after the last one the head of the body is asked for the decree (9.4.5). */
export const signMinutes = operation({
  name: 'certification.sign-minutes',
  grant: 'certification.decide',
  summary: 'Sign the minutes of a closed meeting as a member who was present.',
  input: z.object({ meetingId: z.uuid() }),
  find: async (tx, { meetingId }) => ({
    meeting: await lockMeeting(tx, meetingId),
    signed: (await signaturesOn(tx, meetingSubject(meetingId))).filter(({ paper }) => paper === minutesPaper),
  }),
  decide: ({ meeting, signed }, { meetingId }, { actor }) => {
    const clause = '9.4.4';
    const { minutes, number } = meeting;
    if (meeting.state !== 'closed' || !minutes) return refuse('certification.decisions.minutes-open', { clause });
    const present = minutes.members.filter((member) => member.present);
    if (!present.some((member) => member.personId === actor.personId))
      refuse('certification.decisions.not-present', { clause });
    if (signed.some(({ personId }) => personId === actor.personId))
      refuse('certification.decisions.already-signed', { clause });
    const left = present.filter(
      (member) => member.personId !== actor.personId && !signed.some(({ personId }) => personId === member.personId),
    );
    const competent = minutes.cases.filter(({ decision }) => decision === 'K').length;
    const isLast = left.length === 0;
    return {
      change: null,
      subject: meetingSubject(meetingId),
      facts: { number, left: left.length, clause },
      signatures: [{ paper: minutesPaper, role: 'technical-team', content: signedMinutes(number, minutes) }],
      todos: {
        close: isLast ? [{ kinds: ['certification.sign-minutes'] }] : [],
        open:
          isLast && competent > 0
            ? [
                {
                  kind: 'certification.issue-decree',
                  for: { role: 'head' },
                  clause: '9.4.5',
                  data: { number, competent },
                },
              ]
            : [],
      },
    };
  },
  save: async () => {},
});
