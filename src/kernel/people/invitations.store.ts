import type { Selectable } from 'kysely';
import type { Circumstances } from '../actor.ts';
import type { Tables, Tx } from '../database/tables.ts';
import type { InvitationTimes } from './rules.ts';

/** An invitation as rules and pages need it. */
export interface Invitation extends InvitationTimes {
  invitationId: string;
  personId: string;
  roles: string[];
  invitedBy: string;
  invitedAt: Date;
}

/** Under which kind of fingerprint an invitation's token is found again. */
const tokenKind = 'invitation';

/** Writes an invitation that is yet to be mailed, and the message that mails it; expired ones of the same person give way. */
export async function insertInvitation(
  tx: Tx,
  invitation: { invitationId: string; personId: string; roles: string[]; expiresAt: Temporal.Instant },
  expired: readonly string[],
  circumstances: Circumstances,
): Promise<void> {
  for (const each of expired) await changeInvitation(tx, each, { withdrawnAt: circumstances.now });
  await tx
    .insertInto('invitation')
    .values({
      invitation_id: invitation.invitationId,
      person_id: invitation.personId,
      roles: invitation.roles,
      token_hash: null,
      invited_by: circumstances.actor.personId as string,
      invited_at: new Date(circumstances.now.epochMilliseconds),
      expires_at: new Date(invitation.expiresAt.epochMilliseconds),
    })
    .execute();
  await postInvitation(tx, invitation.invitationId, circumstances);
}

/** Leaves the mailing to the worker. The token is made there, when the mail goes out, and is written down nowhere. */
export async function postInvitation(
  tx: Tx,
  invitationId: string,
  { now, newId }: Pick<Circumstances, 'now' | 'newId'>,
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      message_id: newId(),
      kind: 'invitation-mail',
      payload: { invitationId },
      created_at: new Date(now.epochMilliseconds),
      done_at: null,
      attempts: 0,
      last_error: null,
    })
    .execute();
}

/** An invitation, locked until the transaction ends; undefined when there is none. */
export async function lockInvitation(tx: Tx, invitationId: string): Promise<Invitation | undefined> {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst();
  return row && invitationOf(row);
}

/** The invitation of a token, locked until the transaction ends; undefined when there is none. */
export async function lockByToken(
  tx: Tx,
  token: string,
  { secrets }: Pick<Circumstances, 'secrets'>,
): Promise<Invitation | undefined> {
  const row = await byToken(tx, token, secrets).forUpdate().executeTakeFirst();
  return row && invitationOf(row);
}

/** The invitation of a token, to read; undefined when there is none. */
export async function findByToken(
  tx: Tx,
  token: string,
  { secrets }: Pick<Circumstances, 'secrets'>,
): Promise<Invitation | undefined> {
  const row = await byToken(tx, token, secrets).executeTakeFirst();
  return row && invitationOf(row);
}

const byToken = (tx: Tx, token: string, secrets: Circumstances['secrets']) =>
  tx.selectFrom('invitation').selectAll().where('token_hash', '=', secrets.fingerprint(token, tokenKind));

/** Keeps the hash of a new token; the link of an earlier mail ends with it. */
export async function keepToken(
  tx: Tx,
  invitationId: string,
  token: string,
  { secrets }: Pick<Circumstances, 'secrets'>,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ token_hash: secrets.fingerprint(token, tokenKind) })
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** The invitations of a person, newest first. */
export async function invitationsOf(tx: Tx, personId: string): Promise<Invitation[]> {
  const rows = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('invitation_id', 'desc')
    .limit(20)
    .execute();
  return rows.map(invitationOf);
}

/** Changes an invitation: accepted, withdrawn, or sent once more with a new expiry. */
export async function changeInvitation(
  tx: Tx,
  invitationId: string,
  change: {
    acceptedAt?: Temporal.Instant;
    acceptedBy?: string;
    withdrawnAt?: Temporal.Instant;
    expiresAt?: Temporal.Instant;
  },
): Promise<void> {
  const date = (at: Temporal.Instant | undefined) => at && new Date(at.epochMilliseconds);
  await tx
    .updateTable('invitation')
    .set({
      accepted_at: date(change.acceptedAt),
      accepted_by: change.acceptedBy,
      withdrawn_at: date(change.withdrawnAt),
      expires_at: date(change.expiresAt),
    })
    .where('invitation_id', '=', invitationId)
    .execute();
}

const invitationOf = (row: Selectable<Tables['invitation']>): Invitation => ({
  invitationId: row.invitation_id,
  personId: row.person_id,
  roles: row.roles,
  invitedBy: row.invited_by,
  invitedAt: row.invited_at,
  expiresAt: Temporal.Instant.fromEpochMilliseconds(row.expires_at.getTime()),
  isAccepted: row.accepted_at !== null,
  isWithdrawn: row.withdrawn_at !== null,
});
