import { z } from 'zod';
import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import { operation } from '../operation.ts';
import { insertPerson } from '../people/store.ts';
import { refuse } from '../refusals.ts';

/** Makes the signed-in account a person of this organisation in the role that is open to everyone, e.g. applicant. Once is enough. */
export const joinOrganisation = operation({
  name: 'kernel.join-organisation',
  grant: 'signed-in',
  summary: 'Become a person of this organisation in its open role.',
  input: z.object({ name: z.string().trim().min(2).max(120) }),
  find: async (_tx: Tx, _input, actor) => actor,
  decide: (actor, { name }, { tenant, newId }: Circumstances) => {
    if (!tenant.openRole) refuse('kernel.not-granted', { grant: 'signed-in' });
    const personId = actor.personId ?? newId();
    return {
      change: {
        isNew: actor.personId === null,
        personId,
        name,
        role: tenant.openRole,
        hasRole: actor.roles.includes(tenant.openRole),
      },
      subject: { type: 'kernel.person', id: personId },
      facts: { role: tenant.openRole },
    };
  },
  save: async (tx, { isNew, personId, name, role, hasRole }, circumstances) => {
    if (isNew) await insertPerson(tx, { personId, accountId: circumstances.actor.accountId, name }, circumstances);
    if (!hasRole) {
      await tx
        .insertInto('membership')
        .values({
          membership_id: circumstances.newId(),
          person_id: personId,
          role,
          since: circumstances.today.toString(),
          until: null,
        })
        .execute();
    }
    return { personId };
  },
});
