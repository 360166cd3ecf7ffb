import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { endAppointmentOn, lockAppointment } from './team.store.ts';

/** Ends an appointment to the technical team with this day: the member takes part up to today, in no meeting after it. */
export const endAppointment = operation({
  name: 'certification.end-team-appointment',
  grant: 'certification.sign',
  summary: 'End an appointment to the technical team with today.',
  input: z.object({ memberId: z.uuid() }),
  find: async (tx, { memberId }) =>
    (await lockAppointment(tx, memberId)) ?? refuse('kernel.not-found', { what: 'appointment' }),
  decide: (found, { memberId }, { today }) => {
    const until = today.toString();
    if (found.until !== null && found.until <= until)
      refuse('certification.decisions.appointment-ended', { until: found.until, clause: '9.4.3' });
    const last = [found.appointed_on, until].sort().at(-1)!;
    return {
      change: { memberId, until: last },
      subject: { type: 'certification.team-member', id: memberId },
      facts: { personId: found.person_id, until: last },
    };
  },
  save: (tx, { memberId, until }) => endAppointmentOn(tx, memberId, until),
});
