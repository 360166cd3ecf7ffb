import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type {} from '#contexts/certification/cases/tables.ts';
import type {} from '#contexts/certification/schemes/tables.ts';
import type { Tables } from '#kernel/database/tables.ts';
import { tenants } from '#kernel/demo/tenants.ts';

// The peer: Hono and Kysely that ask the same rows, without accounts, tenant walls, transactions or access log.
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
const tenant = tenants.find(({ slug }) => slug === 'lsp-koper')!.id;
const app = new Hono();

app.get('/', (c) => c.text('ready'));

app.get('/list', async (c) => {
  const cases = db
    .selectFrom('certification_case as k')
    .innerJoin('person as p', (on) => on.onRef('p.person_id', '=', 'k.applicant_id').on('p.tenant_id', '=', tenant))
    .innerJoin('certification_scheme_version as v', (on) =>
      on.onRef('v.version_id', '=', 'k.version_id').on('v.tenant_id', '=', tenant),
    )
    .where('k.tenant_id', '=', tenant)
    .where('k.state', '!=', 'draft');
  const lines = await cases
    .select(['k.case_id', 'k.number', 'k.state', 'k.changed_at', 'p.name', 'v.title'])
    .orderBy('k.changed_at', 'desc')
    .orderBy('k.case_id')
    .limit(50)
    .execute();
  const counted = await cases.select('k.case_id').limit(1001).execute();
  return c.json({ lines, total: counted.length });
});

app.get('/case/:id', async (c) => {
  const id = c.req.param('id');
  const found = await db
    .selectFrom('certification_case')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('case_id', '=', id)
    .executeTakeFirstOrThrow();
  const version = await db
    .selectFrom('certification_scheme_version')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('version_id', '=', found.version_id)
    .executeTakeFirstOrThrow();
  const people = await db
    .selectFrom('person')
    .select(['person_id', 'name'])
    .where('tenant_id', '=', tenant)
    .where('person_id', 'in', [found.applicant_id, ...(found.assessor_id ? [found.assessor_id] : [])])
    .execute();
  const deadlines = await db
    .selectFrom('deadline')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('subject_type', '=', 'certification.case')
    .where('subject_id', '=', id)
    .orderBy('deadline_id')
    .execute();
  const history = await db
    .selectFrom('journal')
    .leftJoin('person', (on) =>
      on.onRef('person.person_id', '=', 'journal.person_id').on('person.tenant_id', '=', tenant),
    )
    .select(['line_id', 'at', 'person.name', 'operation', 'facts', 'content_hash'])
    .where('journal.tenant_id', '=', tenant)
    .where('subject_type', '=', 'certification.case')
    .where('subject_id', '=', id)
    .orderBy('line_id')
    .limit(500)
    .execute();
  const { title, number, scheme_code: code } = version;
  return c.json({ ...found, scheme: { code, number, title }, people, deadlines, history });
});

app.get('/certificate/:number', async (c) => {
  const row = await db
    .selectFrom('published')
    .select(['kind', 'content'])
    .where('kind', 'in', ['certificate', 'decree'])
    .where('key', '=', c.req.param('number'))
    .executeTakeFirstOrThrow();
  return c.json(row);
});

serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });
