import { insertSampleScheme, sample } from '#contexts/certification/applications/sample.ts';
import type { Tenant } from '#kernel/actor.ts';
import { perform } from '#kernel/perform.ts';
import { type Copy, copierOf, copyTenants } from './operations/copies.ts';
import { type Call, type Scenario, type Staff, scenarios } from './operations/scenarios.ts';
import { openStand, postgresFlags, type Stand } from './operations/stand.ts';
import { bareOf, patternOf } from './operations/statements.ts';
import { type Bench, byTurns, perSecond, type Row, round } from './row.ts';

const rounds = 5;
const connections = 16;
const aim = { atLeast: 0.5 };

interface Job {
  ids: Copy;
  tenant: Tenant;
}

/** How an operation is run on a copy of its subject, through the kernel and bare. */
interface Run {
  kernel(job: Job): Promise<unknown>;
  bare(job: Job): Promise<unknown>;
  copies(count: number, tenants?: readonly Tenant[]): Promise<Job[]>;
  statements: string[];
}

async function runOf(stand: Stand, scenario: Scenario, staff: Staff): Promise<Run> {
  const { platform, minted, bare: pool } = stand;
  const tenant = await platform.tenant(sample.tenant);
  minted.clear();
  const call = await scenario.prepare(stand, staff);
  const own = [...minted];
  const copies = await copierOf(stand, tenant, own, scenario.mend?.(stand) ?? (() => {}));
  const input = patternOf(JSON.stringify(call.input), own);
  const account = patternOf(call.accountId, own);
  const through = (job: Job, requestId: string) =>
    perform(platform, call.operation as Call['operation'], input ? JSON.parse(input(job.ids)) : call.input, {
      tenant: job.tenant,
      accountId: account?.(job.ids) ?? call.accountId,
      via: 'web',
      requestId,
    });

  minted.clear();
  const requestId = crypto.randomUUID();
  const original = { ids: new Map(), tenant };
  const statements = await stand.record(() => through(original, requestId));
  const bare = bareOf(statements, [tenant.tenantId, ...own], [...minted, requestId], platform.newId);
  return {
    copies,
    kernel: (job) => through(job, crypto.randomUUID()),
    bare: (job) => bare.send(pool, job.ids),
    statements: statements.map(({ text }) => text),
  };
}

/** Operations per second of kernel and bare by turns, each job on a subject of its own. */
async function compare(run: Run, lanes: number, jobs: number, tenants?: readonly Tenant[]) {
  const both = await run.copies(jobs * 2 * (rounds + 1), tenants);
  const take = () => both.splice(0, jobs);
  return byTurns(rounds, {
    kernel: () => perSecond(take(), lanes, run.kernel),
    bare: () => perSecond(take(), lanes, run.bare),
  });
}

async function measure(stand: Stand, scenario: Scenario, staff: Staff, others: readonly Tenant[]): Promise<Row[]> {
  const run = await runOf(stand, scenario, staff);
  const rows: Row[] = [];
  const isServed = stand.engine === 'PostgreSQL';
  if (isServed)
    rows.push({ what: `${scenario.name}: round trips`, value: run.statements.length, unit: 'per operation' });
  for (const lanes of isServed ? [1, connections] : [1]) {
    const { kernel, bare } = await compare(run, lanes, lanes === 1 ? 60 : 192);
    rows.push(speedRow(`${scenario.name}, ${stand.engine}, ${lanes} at once`, kernel, bare));
    if (lanes === 1 || others.length === 0) continue;
    const spread = await compare(run, lanes, 192, others);
    rows.push(
      speedRow(
        `${scenario.name}, ${stand.engine}, ${lanes} at once in ${others.length} tenants`,
        spread.kernel,
        spread.bare,
      ),
    );
    rows.push({
      what: `${scenario.name}: all in one hot tenant`,
      value: round(kernel, 0),
      unit: '/s',
      comparedWith: `spread over ${others.length} tenants ${round(spread.kernel, 0)} /s`,
      ratio: round(kernel / spread.kernel),
    });
  }
  return rows;
}

const speedRow = (what: string, value: number, bare: number): Row => ({
  what,
  value: round(value, 0),
  unit: '/s',
  comparedWith: `same SQL bare ${round(bare, 0)} /s`,
  ratio: round(value / bare),
  aim,
});

/** The operations bench: whole kernel path against the same statements bare, on both engines; round trips; one hot tenant. */
export async function bench(): Promise<Bench> {
  const rows: Row[] = [];
  for (const engine of ['PostgreSQL', 'PGlite'] as const) {
    const stand = await openStand(engine, connections);
    try {
      await insertSampleScheme(stand.platform);
      const staff = { admin: await stand.platform.actor(sample.tenant, ['admin'], 'Ratna Kusumawati') };
      const tenant = await stand.platform.tenant(sample.tenant);
      const others = engine === 'PostgreSQL' ? await copyTenants(stand, tenant, connections) : [];
      for (const scenario of scenarios)
        rows.push(...(await measure(stand, scenario, staff, scenario.name.startsWith('send') ? others : [])));
    } finally {
      await stand.close();
    }
  }
  return { name: 'operations', setting: `PostgreSQL 18 with ${postgresFlags.join(' ')}.`, rows };
}
