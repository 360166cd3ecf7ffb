import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { seedDemo } from './demo.ts';
import { contexts } from './registry.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform(contexts);
});
afterAll(() => platform.close());

const lines = async (slug: string) => {
  const { tenantId } = await platform.tenant(slug);
  return inTenant(
    platform.database,
    tenantId,
    async (tx) => (await tx.selectFrom('journal').select('line_id').execute()).length,
  );
};

it('fills an empty database once, and goes on another day where it was interrupted', async () => {
  await seedDemo(platform);
  const done = [await lines('lsp-koper'), await lines('dki-jakarta')];
  expect(Math.min(...done)).toBeGreaterThan(0);
  // As if the first start had died just before its end, and the second came three days later.
  await platform.database.db.deleteFrom('published').where('kind', '=', 'demo').where('key', '=', 'seeded').execute();
  platform.at('2026-11-26');
  await seedDemo(platform);
  await seedDemo(platform);
  expect([await lines('lsp-koper'), await lines('dki-jakarta')]).toEqual(done);
}, 60_000);
