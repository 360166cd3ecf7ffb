import { z } from 'zod';
import { operation } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { changeInvitation, lockInvitation } from './invitations.store.ts';
import { managePeople } from './roles.ts';
import { invitationState } from './rules.ts';

/** Takes an invitation back; its link ends at once. One that was accepted can no longer be taken back, its roles are ended instead. */
export const withdrawInvitation = operation({
  name: 'kernel.withdraw-invitation',
  grant: managePeople,
  summary: 'Take back an invitation that was not accepted yet; its link ends at once.',
  input: z.object({ invitationId: z.uuid() }),
  find: async (tx, { invitationId }) =>
    (await lockInvitation(tx, invitationId)) ?? refuse('kernel.not-found', { what: 'invitation' }),
  decide: (invitation, { invitationId }, { now }) => {
    if (['accepted', 'withdrawn'].includes(invitationState(invitation, now))) refuse('kernel.invitation-closed', {});
    return {
      change: { invitationId, withdrawnAt: now },
      subject: { type: 'kernel.person', id: invitation.personId },
      facts: { invitation: invitationId },
    };
  },
  save: (tx, { invitationId, withdrawnAt }) => changeInvitation(tx, invitationId, { withdrawnAt }),
});
