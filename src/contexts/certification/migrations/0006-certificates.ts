import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

/** Certificates (clauses 9.4.6-9.4.7 and 9.8). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'certification_certificate', ['certificate_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('certificate_id', 'uuid', (c) => c.notNull())
      .addColumn('case_id', 'uuid', (c) => c.notNull())
      .addColumn('holder_id', 'uuid', (c) => c.notNull())
      .addColumn('version_id', 'uuid', (c) => c.notNull())
      .addColumn('meeting_id', 'uuid', (c) => c.notNull())
      .addColumn('holder_name', 'text', (c) => c.notNull())
      .addColumn('number', 'text', (c) => c.notNull())
      .addColumn('verification_number', 'text', (c) => c.notNull())
      .addColumn('registration', 'text')
      .addColumn('blank', 'text')
      .addColumn('issued_on', 'date', (c) => c.notNull())
      .addColumn('valid_until', 'date', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull())
      .addColumn('status_since', 'date', (c) => c.notNull())
      .addColumn('issued_by', 'uuid', (c) => c.notNull())
      .addColumn('issued_at', 'timestamptz', (c) => c.notNull())
      .addColumn('agreement_number', 'text')
      .addColumn('agreed_at', 'timestamptz')
      .addColumn('handed_over_by', 'uuid')
      .addColumn('handed_over_at', 'timestamptz')
      .addColumn('handed_over_note', 'text')
      .addCheckConstraint('certification_certificate_validity', sql`valid_until > issued_on`)
      .addCheckConstraint(
        'certification_certificate_agreed_first',
        sql`handed_over_at is null or agreed_at is not null`,
      ),
  );
  const references = {
    case_id: 'certification_case',
    holder_id: 'person',
    version_id: 'certification_scheme_version',
    meeting_id: 'certification_decree',
  };
  for (const [column, target] of Object.entries(references)) {
    await sql`alter table certification_certificate add constraint ${sql.id(`certification_certificate_${column}_fk`)}
      foreign key (tenant_id, ${sql.id(column)}) references ${sql.table(target)}`.execute(db);
  }
  for (const column of ['case_id', 'number', 'verification_number', 'registration', 'blank']) {
    await sql`alter table certification_certificate add constraint ${sql.id(`certification_certificate_${column}_once`)}
      unique (tenant_id, ${sql.id(column)})`.execute(db);
  }
  await sql`create index certification_certificate_recent
    on certification_certificate (tenant_id, issued_on desc, certificate_id desc)`.execute(db);
  await sql`create index certification_certificate_status
    on certification_certificate (tenant_id, status, issued_on desc, certificate_id desc)`.execute(db);
  await sql`create index certification_certificate_ends on certification_certificate (tenant_id, valid_until)`.execute(
    db,
  );
  await sql`create index certification_certificate_holder on certification_certificate (tenant_id, holder_id, issued_on desc)`.execute(
    db,
  );
}
