import { type Kysely, sql } from 'kysely';

/** A deadline remembers the working week under which its due date was told, so that a later change of the week cannot move it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table deadline
    add column working_days integer check (working_days in (5, 6)),
    add column collective_leave text check (collective_leave in ('free', 'counted'))`.execute(db);
  // Until now no organisation could change its week, so what it says today is what held when the deadline began.
  await sql`update deadline set working_days = tenant.working_days, collective_leave = tenant.collective_leave
    from tenant where tenant.tenant_id = deadline.tenant_id`.execute(db);
  await sql`alter table deadline alter column working_days set not null, alter column collective_leave set not null`.execute(
    db,
  );
}
