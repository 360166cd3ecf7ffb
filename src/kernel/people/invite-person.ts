import { z } from 'zod';
import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import { operation } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { insertInvitation, invitationsOf } from './invitations.store.ts';
import { line } from './line.ts';
import { managePeople } from './roles.ts';
import { expiryOf, givingsOf, invitationState, requireKnown } from './rules.ts';
import { insertPerson, lockPerson, membershipsOf, personsByEmail, setEmail } from './store.ts';

/** How many roles one person may be given at once; no trade knows more. */
const mostRoles = 20;

const Invite = z.object({
  /** A person who is known here but has no account yet, such as an assessor entered by name. */
  personId: z.uuid().optional(),
  name: line(2, 120),
  email: z.email().max(200),
  roles: z.array(z.string().max(60)).max(mostRoles).default([]),
});

/**
 * Invites somebody by mail. He becomes a person here at once, without account; the roles begin when he accepts. Whoever stands here
 * without account under the same address is invited, not entered twice; who signs in already is refused, since he needs a role only.
 */
export const invitePerson = operation({
  name: 'kernel.invite-person',
  grant: managePeople,
  summary: 'Invite a person by mail; the roles begin when the invitation is accepted.',
  input: Invite,
  find: (tx, input) => findInvited(tx, input),
  decide: (invited, { name, email, roles }, { now, newId, today, roles: catalogue }: Circumstances) => {
    requireKnown(roles, catalogue, 'roles');
    if (invited?.hasAccount) refuse('kernel.already-a-person', { personId: invited.personId }, { field: 'email' });
    if (invited?.invitations.some((each) => invitationState(each, now) === 'open'))
      refuse('kernel.already-invited', { personId: invited.personId }, { field: 'email' });
    const held = invited?.memberships ?? [];
    const wanted = givingsOf(roles, held, today.toString()).map(({ role }) => role);
    if (wanted.length === 0 && !held.some((each) => each.until === null && catalogue.has(each.role)))
      refuse('kernel.nothing-to-invite-to', {}, { field: 'roles' });
    const invitation = { invitationId: newId(), personId: invited?.personId ?? newId(), roles: wanted };
    const lapsed = invited?.invitations.filter((each) => invitationState(each, now) === 'expired') ?? [];
    return {
      change: {
        isNew: invited === null,
        name,
        email,
        lapsed: lapsed.map((each) => each.invitationId),
        invitation: { ...invitation, expiresAt: expiryOf(now) },
      },
      subject: { type: 'kernel.person', id: invitation.personId },
      facts: { invitation: invitation.invitationId, roles: wanted },
    };
  },
  save: async (tx, { isNew, name, email, lapsed, invitation }, circumstances) => {
    const { personId, invitationId } = invitation;
    if (isNew) await insertPerson(tx, { personId, accountId: null, name, email }, circumstances);
    else await setEmail(tx, personId, email);
    await insertInvitation(tx, invitation, lapsed, circumstances);
    return { personId, invitationId };
  },
});

async function findInvited(tx: Tx, { personId, email }: z.output<typeof Invite>) {
  const sameAddress = await personsByEmail(tx, email);
  const withAccount = sameAddress.find((each) => each.hasAccount);
  const id = withAccount?.personId ?? personId ?? sameAddress[0]?.personId;
  if (!id) return null;
  const person = await lockPerson(tx, id);
  if (!person) return refuse('kernel.not-found', { what: 'person' });
  return {
    personId: person.personId,
    hasAccount: person.accountId !== null,
    memberships: await membershipsOf(tx, id),
    invitations: await invitationsOf(tx, id),
  };
}
