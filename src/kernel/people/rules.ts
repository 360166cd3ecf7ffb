import { refuse } from '../refusals.ts';
import { managePeople, type RoleCatalogue, rolesCarrying } from './roles.ts';

/** How long an invitation can be accepted, in calendar days after it was sent. */
export const invitationDays = 14;

/** A role of a person in time: from `since` to the end of `until`, or without an end. Days are `YYYY-MM-DD`. */
export interface Membership {
  membershipId: string;
  personId: string;
  role: string;
  since: string;
  until: string | null;
}

/** What decides whether an invitation can still be accepted. */
export interface InvitationTimes {
  expiresAt: Temporal.Instant;
  isAccepted: boolean;
  isWithdrawn: boolean;
}

/** How an invitation stands. */
export type InvitationState = 'open' | 'expired' | 'accepted' | 'withdrawn';

/** The state of an invitation now; what was accepted or withdrawn stays so after its time. */
export function invitationState(times: InvitationTimes, now: Temporal.Instant): InvitationState {
  if (times.isAccepted) return 'accepted';
  if (times.isWithdrawn) return 'withdrawn';
  return Temporal.Instant.compare(now, times.expiresAt) >= 0 ? 'expired' : 'open';
}

/** Refuses, always in the same words, an invitation that is unknown or can no longer be accepted. */
export function requireOpen<T extends InvitationTimes>(invitation: T | undefined, now: Temporal.Instant): T {
  if (!invitation || invitationState(invitation, now) !== 'open') return refuse('kernel.invitation-not-valid', {});
  return invitation;
}

/** The last moment of an invitation that is sent at `now`. */
export const expiryOf = (now: Temporal.Instant): Temporal.Instant => now.add({ hours: invitationDays * 24 });

/** Refuses a role that the organisation does not know. `field` is where it was asked for. */
export function requireKnown(roles: readonly string[], catalogue: RoleCatalogue, field: string): void {
  const unknown = roles.find((role) => !catalogue.has(role));
  if (unknown !== undefined) refuse('kernel.unknown-role', { role: unknown }, { field });
}

/** Whether a membership gives its role on `today`. */
export const holdsOn = ({ since, until }: Pick<Membership, 'since' | 'until'>, today: string): boolean =>
  since <= today && (until === null || until >= today);

/** What giving a role to a person comes to: a new membership from today, or one that would have ended today goes on. */
export type Giving = { role: string; reopen: string | null };

/** How the roles are given that the person does not hold without an end; those that he does hold are left out. */
export function givingsOf(roles: readonly string[], held: readonly Membership[], today: string): Giving[] {
  return [...new Set(roles)].flatMap((role) => {
    const now = held.filter((each) => each.role === role && holdsOn(each, today));
    if (now.some(({ until }) => until === null)) return [];
    return [{ role, reopen: now[0]?.membershipId ?? null }];
  });
}

/** Somebody's role that can look after people; `canSignIn` is false for a person without an account. */
export type Managing = Membership & { canSignIn: boolean };

/**
 * Refuses the end of a role after which nobody could look after people: at least one person who can sign in must keep such a role
 * without an end. `managing` are all memberships of the organisation that carry the grant.
 */
export function requireManagerLeft(
  ending: Pick<Membership, 'membershipId' | 'role'>,
  managing: readonly Managing[],
  catalogue: RoleCatalogue,
  today: string,
): void {
  const managers = new Set(rolesCarrying(catalogue, managePeople));
  if (!managers.has(ending.role)) return;
  const isLeft = managing.some(
    (each) =>
      each.membershipId !== ending.membershipId &&
      managers.has(each.role) &&
      each.canSignIn &&
      each.since <= today &&
      each.until === null,
  );
  if (!isLeft) refuse('kernel.last-manager', {});
}
