import type { Circumstances } from '../actor.ts';
import type { Member } from '../context.ts';
import type { Tx } from '../database/tables.ts';

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
