import { sample } from '#contexts/certification/applications/sample.ts';
import type { Tenant } from '#kernel/actor.ts';
import { perform } from '#kernel/perform.ts';
import { type Copy, copierOf, copyTenants } from './operations/copies.ts';
import { type Call, type Scenario, scenarios } from './operations/scenarios.ts';
import { openStand, postgresFlags, type Stand } from './operations/stand.ts';
import { bareOf, patternOf } from './operations/statements.ts';
import { type Bench, byTurns, median, perSecond, type Row, ratioOf, round } from './row.ts';

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
  roundTrips: number;
}

async function runOf(stand: Stand, scenario: Scenario): Promise<Run> {
  const { platform, minted, bare: pool } = stand;
  const tenant = await platform.tenant(sample.tenant);
  minted.clear();
  const call = await scenario.prepare(stand);
  const own = [...minted];
  const { marks, copies } = await copierOf(stand, tenant, own, scenario.mend?.(stand) ?? (() => {}));
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
  const bare = bareOf(statements, marks, [...minted, requestId], platform.newId);
  return {
    copies,
    kernel: (job) => through(job, crypto.randomUUID()),
    bare: (job) => bare(pool, job.ids),
    roundTrips: statements.length,
  };
}

type Speed = Record<'kernel' | 'bare', () => Promise<number>>;

/** Operations per second of kernel and bare, each job on a subject of its own, enough for all rounds. */
async function speedOf(run: Run, lanes: number, jobs: number, tenants?: readonly Tenant[]): Promise<Speed> {
  const subjects = await run.copies(jobs * 2 * (rounds + 1), tenants);
  const take = () => subjects.splice(0, jobs);
  return {
    kernel: () => perSecond(take(), lanes, run.kernel),
    bare: () => perSecond(take(), lanes, run.bare),
  };
}

const row = (what: string, ours: number[], peer: string, theirs: number[]): Row => ({
  what,
  value: round(median(ours), 0),
  unit: '/s',
  comparedWith: `${peer} ${round(median(theirs), 0)} /s`,
  ratio: ratioOf(ours, theirs),
});

async function measure(stand: Stand, scenario: Scenario, others: readonly Tenant[]): Promise<Row[]> {
  const { name } = scenario;
  const run = await runOf(stand, scenario);
  const against = (how: string, kernel: number[], bare: number[]): Row => ({
    ...row(`${name}, ${stand.engine}, ${how}`, kernel, 'same SQL bare', bare),
    aim,
  });
  const alone = await byTurns(rounds, await speedOf(run, 1, 60));
  const one = against('1 at once', alone.kernel, alone.bare);
  if (stand.engine === 'PGlite') return [one];

  const count: Row = { what: `${name}: round trips`, value: run.roundTrips, unit: 'per operation' };
  const hot = await speedOf(run, connections, 160);
  if (others.length === 0) {
    const many = await byTurns(rounds, hot);
    return [count, one, against(`${connections} at once`, many.kernel, many.bare)];
  }
  const spread = await speedOf(run, connections, 160, others);
  const many = await byTurns(rounds, { ...hot, spreadKernel: spread.kernel, spreadBare: spread.bare });
  return [
    count,
    one,
    against(`${connections} at once`, many.kernel, many.bare),
    against(`${connections} at once in ${others.length} tenants`, many.spreadKernel, many.spreadBare),
    row(`${name}: all in one hot tenant`, many.kernel, `spread over ${others.length} tenants`, many.spreadKernel),
  ];
}

/** The operations bench: whole kernel path against the same statements bare, on both engines; round trips; one hot tenant. */
export async function bench(): Promise<Bench> {
  const rows: Row[] = [];
  for (const engine of ['PostgreSQL', 'PGlite'] as const) {
    const stand = await openStand(engine, connections);
    try {
      const tenant = await stand.platform.tenant(sample.tenant);
      const others = engine === 'PostgreSQL' ? await copyTenants(stand, tenant, connections) : [];
      for (const scenario of scenarios)
        rows.push(...(await measure(stand, scenario, scenario.name.startsWith('send') ? others : [])));
    } finally {
      await stand.close();
    }
  }
  return { name: 'operations', setting: `PostgreSQL 18 with ${postgresFlags.join(' ')}; PGlite in memory.`, rows };
}
