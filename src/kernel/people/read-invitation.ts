import { z } from 'zod';
import { view } from '../operation.ts';
import { InvitationToken } from './accept-invitation.ts';
import { findByToken } from './invitations.store.ts';
import { requireOpen } from './rules.ts';

/** What an invitation offers, for whoever holds its link: the organisation, the roles, until when. Nobody's name and no address. */
export const readInvitation = view({
  name: 'kernel.invitation',
  grant: 'public',
  summary: 'What an invitation offers, by the token of its link: organisation and roles only.',
  input: z.object({ token: InvitationToken }),
  read: async (tx, { token }, circumstances) => {
    const { now, tenant, roles, actor } = circumstances;
    const invitation = requireOpen(await findByToken(tx, token, circumstances), now);
    return {
      organisation: tenant.name,
      roles: invitation.roles.flatMap((code) => {
        const kind = roles.get(code);
        return kind ? [{ code, name: kind.name }] : [];
      }),
      expiresAt: invitation.expiresAt.toString(),
      isSignedIn: actor.accountId !== null,
      isPersonHere: actor.personId !== null,
    };
  },
});
