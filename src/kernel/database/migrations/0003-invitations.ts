import { type Kysely, sql } from 'kysely';
import { createTenantTable } from './tenant-table.ts';

/** Invitations, why a role ended, and the right of an organisation to change its own settings. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await invitations(db);
  await ownSettings(db);
}

async function invitations(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'invitation', ['invitation_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('invitation_id', 'uuid', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('roles', 'jsonb', (c) => c.notNull())
      .addColumn('token_hash', 'text')
      .addColumn('invited_by', 'uuid', (c) => c.notNull())
      .addColumn('invited_at', 'timestamptz', (c) => c.notNull())
      .addColumn('expires_at', 'timestamptz', (c) => c.notNull())
      .addColumn('accepted_at', 'timestamptz')
      .addColumn('accepted_by', 'uuid')
      .addColumn('withdrawn_at', 'timestamptz'),
  );
  for (const column of ['person_id', 'invited_by', 'accepted_by']) {
    await sql`alter table invitation add constraint ${sql.id(`invitation_${column}_fk`)}
      foreign key (tenant_id, ${sql.id(column)}) references person`.execute(db);
  }
  await sql`alter table invitation add constraint invitation_token_once unique (tenant_id, token_hash)`.execute(db);
  // One open invitation a person, however many hands send it at once.
  await sql`create unique index invitation_open_once on invitation (tenant_id, person_id)
    where accepted_at is null and withdrawn_at is null`.execute(db);
  await sql`create index invitation_person on invitation (tenant_id, person_id, invitation_id)`.execute(db);
  await sql`alter table membership add column end_reason text`.execute(db);
  await sql`create index membership_role on membership (tenant_id, role, person_id)`.execute(db);
  await sql`create index person_name on person (tenant_id, lower(name), person_id)`.execute(db);
  await sql`create index person_email on person (tenant_id, lower(email))`.execute(db);
}

/** The table of organisations is shared: everyone reads it, each changes the named columns of its own row, nobody anything else. */
async function ownSettings(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tenant enable row level security`.execute(db);
  await sql`create policy tenant_read on tenant for select using (true)`.execute(db);
  await sql`create policy tenant_change on tenant for update
    using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`.execute(db);
  await sql`grant update (name, short_name, zone, working_days, collective_leave, profile) on tenant to pancakarya_app`.execute(
    db,
  );
}
