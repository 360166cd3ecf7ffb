import type { Selectable } from 'kysely';
import type { Tenant } from '../actor.ts';
import type { Database } from '../database/connect.ts';
import type { Tables } from '../database/tables.ts';

/** The organisation of a path prefix, or undefined. */
export async function tenantBySlug({ db }: Database, slug: string): Promise<Tenant | undefined> {
  const row = await db.selectFrom('tenant').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row && tenantOf(row);
}

/** All organisations of the platform, by name. */
export async function allTenants({ db }: Database): Promise<Tenant[]> {
  const rows = await db.selectFrom('tenant').selectAll().orderBy('slug').execute();
  return rows.map(tenantOf);
}

/** A row of the table of organisations as the kernel speaks of it. */
export function tenantOf(row: Selectable<Tables['tenant']>): Tenant {
  return {
    tenantId: row.tenant_id,
    slug: row.slug,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    accent: row.accent,
    zone: row.zone,
    week: { days: row.working_days as 5 | 6, collectiveLeave: row.collective_leave },
    openRole: row.open_role,
    profile: row.profile,
  };
}
