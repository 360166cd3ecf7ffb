import { z } from 'zod';
import { operation } from '../operation.ts';
import { platformTenantId } from '../organisations/platform-tenant.ts';
import { refuse } from '../refusals.ts';

const Decree = z.object({
  id: z.string().regex(/^[a-z0-9-]{3,60}$/),
  number: z.string().min(3).max(120),
  signedOn: z.iso.date(),
  amends: z.string().max(60).optional(),
  days: z
    .array(
      z.object({
        date: z.iso.date(),
        kind: z.enum(['holiday', 'collective-leave']),
        name: z.object({ id: z.string().min(2).max(80), en: z.string().min(2).max(80) }),
      }),
    )
    .min(1)
    .max(80),
});

/**
 * Records a decree on public holidays and collective leave for the whole platform. Open deadlines in every organisation then move,
 * each with a record of the decree that moved it. A decree is never changed; an amendment is recorded as a decree of its own.
 */
export const recordDecree = operation({
  name: 'kernel.record-decree',
  grant: 'platform.operate',
  summary: 'Record a joint decree on holidays; open deadlines move with a record.',
  input: Decree,
  find: async (tx, { id }) =>
    tx.selectFrom('decree').select('decree_id').where('decree_id', '=', id).executeTakeFirst(),
  decide: (known, decree, { today, tenant }) => {
    if (tenant.tenantId !== platformTenantId) refuse('kernel.not-granted', { grant: 'platform.operate' });
    if (known) refuse('kernel.decree-known', { id: decree.id }, { field: 'id' });
    if (decree.signedOn > today.toString())
      refuse('kernel.decree-not-signed', { signedOn: decree.signedOn }, { field: 'signedOn' });
    return {
      change: decree,
      subject: { type: 'kernel.decree', id: platformTenantId },
      facts: { decree: decree.id, number: decree.number, days: decree.days.length },
    };
  },
  save: async (tx, decree, { now, newId }) => {
    const at = new Date(now.epochMilliseconds);
    await tx
      .insertInto('decree')
      .values({
        decree_id: decree.id,
        number: decree.number,
        signed_on: decree.signedOn,
        amends: decree.amends ?? null,
        days: JSON.stringify(decree.days) as never,
        recorded_at: at,
      })
      .execute();
    await tx
      .insertInto('outbox')
      .values({
        message_id: newId(),
        kind: 'decree-recorded',
        payload: { decreeId: decree.id },
        created_at: at,
        done_at: null,
        attempts: 0,
        last_error: null,
      })
      .execute();
  },
});
