import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import type { Context } from '../context.ts';
import { inTenant } from '../database/connect.ts';
import { kernelContext } from '../kernel-context.ts';
import { changeOrganisation } from './change-organisation.ts';
import { readOrganisation } from './read-organisation.ts';

const certification: Context = {
  ...kernelContext,
  name: 'certification',
  roles: { head: { name: { id: 'Ketua', en: 'Head' }, grants: ['organisation.manage'] } },
  operations: [],
  views: [],
};

let platform: TestPlatform;
let head: TestActor;
beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  head = await platform.actor('lsp-koper', ['head']);
});
afterAll(() => platform.close());

const stated = {
  name: 'Lembaga Sertifikasi Contoh',
  shortName: 'LSP Contoh',
  address: 'Jalan Melati Nomor 5',
  city: 'Bandung',
  email: 'kantor@contoh.test',
  workingDays: '6',
  collectiveLeave: 'free',
  zone: 'WITA',
};

describe('an organisation', () => {
  it('changes what it says of itself, with week and clock in the journal, and nothing of its neighbours', async () => {
    const others = async () =>
      await platform.database.db
        .selectFrom('tenant')
        .selectAll()
        .where('slug', '!=', 'lsp-koper')
        .orderBy('slug')
        .execute();
    const before = { own: await platform.tenant('lsp-koper'), others: await others() };
    await head.do(changeOrganisation, stated);
    expect(await platform.tenant('lsp-koper')).toEqual({
      ...before.own,
      name: stated.name,
      shortName: stated.shortName,
      zone: 'Asia/Makassar',
      week: { days: 6, collectiveLeave: 'free' },
      profile: { address: stated.address, city: stated.city, email: stated.email },
    });
    expect(await others()).toEqual(before.others);
    const { history, zone, week } = await head.see(readOrganisation, {});
    expect({ zone, week }).toEqual({ zone: 'WITA', week: { days: 6, collectiveLeave: 'free' } });
    expect(history[0]).toMatchObject({
      operation: 'kernel.change-organisation',
      facts: {
        week: { from: { days: 5, collectiveLeave: 'counted' }, to: { days: 6, collectiveLeave: 'free' } },
        zone: { from: 'WIB', to: 'WITA' },
      },
    });
  });

  it.each([
    ['workingDays', '7'],
    ['zone', 'UTC'],
    ['email', 'bukan surel'],
    ['name', ''],
  ])('refuses %s = %j beside its field', async (field, value) => {
    await expect(head.do(changeOrganisation, { ...stated, [field]: value })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field,
    });
  });

  it.each([
    ['another organisation’s name', "update tenant set name = 'x' where slug = 'dki-jakarta'", 0],
    ['every organisation’s name but its own', "update tenant set name = name where slug <> 'lsp-koper'", 0],
    ['its own name', "update tenant set name = name where slug = 'lsp-koper'", 1],
  ])('may by the database itself change %s in %i rows', async (_what, statement, rows) => {
    const { tenantId } = await platform.tenant('lsp-koper');
    const changed = await inTenant(platform.database, tenantId, async (tx) => {
      return Number((await sql.raw(statement).execute(tx)).numAffectedRows);
    });
    expect(changed).toBe(rows);
  });

  it.each(['slug', 'kind', 'open_role', 'accent', 'tenant_id'])('has no right to change its %s', async (column) => {
    const { tenantId } = await platform.tenant('lsp-koper');
    const change = inTenant(platform.database, tenantId, async (tx) => {
      await sql.raw(`update tenant set ${column} = ${column} where slug = 'lsp-koper'`).execute(tx);
    });
    await expect(change).rejects.toMatchObject({ code: '42501' });
  });
});
