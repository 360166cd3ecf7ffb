import { z } from 'zod';
import { operation } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { line } from './line.ts';
import { managePeople, rolesCarrying } from './roles.ts';
import { requireManagerLeft } from './rules.ts';
import { endMembership, lockMembership, lockPerson, lockUnended } from './store.ts';

/** Ends a person's role with this day: it holds to the end of today. Somebody who can look after people must remain. */
export const endRole = operation({
  name: 'kernel.end-role',
  grant: managePeople,
  summary: 'End a role of a person with today, with a reason.',
  input: z.object({ membershipId: z.uuid(), reason: line(3, 400) }),
  find: async (tx, { membershipId }, _actor, { roles }) => {
    const managing = await lockUnended(tx, rolesCarrying(roles, managePeople));
    const membership = (await lockMembership(tx, membershipId)) ?? refuse('kernel.not-found', { what: 'role' });
    const person = await lockPerson(tx, membership.personId);
    return { membership, managing, canSignIn: person?.accountId !== null };
  },
  decide: ({ membership, managing, canSignIn }, { membershipId, reason }, { today, roles }) => {
    if (membership.until !== null) refuse('kernel.role-ended', { until: membership.until });
    requireManagerLeft(membership, managing, roles, today.toString());
    // A role that begins later than today ends on the day it begins.
    const until = [membership.since, today.toString()].sort().at(-1) as string;
    const name = roles.get(membership.role)?.name ?? { id: membership.role, en: membership.role };
    return {
      change: { membershipId, until, reason },
      subject: { type: 'kernel.person', id: membership.personId },
      facts: { role: membership.role, until },
      notices: canSignIn
        ? [{ kind: 'kernel.role-ended', to: membership.personId, data: { role: name, until, reason } }]
        : [],
    };
  },
  save: (tx, { membershipId, until, reason }) => endMembership(tx, membershipId, until, reason),
});
