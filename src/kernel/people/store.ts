import { sql } from 'kysely';
import type { Circumstances } from '../actor.ts';
import type { Member } from '../context.ts';
import type { Tx } from '../database/tables.ts';
import type { Giving, Managing, Membership } from './rules.ts';

/** Writes a person of the tenant. `accountId` is null for one who has no account (yet). */
export async function insertPerson(
  tx: Tx,
  person: { personId: string; accountId: string | null; name: string; email?: string | null },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .insertInto('person')
    .values({
      person_id: person.personId,
      account_id: person.accountId,
      name: person.name,
      email: person.email ?? null,
      secret: {},
      created_at: new Date(now.epochMilliseconds),
    })
    .execute();
}

/** The members who hold a role today, by name. */
export async function membersWith(tx: Tx, role: string, { today }: Pick<Circumstances, 'today'>): Promise<Member[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.person_id', 'membership.person_id')
    .select(['person.person_id', 'person.name'])
    .where('membership.role', '=', role)
    .where('membership.since', '<=', today.toString())
    .where((where) =>
      where.or([where('membership.until', 'is', null), where('membership.until', '>=', today.toString())]),
    )
    .orderBy('person.name')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, roles: [role] }));
}

/** Names of persons by id. */
export async function namesOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'name'])
    .where('person_id', 'in', [...new Set(personIds)])
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.name]));
}

/** The roles of a person in time, newest first. */
export async function membershipsOf(tx: Tx, personId: string): Promise<(Membership & { endReason: string | null })[]> {
  const rows = await tx
    .selectFrom('membership')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('since', 'desc')
    .orderBy('membership_id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...membershipOf(row), endReason: row.end_reason }));
}

/** A person whose roles are about to change, locked until the transaction ends; undefined when there is none. */
export async function lockPerson(tx: Tx, personId: string) {
  const row = await tx
    .selectFrom('person')
    .select(['person_id', 'account_id', 'name', 'email'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  return row && { personId: row.person_id, accountId: row.account_id, name: row.name, email: row.email };
}

/** A person, to read; undefined when there is none. */
export async function personById(tx: Tx, personId: string) {
  const row = await tx
    .selectFrom('person')
    .select(['person_id', 'account_id', 'name', 'email'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && { personId: row.person_id, accountId: row.account_id, name: row.name, email: row.email };
}

/** The persons of an e-mail address, however it is written. */
export async function personsByEmail(tx: Tx, email: string): Promise<{ personId: string; hasAccount: boolean }[]> {
  const rows = await tx
    .selectFrom('person')
    .select(['person_id', 'account_id'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .orderBy('person_id')
    .limit(20)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, hasAccount: row.account_id !== null }));
}

/** One membership, locked until the transaction ends, or undefined. */
export async function lockMembership(tx: Tx, membershipId: string): Promise<Membership | undefined> {
  const row = await tx
    .selectFrom('membership')
    .selectAll()
    .where('membership_id', '=', membershipId)
    .forUpdate()
    .executeTakeFirst();
  return row && membershipOf(row);
}

/** All memberships in these roles that have no end, locked in one order so that two endings at once cannot pass each other. */
export async function lockUnended(tx: Tx, roles: readonly string[]): Promise<Managing[]> {
  if (roles.length === 0) return [];
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('person', 'person.person_id', 'membership.person_id')
    .selectAll('membership')
    .select('person.account_id')
    .where('membership.role', 'in', [...roles])
    .where('membership.until', 'is', null)
    .orderBy('membership.membership_id')
    .forUpdate('membership')
    .execute();
  return rows.map((row) => ({ ...membershipOf(row), canSignIn: row.account_id !== null }));
}

/** Gives roles from today on. */
export async function giveRoles(
  tx: Tx,
  personId: string,
  givings: readonly Giving[],
  { today, newId }: Pick<Circumstances, 'today' | 'newId'>,
): Promise<void> {
  for (const { role, reopen } of givings) {
    if (reopen)
      await tx
        .updateTable('membership')
        .set({ until: null, end_reason: null })
        .where('membership_id', '=', reopen)
        .execute();
    else
      await tx
        .insertInto('membership')
        .values({ membership_id: newId(), person_id: personId, role, since: today.toString(), until: null })
        .execute();
  }
}

const membershipOf = (row: {
  membership_id: string;
  person_id: string;
  role: string;
  since: string;
  until: string | null;
}): Membership => ({
  membershipId: row.membership_id,
  personId: row.person_id,
  role: row.role,
  since: row.since,
  until: row.until,
});

/** Ends a membership with the last day on which it holds. */
export async function endMembership(tx: Tx, membershipId: string, until: string, reason: string): Promise<void> {
  await tx
    .updateTable('membership')
    .set({ until, end_reason: reason })
    .where('membership_id', '=', membershipId)
    .execute();
}

/** Makes an account the one under which a person signs in. */
export async function bindAccount(tx: Tx, personId: string, accountId: string): Promise<void> {
  await tx.updateTable('person').set({ account_id: accountId }).where('person_id', '=', personId).execute();
}

/** The address under which a person is reached. */
export async function setEmail(tx: Tx, personId: string, email: string): Promise<void> {
  await tx.updateTable('person').set({ email }).where('person_id', '=', personId).execute();
}
