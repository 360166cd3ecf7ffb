import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { membersWith } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { teamOffices } from './quorum.rules.ts';
import { insertAppointment, lockAppointmentsOf } from './team.store.ts';

/**
 * Appoints a person to the technical team and records the knowledge and experience that let him decide (clause 9.4.3). He must hold the
 * role, and cannot be appointed twice for the same time. An appointment is not dated back: it begins on the day given, today at the earliest.
 */
export const appointMember = operation({
  name: 'certification.appoint-team-member',
  grant: 'certification.sign',
  summary: 'Appoint a person to the technical team with the ground of his knowledge (clause 9.4.3).',
  input: z.object({
    personId: z.uuid(),
    office: z.enum(teamOffices).default('member'),
    knowledge: z.string().trim().min(10).max(1000),
    appointedOn: z.iso.date().optional(),
    until: z.iso.date().optional(),
  }),
  find: async (tx, { personId }, _actor, circumstances) => ({
    holders: await membersWith(tx, 'technical-team', circumstances),
    before: await lockAppointmentsOf(tx, personId),
  }),
  decide: ({ holders, before }, { personId, ...given }, { actor, today, now, newId }) => {
    const clause = '9.4.3';
    const holder = holders.find((member) => member.personId === personId);
    if (!holder)
      return refuse(
        'certification.decisions.no-team-role',
        { name: before[0]?.name ?? '', clause },
        { field: 'personId' },
      );
    const from = given.appointedOn ?? today.toString();
    if (from < today.toString())
      refuse('certification.decisions.past-day', { date: from, clause }, { field: 'appointedOn' });
    const until = given.until ?? null;
    if (until !== null && until < from)
      refuse('certification.decisions.appointment-order', { from, until, clause }, { field: 'until' });
    const overlaps = before.some(
      (row) => (row.until ?? '9999-12-31') >= from && row.appointed_on <= (until ?? '9999-12-31'),
    );
    if (overlaps)
      refuse('certification.decisions.already-appointed', { name: holder.name, clause }, { field: 'personId' });
    const memberId = newId();
    return {
      change: {
        member_id: memberId,
        person_id: personId,
        office: given.office,
        knowledge: given.knowledge,
        appointed_on: from,
        until,
        appointed_by: personOf(actor),
        recorded_at: new Date(now.epochMilliseconds),
      },
      subject: { type: 'certification.team-member', id: memberId },
      facts: { personId, office: given.office, from, until, clause },
      notices: [{ kind: 'certification.appointed', to: personId, data: { from, until } }],
    };
  },
  save: async (tx, row) => {
    await insertAppointment(tx, row);
    return { memberId: row.member_id };
  },
});
