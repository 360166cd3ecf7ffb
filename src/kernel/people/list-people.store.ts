import { sql } from 'kysely';
import type { Tx } from '../database/tables.ts';
import type { Membership } from './rules.ts';

/** What a list of people is narrowed by. */
export interface PeopleFilter {
  search?: string;
  role?: string;
  page: number;
}

/** How many people one page shows. */
export const peoplePerPage = 50;

/** More people than this are not counted. */
export const mostCounted = 1000;

/**
 * The people of the organisation by name: who has an account, a role, or an invitation that waits. Whoever was only ever invited and
 * never came is not among them. One row more than a page holds is read, to know whether there is another page.
 */
export async function peopleWhere(tx: Tx, filter: PeopleFilter, today: string) {
  const people = peopleQuery(tx, filter, today);
  const rows = await people
    .select(['person.person_id', 'person.name', 'person.email', 'person.account_id'])
    .orderBy(sql`lower(person.name)`)
    .orderBy('person.person_id')
    .limit(peoplePerPage + 1)
    .offset((filter.page - 1) * peoplePerPage)
    .execute();
  const counted = await people
    .select('person.person_id')
    .limit(mostCounted + 1)
    .execute();
  return { rows, counted: counted.length };
}

function peopleQuery(tx: Tx, { search, role }: PeopleFilter, today: string) {
  let people = tx
    .selectFrom('person')
    .where((where) =>
      where.or([
        where('person.account_id', 'is not', null),
        where.exists(
          where
            .selectFrom('membership')
            .select('membership.membership_id')
            .whereRef('membership.person_id', '=', 'person.person_id'),
        ),
        where.exists(
          where
            .selectFrom('invitation')
            .select('invitation.invitation_id')
            .whereRef('invitation.person_id', '=', 'person.person_id')
            .where('invitation.accepted_at', 'is', null)
            .where('invitation.withdrawn_at', 'is', null),
        ),
      ]),
    );
  if (role)
    people = people.where((where) =>
      where.exists(
        where
          .selectFrom('membership')
          .select('membership.membership_id')
          .whereRef('membership.person_id', '=', 'person.person_id')
          .where('membership.role', '=', role)
          .where('membership.since', '<=', today)
          .where((at) => at.or([at('membership.until', 'is', null), at('membership.until', '>=', today)])),
      ),
    );
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    people = people.where((where) =>
      where.or([where('person.name', 'ilike', like), where('person.email', 'ilike', like)]),
    );
  }
  return people;
}

/** The roles that these persons hold today, by person. */
export async function rolesHeld(
  tx: Tx,
  personIds: readonly string[],
  today: string,
): Promise<Map<string, Pick<Membership, 'role' | 'since' | 'until'>[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('membership')
    .select(['person_id', 'role', 'since', 'until'])
    .where('person_id', 'in', [...personIds])
    .where('since', '<=', today)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', today)]))
    .orderBy('since')
    .orderBy('role')
    .execute();
  return Map.groupBy(rows, (row) => row.person_id);
}

/** Until when the waiting invitations of these persons hold, by person. */
export async function waitingFor(tx: Tx, personIds: readonly string[]): Promise<Map<string, Date>> {
  if (personIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('invitation')
    .select(['person_id', 'expires_at'])
    .where('person_id', 'in', [...personIds])
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.expires_at]));
}
