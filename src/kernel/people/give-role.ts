import { z } from 'zod';
import { operation } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { managePeople } from './roles.ts';
import { givingsOf, requireKnown } from './rules.ts';
import { giveRoles, lockPerson, membershipsOf } from './store.ts';

/** Gives a person a role from today on. Roles may be combined; who may do what on one case is a rule of the case. */
export const giveRole = operation({
  name: 'kernel.give-role',
  grant: managePeople,
  summary: 'Give a person a role of this organisation from today on.',
  input: z.object({ personId: z.uuid(), role: z.string().min(1).max(60) }),
  find: async (tx, { personId }) => {
    const person = (await lockPerson(tx, personId)) ?? refuse('kernel.not-found', { what: 'person' });
    return { person, held: await membershipsOf(tx, personId) };
  },
  decide: ({ person, held }, { role }, { today, roles }) => {
    requireKnown([role], roles, 'role');
    const given = givingsOf([role], held, today.toString());
    if (given.length === 0) refuse('kernel.role-held', { role }, { field: 'role' });
    return {
      change: { personId: person.personId, given },
      subject: { type: 'kernel.person', id: person.personId },
      facts: { role },
      notices: person.accountId
        ? [{ kind: 'kernel.role-given', to: person.personId, data: { role: roles.get(role)?.name } }]
        : [],
    };
  },
  save: (tx, { personId, given }, circumstances) => giveRoles(tx, personId, given, circumstances),
});
