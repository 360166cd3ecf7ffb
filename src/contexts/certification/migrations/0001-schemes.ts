import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

/** Scheme versions and the committee's rulings on them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_scheme_version', ['version_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('version_id', 'uuid', (c) => c.notNull())
      .addColumn('scheme_code', 'text', (c) => c.notNull())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('content', 'jsonb', (c) => c.notNull())
      .addColumn('content_hash', 'text', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`alter table certification_scheme_version add constraint certification_scheme_version_once
    unique (tenant_id, scheme_code, version)`.execute(db);
  await createTenantTable(db, 'certification_ruling', ['ruling_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('ruling_id', 'uuid', (c) => c.notNull())
      .addColumn('version_id', 'uuid', (c) => c.notNull())
      .addColumn('finding_code', 'text', (c) => c.notNull())
      .addColumn('clauses', 'jsonb', (c) => c.notNull())
      .addColumn('choice', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('decided_on', 'date', (c) => c.notNull())
      .addColumn('decided_by', 'uuid', (c) => c.notNull()),
  );
  await sql`alter table certification_ruling add constraint certification_ruling_version_fk
    foreign key (tenant_id, version_id) references certification_scheme_version`.execute(db);
  await sql`create index certification_ruling_version on certification_ruling (tenant_id, version_id)`.execute(db);
}
