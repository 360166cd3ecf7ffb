import { z } from 'zod';
import { personOf } from '../actor.ts';
import { operation } from '../operation.ts';

/** Marks all notices of the actor as read up to now. */
export const markNoticesRead = operation({
  name: 'kernel.mark-notices-read',
  grant: 'member',
  summary: 'Mark all own notices as read.',
  input: z.object({}),
  find: async () => null,
  decide: (_found, _input, { actor }) => ({
    change: null,
    subject: { type: 'kernel.person', id: personOf(actor) },
    facts: {},
  }),
  save: async (tx, _change, { actor, now }) => {
    await tx
      .updateTable('notice')
      .set({ read_at: new Date(now.epochMilliseconds) })
      .where('person_id', '=', personOf(actor))
      .where('read_at', 'is', null)
      .execute();
  },
});
