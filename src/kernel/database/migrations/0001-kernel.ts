import { type Kysely, sql } from 'kysely';
import { platformTenantId } from '../../organisations/platform-tenant.ts';
import { createTenantTable } from './tenant-table.ts';

/** The kernel's tables: organisations, people, hands, journal, deadlines, inbox, outbox, numbers, documents, decisions, signatures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await role(db);
  await shared(db);
  await people(db);
  await journal(db);
  await deadlines(db);
  await inbox(db);
  await records(db);
}

async function role(db: Kysely<unknown>): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'pancakarya_app') then create role pancakarya_app nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`.execute(db);
  await sql`do $$ begin execute format('grant pancakarya_app to %I', current_user); end $$`.execute(db);
  await sql`do $$ begin execute format('grant usage on schema %I to pancakarya_app', current_schema()); end $$`.execute(
    db,
  );
  // The only way into a tenant. Inside, the powerless role can no longer call it, so a tenant cannot be left for another.
  await sql`create function set_tenant(tenant uuid) returns void language plpgsql as $$ begin
    execute format('set local app.tenant = %L', tenant);
    execute 'set local role pancakarya_app';
  end $$`.execute(db);
  await sql`revoke execute on function set_tenant(uuid) from public`.execute(db);
}

async function shared(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tenant')
    .addColumn('tenant_id', 'uuid', (c) => c.primaryKey())
    .addColumn('slug', 'text', (c) => c.notNull().unique())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('short_name', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('accent', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('working_days', 'integer', (c) => c.notNull().check(sql`working_days in (5, 6)`))
    .addColumn('collective_leave', 'text', (c) => c.notNull().check(sql`collective_leave in ('free', 'counted')`))
    .addColumn('open_role', 'text')
    .addColumn('profile', 'jsonb', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('decree')
    .addColumn('decree_id', 'text', (c) => c.primaryKey())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('signed_on', 'date', (c) => c.notNull())
    .addColumn('amends', 'text')
    .addColumn('days', 'jsonb', (c) => c.notNull())
    .addColumn('recorded_at', 'timestamptz', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('published')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('tenant_id', 'uuid', (c) => c.notNull())
    .addColumn('content', 'jsonb', (c) => c.notNull())
    .addColumn('updated_at', 'timestamptz', (c) => c.notNull())
    .addPrimaryKeyConstraint('published_pk', ['kind', 'key'])
    .execute();
  await sql`grant select on tenant, decree to pancakarya_app`.execute(db);
  await sql`grant select, insert, update on published to pancakarya_app`.execute(db);
  await sql`grant insert on decree to pancakarya_app`.execute(db);
  // Decrees count for everyone, so only the platform's own tenant records them.
  await sql`alter table decree enable row level security`.execute(db);
  await sql`create policy decree_read on decree for select using (true)`.execute(db);
  await sql`create policy decree_write on decree for insert
    with check (nullif(current_setting('app.tenant', true), '')::uuid = ${sql.lit(platformTenantId)}::uuid)`.execute(
    db,
  );
  // A tenant publishes only its own pages; anyone may read what is published.
  await sql`alter table published enable row level security`.execute(db);
  await sql`create policy published_read on published for select using (true)`.execute(db);
  await sql`create policy published_write on published for insert
    with check (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`.execute(db);
  await sql`create policy published_change on published for update
    using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`.execute(db);
}

async function people(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'person', ['person_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('account_id', 'text')
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('email', 'text')
      .addColumn('secret', 'jsonb', (c) => c.notNull().defaultTo(sql`'{}'::jsonb`))
      .addColumn('created_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`alter table person add constraint person_account_once unique (tenant_id, account_id)`.execute(db);
  await createTenantTable(db, 'membership', ['membership_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('membership_id', 'uuid', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('since', 'date', (c) => c.notNull())
      .addColumn('until', 'date'),
  );
  await sql`alter table membership add constraint membership_person_fk foreign key (tenant_id, person_id) references person`.execute(
    db,
  );
  await sql`alter table membership add constraint membership_once unique (tenant_id, person_id, role, since)`.execute(
    db,
  );
  // One person, one role per case: whoever reviewed cannot assess, whoever assessed cannot decide.
  await createTenantTable(db, 'hand', ['case_id', 'person_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('hand', 'text', (c) => c.notNull())
      .addColumn('since', 'timestamptz', (c) => c.notNull()),
  );
  await sql`alter table hand add constraint hand_person_fk foreign key (tenant_id, person_id) references person`.execute(
    db,
  );
}

async function journal(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'journal', ['line_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('line_id', 'uuid', (c) => c.notNull())
      .addColumn('at', 'timestamptz', (c) => c.notNull())
      .addColumn('person_id', 'uuid')
      .addColumn('via', 'text', (c) => c.notNull())
      .addColumn('operation', 'text', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('facts', 'jsonb', (c) => c.notNull())
      .addColumn('request_id', 'text', (c) => c.notNull())
      .addColumn('input_hash', 'text', (c) => c.notNull())
      .addColumn('result', 'jsonb')
      .addColumn('content_hash', 'text', (c) => c.notNull()),
  );
  await sql`alter table journal add constraint journal_request_once unique (tenant_id, request_id)`.execute(db);
  await sql`create index journal_subject on journal (tenant_id, subject_type, subject_id, line_id)`.execute(db);
  await createTenantTable(db, 'access_log', ['line_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('line_id', 'uuid', (c) => c.notNull())
      .addColumn('at', 'timestamptz', (c) => c.notNull())
      .addColumn('person_id', 'uuid')
      .addColumn('view', 'text', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull()),
  );
  await sql`create index access_log_subject on access_log (tenant_id, subject_type, subject_id, line_id)`.execute(db);
}

async function deadlines(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'deadline', ['deadline_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('deadline_id', 'uuid', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('clause', 'text', (c) => c.notNull())
      .addColumn('days', 'integer', (c) => c.notNull())
      .addColumn('unit', 'text', (c) => c.notNull().check(sql`unit in ('calendar', 'working')`))
      .addColumn('start_on', 'date', (c) => c.notNull())
      .addColumn('due_on', 'date', (c) => c.notNull())
      .addColumn('provisional', 'boolean', (c) => c.notNull())
      .addColumn('closed_at', 'timestamptz'),
  );
  await sql`create index deadline_subject on deadline (tenant_id, subject_type, subject_id)`.execute(db);
  await sql`create index deadline_open on deadline (tenant_id, due_on) where closed_at is null`.execute(db);
  await createTenantTable(db, 'deadline_move', ['move_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('move_id', 'uuid', (c) => c.notNull())
      .addColumn('deadline_id', 'uuid', (c) => c.notNull())
      .addColumn('from_due', 'date', (c) => c.notNull())
      .addColumn('to_due', 'date', (c) => c.notNull())
      .addColumn('decree_id', 'text', (c) => c.notNull())
      .addColumn('moved_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`alter table deadline_move add constraint deadline_move_fk foreign key (tenant_id, deadline_id) references deadline`.execute(
    db,
  );
}

async function inbox(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'todo', ['todo_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('todo_id', 'uuid', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('for_role', 'text')
      .addColumn('for_person', 'uuid')
      .addColumn('clause', 'text')
      .addColumn('due_on', 'date')
      .addColumn('data', 'jsonb', (c) => c.notNull())
      .addColumn('opened_at', 'timestamptz', (c) => c.notNull())
      .addColumn('closed_at', 'timestamptz'),
  );
  await sql`create index todo_role on todo (tenant_id, for_role, due_on) where closed_at is null`.execute(db);
  await sql`create index todo_person on todo (tenant_id, for_person, due_on) where closed_at is null`.execute(db);
  await sql`create index todo_subject on todo (tenant_id, subject_type, subject_id)`.execute(db);
  await createTenantTable(db, 'notice', ['notice_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('notice_id', 'uuid', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('data', 'jsonb', (c) => c.notNull())
      .addColumn('at', 'timestamptz', (c) => c.notNull())
      .addColumn('read_at', 'timestamptz'),
  );
  await sql`create index notice_person on notice (tenant_id, person_id, notice_id)`.execute(db);
  await createTenantTable(db, 'outbox', ['message_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('message_id', 'uuid', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('payload', 'jsonb', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull())
      .addColumn('done_at', 'timestamptz')
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('last_error', 'text'),
  );
  await sql`create index outbox_waiting on outbox (tenant_id, message_id) where done_at is null`.execute(db);
}

async function records(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'number_series', ['series', 'year'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('series', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('last', 'integer', (c) => c.notNull()),
  );
  await createTenantTable(db, 'number_taken', ['series', 'year', 'seq'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('series', 'text', (c) => c.notNull())
      .addColumn('year', 'integer', (c) => c.notNull())
      .addColumn('seq', 'integer', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('taken_at', 'timestamptz', (c) => c.notNull())
      .addColumn('void_reason', 'text'),
  );
  await sql`alter table number_taken add constraint number_taken_once unique (tenant_id, number)`.execute(db);
  await createTenantTable(db, 'document', ['document_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('document_id', 'uuid', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('media_type', 'text', (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('owner_id', 'uuid')
      .addColumn('subject_type', 'text')
      .addColumn('subject_id', 'uuid')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`create index document_subject on document (tenant_id, subject_type, subject_id)`.execute(db);
  await createTenantTable(db, 'decision', ['decision_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('decision_id', 'uuid', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('question', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('rule', 'text', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('deciders', 'jsonb', (c) => c.notNull())
      .addColumn('decided_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`create index decision_subject on decision (tenant_id, subject_type, subject_id)`.execute(db);
  await createTenantTable(db, 'signature', ['signature_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('signature_id', 'uuid', (c) => c.notNull())
      .addColumn('subject_type', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'uuid', (c) => c.notNull())
      .addColumn('paper', 'text', (c) => c.notNull())
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('content_hash', 'text', (c) => c.notNull())
      .addColumn('signed_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`create index signature_subject on signature (tenant_id, subject_type, subject_id)`.execute(db);
}
