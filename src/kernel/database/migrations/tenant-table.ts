import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/** What the powerless role may do with a table. Records are never deleted unless said so here. */
export type Rights = 'select' | 'insert' | 'update' | 'delete';

/**
 * Creates a tenant table: `tenant_id` first in its primary key `(tenant_id, ...key)`, row-level security on it, and only the named
 * rights for the powerless role. Foreign keys and unique keys are added by the caller and must hold `tenant_id` too.
 */
export async function createTenantTable(
  db: Kysely<unknown>,
  name: string,
  key: string[],
  rights: Rights[],
  columns: (table: CreateTableBuilder<string, 'tenant_id'>) => CreateTableBuilder<string, never>,
): Promise<void> {
  await columns(db.schema.createTable(name).addColumn('tenant_id', 'uuid', (c) => c.notNull())).execute();
  await sql`alter table ${sql.table(name)} add constraint ${sql.id(`${name}_pk`)} primary key (${sql.join(
    ['tenant_id', ...key].map((column) => sql.id(column)),
  )})`.execute(db);
  await sql`alter table ${sql.table(name)} enable row level security`.execute(db);
  await sql`create policy ${sql.id(`${name}_tenant`)} on ${sql.table(name)}
    using (tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)`.execute(db);
  await sql`grant ${sql.raw(rights.join(', '))} on ${sql.table(name)} to pancakarya_app`.execute(db);
}
