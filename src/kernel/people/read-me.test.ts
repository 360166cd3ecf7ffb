import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { inTenant } from '../database/connect.ts';
import { openTodos } from '../inbox/store.ts';
import { kernelContext } from '../kernel-context.ts';
import { ask, circumstancesOf } from '../perform.ts';
import { readMe } from './read-me.ts';

const context = {
  ...kernelContext,
  name: 'certification',
  roles: {
    clerk: { name: { id: 'Petugas', en: 'Clerk' }, grants: ['test.cases', 'test.write'] },
    judge: { name: { id: 'Pemutus', en: 'Judge' }, grants: ['test.cases'] },
  },
  operations: [],
  views: [],
};

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, context]);
});
afterAll(() => platform.close());

describe('who I am', () => {
  it('answers a visitor and an account that has not joined with nobody', async () => {
    const tenant = await platform.tenant('lsp-koper');
    for (const accountId of [null, crypto.randomUUID()]) {
      const me = await ask(platform, readMe, {}, { tenant, accountId, via: 'web' });
      expect(me).toEqual({ personId: null, name: '', email: null, roles: [], grants: [], inbox: 0 });
    }
  });

  it('names roles, their grants once, and what waits in person or through a role', async () => {
    const both = await platform.actor('lsp-koper', ['clerk', 'judge'], 'Sari Wulandari');
    const judge = await platform.actor('lsp-koper', ['judge']);
    const tenant = await platform.tenant('lsp-koper');
    await inTenant(platform.database, tenant.tenantId, async (tx) => {
      const circumstances = await circumstancesOf(platform, tx, { tenant, accountId: both.accountId, via: 'web' });
      const subject = { type: 'certification.case', id: platform.newId() };
      const todos = [
        { kind: 'a', for: { role: 'clerk' } },
        { kind: 'b', for: { person: both.personId } },
        { kind: 'c', for: { role: 'judge' } },
      ];
      await openTodos(tx, todos, subject, new Map(), circumstances);
    });
    expect(await both.see(readMe, {})).toEqual({
      personId: both.personId,
      name: 'Sari Wulandari',
      email: `${both.accountId}@contoh.test`,
      roles: ['clerk', 'judge'],
      grants: ['test.cases', 'test.write'],
      inbox: 3,
    });
    expect(await judge.see(readMe, {})).toMatchObject({ roles: ['judge'], grants: ['test.cases'], inbox: 1 });
  });

  it('is somebody in his own organisation only', async () => {
    const here = await platform.actor('lsp-koper', ['clerk']);
    const tenant = await platform.tenant('dki-jakarta');
    const me = await ask(platform, readMe, {}, { tenant, accountId: here.accountId, via: 'web' });
    expect(me).toMatchObject({ personId: null, grants: [] });
  });
});
