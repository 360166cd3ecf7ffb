import { randomBytes } from 'node:crypto';
import type { Tenant } from '../actor.ts';
import { inTenant } from '../database/connect.ts';
import { plainDate } from '../language/format.ts';
import { inLanguage } from '../language/words.ts';
import type { Platform } from '../platform.ts';
import type { SendMail } from '../sign-in/auth.ts';
import { keepToken, lockInvitation } from './invitations.store.ts';
import { rolesOffered } from './roles.ts';
import { invitationState } from './rules.ts';
import { personById } from './store.ts';
import { peopleWords } from './words.ts';

/**
 * Whether this mail may leave the house. The accounts of the demonstration are open to every visitor, so with a mail server set they
 * must not write to whom they please.
 */
async function mayLeave({ settings, database }: Platform, inviter: string | null): Promise<boolean> {
  if (!settings.smtpUrl || inviter === null) return true;
  const account = await database.db
    .selectFrom('user_account')
    .select('demo')
    .where('id', '=', inviter)
    .executeTakeFirst();
  return !account?.demo;
}

/**
 * The mail of an invitation with its link. The token is made here, 256 random bits, and only its keyed hash is kept: neither the
 * database nor the outbox ever holds a link that opens something. Undefined when nobody is to be written to any more.
 */
export async function invitationMail(
  platform: Platform,
  tenant: Tenant,
  invitationId: string,
): Promise<Parameters<SendMail>[0] | undefined> {
  const token = randomBytes(32).toString('base64url');
  const found = await inTenant(platform.database, tenant.tenantId, async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    if (!invitation || invitationState(invitation, platform.clock()) !== 'open') return undefined;
    const person = await personById(tx, invitation.personId);
    if (!person?.email) return undefined;
    await keepToken(tx, invitationId, token, platform);
    const inviter = await personById(tx, invitation.invitedBy);
    return { invitation, inviter, name: person.name, email: person.email };
  });
  if (!found || !(await mayLeave(platform, found.inviter?.accountId ?? null))) return undefined;
  const offered = rolesOffered(platform, tenant);
  const words = inLanguage(peopleWords, 'id').mail({
    name: found.name,
    organisation: tenant.name,
    roles: found.invitation.roles.map((role) => offered.get(role)?.name.id ?? role),
    inviter: found.inviter?.name ?? tenant.shortName,
    link: `${platform.settings.publicUrl}/${tenant.slug}/undangan/${token}`,
    until: plainDate(new Date(found.invitation.expiresAt.epochMilliseconds), 'id', tenant.zone),
  });
  return { to: found.email, subject: `${words.subject} · ${tenant.shortName}`, text: words.text };
}
