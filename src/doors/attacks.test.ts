import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '#kernel/actor.ts';
import { inTenant } from '#kernel/database/connect.ts';
import { sharedTables } from '#kernel/database/tables.ts';
import type { Operation, View } from '#kernel/operation.ts';
import { ask, perform } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { arbitraryInput } from '#testing/arbitrary-input.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { seedDemo } from './demo.ts';
import { contexts } from './registry.ts';

/** The tenants in which each context runs: its own, and a second one of the same kind, for attacks from next door. */
const homes: Record<string, string> = { certification: 'lsp-koper', rostering: 'dki-jakarta', kernel: 'lsp-koper' };
const everything = contexts.flatMap((context) =>
  [...context.operations, ...context.views].map((what) => ({ what, context })),
);
const openGrants = new Set(['public', 'signed-in', 'member', 'system', 'door']);
const runs = Number(process.env.FUZZ_RUNS ?? 12);

let platform: TestPlatform;
const actors = new Map<string, TestActor>();
const neighbours = new Map<string, TestActor>();
const ids: string[] = [];

beforeAll(async () => {
  platform = await openTestPlatform(contexts);
  await seedDemo(platform);
  for (const context of contexts) {
    const home = homes[context.name];
    if (!home) continue;
    const next = await neighbour(home);
    for (const role of ['', ...Object.keys(context.roles)]) {
      actors.set(`${context.name}:${role}`, await platform.actor(home, role ? [role] : []));
      neighbours.set(`${context.name}:${role}`, await platform.actor(next, role ? [role] : []));
    }
  }
  ids.push(...(await knownIds()));
}, 120_000);
afterAll(() => platform.close());

