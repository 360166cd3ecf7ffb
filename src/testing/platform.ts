import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Tenant } from '#kernel/actor.ts';
import { decrees } from '#kernel/calendar/decrees.ts';
import type { Context } from '#kernel/context.ts';
import { connect, type Database, embedded, inTenant } from '#kernel/database/connect.ts';
import { recordDecrees } from '#kernel/demo/decrees.ts';
import { insertTenants } from '#kernel/demo/tenants.ts';
import { type OpenPlatform, openPlatform } from '#kernel/open-platform.ts';
import type { Operation, View } from '#kernel/operation.ts';
import { tenantBySlug } from '#kernel/organisations/tenants.ts';
import { insertPerson } from '#kernel/people/store.ts';
import { ask, perform } from '#kernel/perform.ts';
import { realTime } from '#kernel/platform.ts';
import { readSettings } from '#kernel/settings.ts';

/** A platform for tests: an embedded database in memory (or the server of `TEST_DATABASE_URL`), a clock to set, and actors by role. */
export interface TestPlatform extends OpenPlatform {
  /** Sets the clock: an ISO instant, or a day (then 09:00 WIB). */
  at(moment: string): void;
  tenant(slug: string): Promise<Tenant>;
  /** A person with these roles in the tenant, with an account id of his own. */
  actor(slug: string, roles: string[], name?: string): Promise<TestActor>;
  mails: { to: string; subject: string; text: string }[];
}

/** Somebody who acts in a test. */
export interface TestActor {
  personId: string;
  accountId: string;
  name: string;
  do<Input, Result>(operation: Operation<Input, Result>, input: unknown, requestId?: string): Promise<Result>;
  see<Input, Answer>(view: View<Input, Answer>, input: unknown): Promise<Answer>;
}

/** Opens a test platform with the demo's organisations and decrees, and nothing else in it. */
export async function openTestPlatform(contexts: readonly Context[]): Promise<TestPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'pancakarya-test-'));
  const settings = readSettings({ DATA_DIR: dataDir, NODE_ENV: 'test', DEMO: 'on', LOG_LEVEL: 'silent' });
  const database = await testDatabase(settings.dataDir);
  let now = Temporal.Instant.from('2026-11-23T02:00:00Z');
  const mails: TestPlatform['mails'] = [];
  const platform = await openPlatform(settings, contexts, {
    ...realTime,
    clock: () => now,
    database,
    sendMail: async (mail) => void mails.push(mail),
  });
  await insertTenants(database);
  await recordDecrees(database, decrees);
  const tenant = async (slug: string) => (await tenantBySlug(database, slug)) as Tenant;
  return Object.assign(platform, {
    mails,
    tenant,
    at: (moment: string) => {
      now = Temporal.Instant.from(moment.includes('T') ? moment : `${moment}T09:00:00+07:00`);
    },
    actor: async (slug: string, roles: string[], name = `Orang ${crypto.randomUUID().slice(0, 6)}`) =>
      actorIn(platform, await tenant(slug), roles, name),
    close: async () => {
      await platform.database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  });
}

async function testDatabase(dataDir: string): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return embedded(await PGlite.create());
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const admin = await connect({ databaseUrl: url, dataDir, databasePool: 1 });
  await admin.pool.query(`create database ${name}`);
  await admin.close();
  const target = new URL(url);
  target.pathname = `/${name}`;
  return connect({ databaseUrl: target.href, dataDir, databasePool: 8 });
}

async function actorIn(platform: OpenPlatform, tenant: Tenant, roles: string[], name: string): Promise<TestActor> {
  const [personId, accountId] = [platform.newId(), crypto.randomUUID()];
  await inTenant(platform.database, tenant.tenantId, async (tx) => {
    await insertPerson(tx, { personId, accountId, name, email: `${accountId}@contoh.test` }, { now: platform.clock() });
    for (const role of roles) {
      await tx
        .insertInto('membership')
        .values({ membership_id: platform.newId(), person_id: personId, role, since: '2020-01-01', until: null })
        .execute();
    }
  });
  const caller = { tenant, accountId, via: 'web' as const };
  return {
    personId,
    accountId,
    name,
    do: (operation, input, requestId = crypto.randomUUID()) =>
      perform(platform, operation, input, { ...caller, requestId }),
    see: (view, input) => ask(platform, view, input, caller),
  };
}
