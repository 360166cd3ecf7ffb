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
      .addColumn('status', 'text', (c) =>
        c.notNull().check(sql`status in ('draft', 'verified', 'ratified', 'superseded')`),
      )
      .addColumn('content', 'jsonb', (c) => c.notNull())
      .addColumn('content_hash', 'text', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull())
      .addColumn('imported_by', 'uuid', (c) => c.notNull())
      .addColumn('verified_by', 'uuid')
      .addColumn('verified_on', 'date')
      .addColumn('ratified_by', 'uuid')
      .addColumn('ratified_on', 'date')
      .addColumn('superseded_on', 'date'),
  );
  await sql`alter table certification_scheme_version add constraint certification_scheme_version_once
    unique (tenant_id, scheme_code, version)`.execute(db);
  await sql`alter table certification_scheme_version add constraint certification_scheme_version_content_once
    unique (tenant_id, content_hash)`.execute(db);
  await sql`create unique index certification_scheme_version_in_force on certification_scheme_version
    (tenant_id, scheme_code) where status = 'ratified'`.execute(db);
  await sql`create index certification_scheme_version_titles on certification_scheme_version
    (tenant_id, status, title, version_id)`.execute(db);
  for (const column of ['imported_by', 'verified_by', 'ratified_by'])
    await sql`alter table certification_scheme_version add constraint ${sql.id(`certification_scheme_version_${column}_fk`)}
      foreign key (tenant_id, ${sql.id(column)}) references person`.execute(db);
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
  await sql`alter table certification_ruling add constraint certification_ruling_person_fk
    foreign key (tenant_id, decided_by) references person`.execute(db);
  await sql`create index certification_ruling_version on certification_ruling (tenant_id, version_id, ruling_id)`.execute(
    db,
  );
}