/** A second organisation of the same kind. */
async function neighbour(slug: string): Promise<string> {
  const home = await platform.tenant(slug);
  await platform.database.db
    .insertInto('tenant')
    .values({
      tenant_id: platform.newId(),
      slug: `${slug}-lain`,
      name: `${home.name} Lain`,
      short_name: home.shortName,
      kind: home.kind,
      accent: home.accent,
      zone: home.zone,
      working_days: 5,
      collective_leave: 'free',
      open_role: home.openRole,
      profile: {},
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return `${slug}-lain`;
}

/** Identifiers that exist in the demonstration's organisations, of whatever they are; none of the neighbours'. */
async function knownIds(): Promise<string[]> {
  const columns = await sql<{ table_name: string; column_name: string }>`
    select table_name, column_name from information_schema.columns
    where table_schema = current_schema() and udt_name = 'uuid' and column_name <> 'tenant_id'`.execute(
    platform.database.db,
  );
  const found: string[] = [];
  for (const { table_name, column_name } of columns.rows) {
    if (sharedTables.has(table_name)) continue;
    const rows = await sql<{
      id: string;
    }>`select distinct ${sql.ref(column_name)} as id from ${sql.table(table_name)}
      where tenant_id in (select tenant_id from tenant where slug not like '%-lain') limit 4`.execute(
      platform.database.db,
    );
    found.push(...rows.rows.map((row) => row.id).filter(Boolean));
  }
  return [...new Set(found)];
}

function call(
  what: Operation | View,
  input: unknown,
  tenant: Tenant,
  accountId: string | null,
  requestId: string = crypto.randomUUID(),
) {
  const caller = { tenant, accountId, via: 'api' as const };
  return what.kind === 'operation'
    ? perform(platform, what, input, { ...caller, requestId })
    : ask(platform, what, input, caller);
}

/** What came of a call: an answer, or a refusal's code. Anything else fails the test: it would be a 500. */
async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'answered';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

async function inputsFor(what: Operation | View, count: number): Promise<unknown[]> {
  return fc.sample(arbitraryInput(what.input, ids), { numRuns: count, seed: 118 });
}

describe.each(everything.map(({ what, context }) => [what.name, what, context] as const))(
  '%s',
  (_name, what, context) => {
    const home = homes[context.name] ?? 'lsp-koper';

    it('lets in nobody without a session, and nobody whose role does not carry its grant', async () => {
      if (what.grant === 'public') return;
      const tenant = await platform.tenant(home);
      const [input] = await inputsFor(what, 1);
      expect(['kernel.not-signed-in', 'kernel.not-granted']).toContain(await outcome(call(what, input, tenant, null)));
      if (openGrants.has(what.grant)) return;
      for (const [role, { grants }] of Object.entries(context.roles)) {
        if (grants.includes(what.grant)) continue;
        const actor = actors.get(`${context.name}:${role}`);
        expect([role, await outcome(call(what, input, tenant, actor?.accountId ?? null))]).toEqual([
          role,
          'kernel.not-granted',
        ]);
      }
    });

    it('keeps the worker’s and the inspecting door’s work from everyone', async () => {
      if (what.grant !== 'system' && what.grant !== 'door') return;
      const tenant = await platform.tenant(home);
      for (const actor of actors.values()) {
        const [input] = await inputsFor(what, 1);
        expect(['kernel.not-granted', 'kernel.not-signed-in']).toContain(
          await outcome(call(what, input, tenant, actor.accountId)),
        );
      }
    });

    it('answers or refuses whatever is sent, from each role, and never fails', async () => {
      const tenant = await platform.tenant(home);
      const inputs = await inputsFor(what, runs);
      const allowed = [...actors].filter(
        ([key]) => key.startsWith(`${context.name}:`) && mayCall(key.split(':')[1] ?? ''),
      );
      for (const [index, input] of inputs.entries()) {
        const [, actor] = allowed[index % Math.max(1, allowed.length)] ?? [];
        await outcome(call(what, input, tenant, actor?.accountId ?? null));
      }
    });

    it('does nothing to another organisation, even with its identifiers', async () => {
      if (what.kind !== 'operation' || what.grant === 'system' || what.grant === 'door') return;
      const next = await platform.tenant(`${home}-lain`);
      const before = await linesOf(home);
      for (const input of await inputsFor(what, Math.ceil(runs / 2))) {
        const role = Object.keys(context.roles).find(mayCall) ?? '';
        await outcome(call(what, input, next, neighbours.get(`${context.name}:${role}`)?.accountId ?? null));
      }
      expect(await linesOf(home)).toBe(before);
    });

    it('tells another organisation nothing', async () => {
      if (what.kind !== 'view') return;
      const next = await platform.tenant(`${home}-lain`);
      const role = Object.keys(context.roles).find(mayCall) ?? '';
      const accountId = neighbours.get(`${context.name}:${role}`)?.accountId ?? null;
      for (const input of await inputsFor(what, runs)) {
        let answer: unknown;
        await outcome(call(what, input, next, accountId).then((given) => (answer = given)));
        const said = JSON.stringify(answer ?? null);
        const asked = JSON.stringify(input ?? null);
        expect(ids.filter((id) => said.includes(id) && !asked.includes(id))).toEqual([]);
      }
    });

    it('has one effect when the same request comes twice, one after the other or at once', async () => {
      if (what.kind !== 'operation' || what.grant === 'system' || what.grant === 'door') return;
      const tenant = await platform.tenant(home);
      const role = Object.keys(context.roles).find(mayCall) ?? '';
      const accountId = actors.get(`${context.name}:${role}`)?.accountId ?? null;
      for (const input of await inputsFor(what, 3)) {
        const requestId = crypto.randomUUID();
        const before = await linesOf(home);
        const both = await Promise.all([1, 2].map(() => outcome(call(what, input, tenant, accountId, requestId))));
        const third = await outcome(call(what, input, tenant, accountId, requestId));
        const answered = [...both, third].filter((each) => each === 'answered').length;
        expect((await linesOf(home)) - before).toBe(answered > 0 ? 1 : 0);
      }
    });

    function mayCall(role: string): boolean {
      if (openGrants.has(what.grant)) return true;
      return context.roles[role]?.grants.includes(what.grant) ?? false;
    }
  },
);

async function linesOf(slug: string): Promise<number> {
  const { tenantId } = await platform.tenant(slug);
  return inTenant(
    platform.database,
    tenantId,
    async (tx) => (await tx.selectFrom('journal').select('line_id').execute()).length,
  );
}
