import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

/** Certification cases. Scheme versions come before (0001), drafts and evidence after. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_case', ['case_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('number', 'text')
      .addColumn('applicant_id', 'uuid', (c) => c.notNull())
      .addColumn('version_id', 'uuid', (c) => c.notNull())
      .addColumn('rulings', 'jsonb', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid')
      .addColumn('created_at', 'timestamptz', (c) => c.notNull())
      .addColumn('submitted_at', 'timestamptz')
      .addColumn('changed_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`alter table certification_case add constraint certification_case_number_once unique (tenant_id, number)`.execute(
    db,
  );
  await sql`alter table certification_case add constraint certification_case_applicant_fk
    foreign key (tenant_id, applicant_id) references person`.execute(db);
  await sql`alter table certification_case add constraint certification_case_version_fk
    foreign key (tenant_id, version_id) references certification_scheme_version`.execute(db);
  await sql`create index certification_case_state on certification_case (tenant_id, state, changed_at desc, case_id)`.execute(
    db,
  );
  await sql`create index certification_case_version on certification_case (tenant_id, version_id)`.execute(db);
  await sql`create index certification_case_recent on certification_case (tenant_id, changed_at desc, case_id)`.execute(
    db,
  );
  await sql`create index certification_case_applicant on certification_case (tenant_id, applicant_id, created_at desc)`.execute(
    db,
  );
  await sql`create index certification_case_assessor on certification_case (tenant_id, assessor_id, changed_at desc)`.execute(
    db,
  );
}
