import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

/** What an applicant fills in and hands in for a case, and what the reviewers said of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_application', ['case_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('form', 'jsonb', (c) => c.notNull())
      .addColumn('secret', 'jsonb', (c) => c.notNull())
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('informed_at', 'timestamptz', (c) => c.notNull())
      .addColumn('consented_at', 'timestamptz')
      .addColumn('eligibility', 'jsonb')
      .addColumn('saved_at', 'timestamptz', (c) => c.notNull()),
  );
  await createTenantTable(
    db,
    'certification_application_evidence',
    ['case_id', 'item', 'document_id'],
    ['select', 'insert', 'delete'],
    (t) =>
      t
        .addColumn('case_id', 'uuid', (c) => c.notNull())
        .addColumn('item', 'text', (c) => c.notNull())
        .addColumn('document_id', 'uuid', (c) => c.notNull())
        .addColumn('added_at', 'timestamptz', (c) => c.notNull()),
  );
  await createTenantTable(db, 'certification_application_review', ['review_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('review_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('items', 'jsonb', (c) => c.notNull())
      .addColumn('reason', 'text')
      .addColumn('reviewer_id', 'uuid', (c) => c.notNull())
      .addColumn('reviewed_at', 'timestamptz', (c) => c.notNull()),
  );
  for (const table of ['application', 'application_evidence', 'application_review']) {
    await sql`alter table ${sql.table(`certification_${table}`)}
      add constraint ${sql.id(`certification_${table}_case_fk`)}
      foreign key (tenant_id, case_id) references certification_case`.execute(db);
  }
  await sql`alter table certification_application_evidence add constraint certification_application_evidence_document_fk
    foreign key (tenant_id, document_id) references document`.execute(db);
  await sql`alter table certification_application_review add constraint certification_application_review_reviewer_fk
    foreign key (tenant_id, reviewer_id) references person`.execute(db);
  await sql`create index certification_application_review_case
    on certification_application_review (tenant_id, case_id, review_id)`.execute(db);
}
