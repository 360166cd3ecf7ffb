import { z } from 'zod';
import type { Circumstances } from '../actor.ts';
import { operation } from '../operation.ts';
import { changeInvitation, lockByToken } from './invitations.store.ts';
import { givingsOf, requireOpen } from './rules.ts';
import { bindAccount, giveRoles, membershipsOf, namesOf } from './store.ts';

/** A token as it stands in the link of an invitation. */
export const InvitationToken = z.string().min(1).max(200);

/**
 * Accepts an invitation with the signed-in account: the invited person is bound to it and the roles begin today. An account that is
 * a person here already gets the roles as that person. Unknown, expired, used and withdrawn tokens are refused in the same words.
 */
export const acceptInvitation = operation({
  name: 'kernel.accept-invitation',
  grant: 'signed-in',
  summary: 'Accept an invitation with the signed-in account; its roles begin today.',
  input: z.object({ token: InvitationToken }),
  find: async (tx, { token }, actor, circumstances) => {
    const invitation = requireOpen(await lockByToken(tx, token, circumstances), circumstances.now);
    const personId = actor.personId ?? invitation.personId;
    return {
      invitation,
      personId,
      held: await membershipsOf(tx, personId),
      name: (await namesOf(tx, [personId])).get(personId) ?? '',
    };
  },
  decide: ({ invitation, personId, held, name }, _input, { now, today, actor, roles }: Circumstances) => {
    const given = givingsOf(
      invitation.roles.filter((role) => roles.has(role)),
      held,
      today.toString(),
    );
    return {
      change: {
        invitationId: invitation.invitationId,
        personId,
        accountId: actor.personId === null ? actor.accountId : null,
        given,
        at: now,
      },
      subject: { type: 'kernel.person', id: personId },
      facts: { invitation: invitation.invitationId, roles: given.map(({ role }) => role) },
      notices: [{ kind: 'kernel.invitation-accepted', to: invitation.invitedBy, data: { name } }],
    };
  },
  save: async (tx, { invitationId, personId, accountId, given, at }, circumstances) => {
    if (accountId) await bindAccount(tx, personId, accountId);
    await giveRoles(tx, personId, given, circumstances);
    await changeInvitation(tx, invitationId, { acceptedAt: at, acceptedBy: personId });
    return { personId };
  },
});
