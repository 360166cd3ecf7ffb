import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedTables } from '#kernel/database/tables.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { contexts } from './registry.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform(contexts);
});
afterAll(() => platform.close());

const own = sql`n.nspname = current_schema()`;
const ignored = new Set(['kysely_migration', 'kysely_migration_lock']);

async function rows<T>(query: ReturnType<typeof sql<T>>): Promise<T[]> {
  return (await query.execute(platform.database.db)).rows;
}

const isTenantTable = (name: string) => !sharedTables.has(name) && !ignored.has(name);

/** What keeps the schema distributable by tenant, and tenants apart, read from the catalogue of the migrated database. */
describe('the schema', () => {
  it('begins the key of every tenant table with tenant_id, and puts tenant_id into every unique key', async () => {
    const indexes = await rows(sql<{ table: string; index: string; primary: boolean; columns: string[] }>`
      select c.relname as table, i.relname as index, x.indisprimary as primary,
        array(select a.attname::text from unnest(x.indkey) with ordinality k(attnum, pos)
              join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum order by k.pos) as columns
      from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
      join pg_namespace n on n.oid = c.relnamespace where ${own} and x.indisunique`);
    const tenantIndexes = indexes.filter((index) => isTenantTable(index.table));
    expect(tenantIndexes.length).toBeGreaterThan(20);
    expect(
      tenantIndexes.filter((index) => index.primary && index.columns[0] !== 'tenant_id').map((index) => index.index),
    ).toEqual([]);
    expect(tenantIndexes.filter((index) => !index.columns.includes('tenant_id')).map((index) => index.index)).toEqual(
      [],
    );
  });

  it('carries tenant_id through every foreign key, and never sets it null', async () => {
    const keys = await rows(sql<{
      name: string;
      from: string;
      to: string;
      columns: string[];
      ondelete: string;
      onupdate: string;
    }>`
      select con.conname as name, c.relname as from, f.relname as to, con.confdeltype as ondelete, con.confupdtype as onupdate,
        array(select a.attname::text from unnest(con.conkey) k(attnum) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum) as columns
      from pg_constraint con join pg_class c on c.oid = con.conrelid join pg_class f on f.oid = con.confrelid
      join pg_namespace n on n.oid = c.relnamespace where ${own} and con.contype = 'f'`);
    const tenantKeys = keys.filter((key) => isTenantTable(key.from));
    expect(tenantKeys.length).toBeGreaterThan(5);
    expect(
      tenantKeys.filter((key) => isTenantTable(key.to) && !key.columns.includes('tenant_id')).map((key) => key.name),
    ).toEqual([]);
    expect(tenantKeys.filter((key) => key.ondelete === 'n' || key.onupdate === 'c').map((key) => key.name)).toEqual([]);
    expect(keys.filter((key) => sharedTables.has(key.from) && isTenantTable(key.to)).map((key) => key.name)).toEqual(
      [],
    );
  });

  it('guards every tenant table by one plain policy', async () => {
    const tables = await rows(sql<{ table: string; guarded: boolean; policies: string[] }>`
      select c.relname as table, c.relrowsecurity as guarded,
        array(select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${own} and c.relkind = 'r'`);
    const tenantTables = tables.filter((table) => isTenantTable(table.table));
    expect(tenantTables.length).toBeGreaterThan(15);
    for (const { table, guarded, policies } of tenantTables) {
      expect([table, guarded, policies.length]).toEqual([table, true, 1]);
      expect(policies[0]).toMatch(
        /^\(tenant_id = \(NULLIF\(current_setting\('app\.tenant'::text, true\), ''::text\)\)::uuid\)$/i,
      );
    }
  });

  it('gives the powerless role no account, no session and no right to delete records', async () => {
    const rights = await rows(sql<{ table: string; right: string }>`
      select table_name as table, privilege_type as right from information_schema.role_table_grants
      where grantee = 'pancakarya_app' and table_schema = current_schema()`);
    const secret = [
      'user_account',
      'sign_in_session',
      'credential',
      'verification',
      'passkey',
      'second_factor',
      'api_key',
    ];
    expect(rights.filter((right) => secret.includes(right.table))).toEqual([]);
    expect(
      rights
        .filter((right) => right.table === 'journal')
        .map((right) => right.right)
        .sort(),
    ).toEqual(['INSERT', 'SELECT']);
    const [role] = await rows(sql<{ rolsuper: boolean; rolbypassrls: boolean; rolcanlogin: boolean }>`
      select rolsuper, rolbypassrls, rolcanlogin from pg_roles where rolname = 'pancakarya_app'`);
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false });
  });
});
