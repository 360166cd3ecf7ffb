import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

async function foreignKey(db: Kysely<unknown>, table: string, column: string, target: string): Promise<void> {
  await sql`alter table ${sql.table(table)} add constraint ${sql.id(`${table}_${column}_fk`)}
    foreign key (tenant_id, ${sql.id(column)}) references ${sql.table(target)}`.execute(db);
}

/** Registers of assessors, test sites and declared relations. */
async function registers(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_assessor', ['person_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('person_id', 'uuid', (c) => c.notNull())
      .addColumn('licence', 'text', (c) => c.notNull())
      .addColumn('licence_until', 'date', (c) => c.notNull())
      .addColumn('scheme_codes', 'jsonb', (c) => c.notNull())
      .addColumn('workload_limit', 'integer', (c) => c.notNull())
      .addColumn('employer', 'text')
      .addColumn('registered_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_assessor', 'person_id', 'person');
  await sql`alter table certification_assessor add constraint certification_assessor_licence_once unique (tenant_id, licence)`.execute(
    db,
  );
  await createTenantTable(db, 'certification_site', ['site_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('site_id', 'uuid', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('capacity', 'integer', (c) => c.notNull())
      .addColumn('scheme_codes', 'jsonb', (c) => c.notNull())
      .addColumn('verified_on', 'date')
      .addColumn('verified_until', 'date')
      .addColumn('verified_by', 'uuid')
      .addColumn('registered_at', 'timestamptz', (c) => c.notNull()),
  );
  await sql`create index certification_site_name on certification_site (tenant_id, name, site_id)`.execute(db);
  await createTenantTable(db, 'certification_relation', ['relation_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('relation_id', 'uuid', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid', (c) => c.notNull())
      .addColumn('applicant_id', 'uuid')
      .addColumn('employer', 'text')
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('note', 'text')
      .addColumn('declared_by', 'uuid', (c) => c.notNull())
      .addColumn('declared_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint('certification_relation_other', sql`applicant_id is not null or employer is not null`),
  );
  await foreignKey(db, 'certification_relation', 'assessor_id', 'certification_assessor');
  await foreignKey(db, 'certification_relation', 'applicant_id', 'person');
  await sql`create index certification_relation_assessor on certification_relation (tenant_id, assessor_id, relation_id)`.execute(
    db,
  );
}

/** The plan that assessor and candidate agree on, and the review of the evidence handed in. */
async function planning(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_plan', ['plan_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('plan_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid', (c) => c.notNull())
      .addColumn('content', 'jsonb', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('answer', 'text')
      .addColumn('proposed_at', 'timestamptz', (c) => c.notNull())
      .addColumn('answered_at', 'timestamptz'),
  );
  await foreignKey(db, 'certification_plan', 'case_id', 'certification_case');
  await sql`alter table certification_plan add constraint certification_plan_revision_once unique (tenant_id, case_id, revision)`.execute(
    db,
  );
  await createTenantTable(db, 'certification_evidence_review', ['review_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('review_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid', (c) => c.notNull())
      .addColumn('items', 'jsonb', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('note', 'text')
      .addColumn('reviewed_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_evidence_review', 'case_id', 'certification_case');
  await sql`create index certification_evidence_review_case on certification_evidence_review (tenant_id, case_id, review_id)`.execute(
    db,
  );
  await createTenantTable(db, 'certification_added_evidence', ['document_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('document_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('unit_codes', 'jsonb', (c) => c.notNull())
      .addColumn('added_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_added_evidence', 'case_id', 'certification_case');
  await foreignKey(db, 'certification_added_evidence', 'document_id', 'document');
  await sql`create index certification_added_evidence_case on certification_added_evidence (tenant_id, case_id, document_id)`.execute(
    db,
  );
}

/** Sessions at test sites, who comes, what was recorded, and what the assessor recommends. */
async function testing(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_session', ['session_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('session_id', 'uuid', (c) => c.notNull())
      .addColumn('site_id', 'uuid', (c) => c.notNull())
      .addColumn('scheme_code', 'text', (c) => c.notNull())
      .addColumn('starts_at', 'timestamptz', (c) => c.notNull())
      .addColumn('ends_at', 'timestamptz', (c) => c.notNull())
      .addColumn('capacity', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'timestamptz', (c) => c.notNull())
      .addCheckConstraint('certification_session_order', sql`ends_at > starts_at`),
  );
  await foreignKey(db, 'certification_session', 'site_id', 'certification_site');
  await sql`create index certification_session_time on certification_session (tenant_id, starts_at, session_id)`.execute(
    db,
  );
  await sql`create index certification_session_site on certification_session (tenant_id, site_id, starts_at)`.execute(
    db,
  );
  await createTenantTable(db, 'certification_booking', ['case_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('session_id', 'uuid', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid', (c) => c.notNull())
      .addColumn('candidate_id', 'uuid', (c) => c.notNull())
      .addColumn('attendance', 'text')
      .addColumn('identity_checked', 'boolean')
      .addColumn('attendance_note', 'text')
      .addColumn('attended_at', 'timestamptz')
      .addColumn('remarks', 'jsonb', (c) => c.notNull())
      .addColumn('booked_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_booking', 'case_id', 'certification_case');
  await foreignKey(db, 'certification_booking', 'session_id', 'certification_session');
  for (const column of ['session_id', 'assessor_id', 'candidate_id']) {
    await sql`create index ${sql.id(`certification_booking_${column}`)} on certification_booking (tenant_id, ${sql.id(column)})`.execute(
      db,
    );
  }
  await createTenantTable(
    db,
    'certification_test_record',
    ['case_id', 'method', 'item'],
    ['select', 'insert', 'update'],
    (t) =>
      t
        .addColumn('case_id', 'uuid', (c) => c.notNull())
        .addColumn('method', 'text', (c) => c.notNull())
        .addColumn('item', 'text', (c) => c.notNull())
        .addColumn('session_id', 'uuid', (c) => c.notNull())
        .addColumn('content', 'jsonb', (c) => c.notNull())
        .addColumn('saved_by', 'uuid', (c) => c.notNull())
        .addColumn('saved_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_test_record', 'case_id', 'certification_case');
  await createTenantTable(db, 'certification_recommendation', ['recommendation_id'], ['select', 'insert'], (t) =>
    t
      .addColumn('recommendation_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('session_id', 'uuid', (c) => c.notNull())
      .addColumn('assessor_id', 'uuid', (c) => c.notNull())
      .addColumn('content', 'jsonb', (c) => c.notNull())
      .addColumn('overall', 'text', (c) => c.notNull())
      .addColumn('recommended_at', 'timestamptz', (c) => c.notNull()),
  );
  await foreignKey(db, 'certification_recommendation', 'case_id', 'certification_case');
  await sql`create index certification_recommendation_case on certification_recommendation (tenant_id, case_id, recommendation_id)`.execute(
    db,
  );
  await sql`create index certification_recommendation_session on certification_recommendation (tenant_id, session_id)`.execute(
    db,
  );
}

/** Everything that happens between assignment and recommendation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await registers(db);
  await planning(db);
  await testing(db);
}
