import { z } from 'zod';
import { operation } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { changeInvitation, lockInvitation, postInvitation } from './invitations.store.ts';
import { managePeople } from './roles.ts';
import { expiryOf, invitationState } from './rules.ts';

/** Mails an invitation once more, with a new link and a new term; the link of the earlier mail ends when the new mail goes out. */
export const resendInvitation = operation({
  name: 'kernel.resend-invitation',
  grant: managePeople,
  summary: 'Mail an open or expired invitation once more, with a new link and a new term.',
  input: z.object({ invitationId: z.uuid() }),
  find: async (tx, { invitationId }) =>
    (await lockInvitation(tx, invitationId)) ?? refuse('kernel.not-found', { what: 'invitation' }),
  decide: (invitation, { invitationId }, { now }) => {
    if (['accepted', 'withdrawn'].includes(invitationState(invitation, now))) refuse('kernel.invitation-closed', {});
    return {
      change: { invitationId, expiresAt: expiryOf(now) },
      subject: { type: 'kernel.person', id: invitation.personId },
      facts: { invitation: invitationId },
    };
  },
  save: async (tx, { invitationId, expiresAt }, circumstances) => {
    await changeInvitation(tx, invitationId, { expiresAt });
    await postInvitation(tx, invitationId, circumstances);
  },
});
