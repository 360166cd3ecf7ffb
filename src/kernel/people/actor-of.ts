import { sql } from 'kysely';
import type { Actor, Tenant } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import type { Platform } from '../platform.ts';

/** The person behind an account in this tenant with the roles held today; without an account, a visitor. */
export async function actorOf(
  platform: Pick<Platform, 'contexts'>,
  tx: Tx,
  tenant: Tenant,
  accountId: string | null,
  today: Temporal.PlainDate,
): Promise<Actor> {
  const visitor: Actor = { personId: null, accountId, name: '', email: null, roles: [], grants: new Set() };
  if (!accountId) return visitor;
  const rows = await tx
    .selectFrom('person')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'person.person_id')
        .on('membership.since', '<=', today.toString())
        .on((on) => on.or([on('membership.until', 'is', null), on('membership.until', '>=', today.toString())])),
    )
    .where('person.account_id', '=', accountId)
    .select(['person.person_id', 'person.name', 'person.email', sql<string | null>`membership.role`.as('role')])
    .execute();
  const [first] = rows;
  if (!first) return visitor;
  const roles = [...new Set(rows.map((row) => row.role).filter((role) => role !== null))].sort();
  return {
    personId: first.person_id,
    accountId,
    name: first.name,
    email: first.email,
    roles,
    grants: grantsOf(platform, tenant, roles),
  };
}

/** The grants that these roles carry in a tenant of this kind. */
export function grantsOf(
  platform: Pick<Platform, 'contexts'>,
  tenant: Pick<Tenant, 'kind'>,
  roles: readonly string[],
): Set<string> {
  return new Set(
    platform.contexts
      .filter((context) => context.name === tenant.kind || context.name === 'kernel')
      .flatMap((context) => roles.flatMap((role) => context.roles[role]?.grants ?? [])),
  );
}
