import { decrees } from '#kernel/calendar/decrees.ts';
import { inTenant } from '#kernel/database/connect.ts';
import { recordDecrees } from '#kernel/demo/decrees.ts';
import { insertTenants, tenants } from '#kernel/demo/tenants.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { platformTenantId } from '#kernel/organisations/platform-tenant.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { insertPerson } from '#kernel/people/store.ts';
import { contexts } from './registry.ts';

/** The password of all demonstration accounts; with `DEMO` off nobody can sign in to one. */
export const demoPassword = 'pancakarya-demo';

/** One demonstration account. */
export interface DemoAccount {
  email: string;
  person: string;
  slug: string;
  roles: string[];
  /** The first role's name, both languages. */
  role: { id: string; en: string };
}

/** All demonstration accounts, `<name>@<tenant>.test`. */
export const demoAccounts: DemoAccount[] = tenants.flatMap(({ slug, kind }) =>
  contexts
    .filter((context) => context.name === (kind === 'platform' ? 'kernel' : kind))
    .flatMap((context) =>
      context.demoAccounts.map(({ name, person, roles }) => ({
        email: `${name}@${slug}.test`,
        person,
        slug,
        roles,
        role: context.roles[roles[0] ?? '']?.name ?? { id: name, en: name },
      })),
    ),
);

/**
 * Fills a database with organisations, decrees, demonstration accounts and each context's data, once. A first start that was
 * interrupted goes on where it stopped: what was done answers by its request id.
 */
export async function seedDemo(platform: OpenPlatform): Promise<void> {
  await insertTenants(platform.database);
  await recordDecrees(platform.database, decrees);
  for (const account of demoAccounts) await createAccount(platform, account);
  const { db } = platform.database;
  const mark = { kind: 'demo', key: 'seeded' };
  if (
    await db
      .selectFrom('published')
      .select('key')
      .where((where) => where.and(mark))
      .executeTakeFirst()
  )
    return;
  const began = await firstStart(platform);
  for (const tenant of await allTenants(platform.database)) {
    for (const context of contexts)
      if (context.name === tenant.kind) await context.seedDemo?.({ ...platform, clock: () => began }, tenant);
  }
  const at = new Date(platform.clock().epochMilliseconds);
  await db
    .insertInto('published')
    .values({ ...mark, tenant_id: platformTenantId, content: {}, updated_at: at })
    .execute();
}

/** The moment at which the first start began: a start that goes on later asks the same things as of then, and so repeats nothing. */
async function firstStart({ database: { db }, clock }: OpenPlatform): Promise<Temporal.Instant> {
  const now = clock();
  const mark = { kind: 'demo', key: 'began' };
  await db
    .insertInto('published')
    .values({
      ...mark,
      tenant_id: platformTenantId,
      content: { at: now.toString() },
      updated_at: new Date(now.epochMilliseconds),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { content } = await db
    .selectFrom('published')
    .select('content')
    .where((where) => where.and(mark))
    .executeTakeFirstOrThrow();
  return Temporal.Instant.from(String(content.at));
}

async function createAccount(platform: OpenPlatform, account: DemoAccount): Promise<void> {
  const { db } = platform.database;
  const known = await db.selectFrom('user_account').select('id').where('email', '=', account.email).executeTakeFirst();
  if (known) return;
  const tenant = tenants.find((each) => each.slug === account.slug);
  if (!tenant) return;
  const { user } = await platform.signIn.api.signUpEmail({
    body: { email: account.email, name: account.person, password: demoPassword },
  });
  await db.updateTable('user_account').set({ demo: true, emailVerified: true }).where('id', '=', user.id).execute();
  await inTenant(platform.database, tenant.id, async (tx) => {
    const personId = platform.newId();
    await insertPerson(
      tx,
      { personId, accountId: user.id, name: account.person, email: account.email },
      { now: platform.clock() },
    );
    for (const role of account.roles) {
      await tx
        .insertInto('membership')
        .values({ membership_id: platform.newId(), person_id: personId, role, since: '2025-01-01', until: null })
        .execute();
    }
  });
}
