import type pg from 'pg';
import type { Tenant } from '#kernel/actor.ts';
import type { Stand } from './stand.ts';
import { patternOf } from './statements.ts';

/** Tables whose rows are not part of a subject's own state. */
const leftOut = ['journal', 'access_log', 'outbox', 'published', 'number_taken', 'number_series'];

/** Another subject in the same state: which identifier of the original stands for which of its own. */
export type Copy = ReadonlyMap<string, string>;

/** Changes a copied row that cannot simply be copied, such as one sealed to its place. */
export type Mend = (table: string, row: Record<string, unknown>, ids: Copy) => void;

const tenantTables = async (client: pg.ClientBase): Promise<string[]> =>
  (
    await client.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> all($1) order by 1`,
      [[...leftOut, 'tenant']],
    )
  ).rows.map(({ name }) => name);

/** Work in one transaction that writes rows as they are, whatever their order. */
async function asOwner<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local session_replication_role = replica`);
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    client.release();
  }
}

/** More organisations with the same people, roles, schemes and registers as `tenant`. */
export function copyTenants({ bare, platform }: Stand, tenant: Tenant, count: number): Promise<Tenant[]> {
  return asOwner(bare, async (client) => {
    const tables = ['tenant', ...(await tenantTables(client))];
    const copies = Array.from({ length: count }, () => platform.newId());
    for (const [index, id] of copies.entries())
      for (const table of tables)
        await client.query(
          `insert into ${table} select copy.* from ${table} t,
             jsonb_populate_record(t, jsonb_build_object('tenant_id', $1::text)
               || case when $3 then jsonb_build_object('slug', $4::text) else '{}' end) copy where t.tenant_id = $2`,
          [id, tenant.tenantId, table === 'tenant', `${tenant.slug}-${index}`],
        );
    return copies.map((tenantId, index) => ({ ...tenant, tenantId, slug: `${tenant.slug}-${index}` }));
  });
}

/** Reads a subject's rows: those in which one of its identifiers stands. Answers the texts that stand for it, and a copier. */
export async function copierOf({ bare, platform }: Stand, tenant: Tenant, own: readonly string[], mend: Mend) {
  const originals = await asOwner(bare, async (client) => {
    const found: { table: string; row: Record<string, unknown> }[] = [];
    for (const table of await tenantTables(client)) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${table} t where tenant_id = $1 and to_jsonb(t)::text like any($2)`,
        [tenant.tenantId, own.map((id) => `%${id}%`)],
      );
      found.push(...rows.map(({ row }) => ({ table, row })));
    }
    return found;
  });
  // Numbers are given once, so a copy bears its own: those in the rows and those that were taken for the subject.
  const taken = await bare.query<{ number: string }>(
    'select number from number_taken where tenant_id = $1 and subject_id::text = any($2) and length(number) >= 8',
    [tenant.tenantId, own],
  );
  const standing = originals
    .flatMap(({ row }) => Object.entries(row))
    .filter(([column, value]) => /(^|_)number$/.test(column) && typeof value === 'string' && value.length >= 8)
    .map(([, value]) => value as string);
  const numbers = [...new Set([...standing, ...taken.rows.map(({ number }) => number)])];
  const marks = [tenant.tenantId, ...own, ...numbers];
  const patterns = originals.map(({ table, row }) => ({ table, pattern: patternOf(JSON.stringify(row), marks)! }));

  /** Writes copies in one go, spread over the organisations. */
  const copies = async (
    count: number,
    tenants: readonly Tenant[] = [tenant],
  ): Promise<{ ids: Copy; tenant: Tenant }[]> => {
    const made = Array.from({ length: count }, (_, index) => {
      const home = tenants[index % tenants.length]!;
      const ids = new Map([[tenant.tenantId, home.tenantId]]);
      for (const id of own) ids.set(id, platform.newId());
      for (const number of numbers) ids.set(number, `${number}/${platform.newId()}`);
      return { ids, tenant: home };
    });
    await asOwner(bare, async (client) => {
      for (let from = 0; from < made.length; from += 200) {
        const rows: Record<string, unknown[]> = {};
        for (const { ids } of made.slice(from, from + 200))
          for (const { table, pattern } of patterns) {
            const row = JSON.parse(pattern(ids)) as Record<string, unknown>;
            mend(table, row, ids);
            rows[table] = [...(rows[table] ?? []), row];
          }
        for (const [table, values] of Object.entries(rows))
          await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
            JSON.stringify(values),
          ]);
      }
    });
    await bare.query('analyze');
    return made;
  };
  return { marks, copies };
}
