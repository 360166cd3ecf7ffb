import { type Kysely, sql } from 'kysely';
import { createTenantTable } from '#kernel/database/migrations/tenant-table.ts';

/** Imported tables: the import with its report, its rows, and their cells. Rows and cells never change once written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await imports(db);
  await rows(db);
  await cells(db);
}

async function imports(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'rostering_import', ['import_id'], ['select', 'insert', 'update'], (t) =>
    t
      .addColumn('import_id', 'uuid', (c) => c.notNull())
      .addColumn('number', 'text')
      .addColumn('year', 'integer')
      .addColumn('signed_on', 'date')
      .addColumn('about', 'text')
      .addColumn('first_month', 'text', (c) => c.notNull())
      .addColumn('months', 'jsonb', (c) => c.notNull())
      .addColumn('region_code', 'text', (c) => c.notNull())
      .addColumn('regions_source', 'text', (c) => c.notNull())
      .addColumn('sha256', 'text', (c) => c.notNull())
      .addColumn('file_name', 'text')
      .addColumn('head', 'jsonb', (c) => c.notNull())
      .addColumn('summary', 'jsonb', (c) => c.notNull())
      .addColumn('findings', 'jsonb', (c) => c.notNull())
      .addColumn('coverage', 'jsonb', (c) => c.notNull())
      .addColumn('status', 'text', (c) => c.notNull().check(sql`status in ('read', 'withdrawn')`))
      .addColumn('imported_by', 'uuid', (c) => c.notNull())
      .addColumn('imported_at', 'timestamptz', (c) => c.notNull())
      .addColumn('withdrawn_at', 'timestamptz')
      .addColumn('withdrawn_reason', 'text'),
  );
  await sql`alter table rostering_import add constraint rostering_import_person_fk
    foreign key (tenant_id, imported_by) references person`.execute(db);
  await sql`alter table rostering_import add constraint rostering_import_withdrawn
    check ((status = 'withdrawn') = (withdrawn_at is not null and withdrawn_reason is not null))`.execute(db);
  await sql`create unique index rostering_import_once on rostering_import (tenant_id, sha256, first_month)
    where status = 'read'`.execute(db);
  await sql`create index rostering_import_recent on rostering_import (tenant_id, imported_at desc, import_id)`.execute(
    db,
  );
}

async function rows(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'rostering_row', ['import_id', 'line'], ['select', 'insert'], (t) =>
    t
      .addColumn('import_id', 'uuid', (c) => c.notNull())
      .addColumn('line', 'integer', (c) => c.notNull())
      .addColumn('no', 'integer', (c) => c.notNull())
      .addColumn('office', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull().check(sql`kind in ('rotating', 'fixed')`))
      .addColumn('flags', 'jsonb', (c) => c.notNull()),
  );
  await sql`alter table rostering_row add constraint rostering_row_import_fk
    foreign key (tenant_id, import_id) references rostering_import`.execute(db);
}

async function cells(db: Kysely<unknown>): Promise<void> {
  await createTenantTable(db, 'rostering_cell', ['import_id', 'line', 'table_column'], ['select', 'insert'], (t) =>
    t
      .addColumn('import_id', 'uuid', (c) => c.notNull())
      .addColumn('line', 'integer', (c) => c.notNull())
      .addColumn('table_column', 'integer', (c) => c.notNull())
      .addColumn('month', 'text', (c) => c.notNull())
      .addColumn('span', 'integer', (c) => c.notNull().check(sql`span >= 1`))
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('region_code', 'text')
      .addColumn('region_name', 'text')
      .addColumn('flags', 'jsonb', (c) => c.notNull()),
  );
  await sql`alter table rostering_cell add constraint rostering_cell_row_fk
    foreign key (tenant_id, import_id, line) references rostering_row`.execute(db);
  await sql`create index rostering_cell_place on rostering_cell (tenant_id, region_code, month)`.execute(db);
}
