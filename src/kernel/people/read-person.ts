import { z } from 'zod';
import { historyOf } from '../journal/read-history.ts';
import { view } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { invitationsOf } from './invitations.store.ts';
import { managePeople } from './roles.ts';
import { holdsOn, invitationState } from './rules.ts';
import { membershipsOf, personById } from './store.ts';

/** One person: roles now and formerly, the invitation that waits, what may be given, and the history of all this. */
export const readPerson = view({
  name: 'kernel.person',
  grant: managePeople,
  summary: 'One person of the organisation: roles now and formerly, invitation, history.',
  input: z.object({ personId: z.uuid() }),
  sensitive: ({ personId }) => ({ type: 'kernel.person', id: personId }),
  read: async (tx, { personId }, { today, now, roles, actor }) => {
    const person = (await personById(tx, personId)) ?? refuse('kernel.not-found', { what: 'person' });
    const memberships = (await membershipsOf(tx, personId)).map((each) => ({
      ...each,
      holds: holdsOn(each, today.toString()),
    }));
    const unended = new Set(memberships.filter((each) => each.until === null).map((each) => each.role));
    const waiting = (await invitationsOf(tx, personId)).find((each) => !each.isAccepted && !each.isWithdrawn);
    return {
      personId,
      name: person.name,
      email: person.email,
      hasAccount: person.accountId !== null,
      isSelf: actor.personId === personId,
      memberships,
      invitation: waiting
        ? {
            invitationId: waiting.invitationId,
            roles: waiting.roles,
            invitedAt: waiting.invitedAt.toISOString(),
            expiresAt: waiting.expiresAt.toString(),
            isExpired: invitationState(waiting, now) === 'expired',
          }
        : null,
      roles: [...roles].map(([code, { name }]) => ({ code, name, isHeld: unended.has(code) })),
      history: await historyOf(tx, { type: 'kernel.person', id: personId }),
    };
  },
});
