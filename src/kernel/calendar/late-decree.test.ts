import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { inTenant } from '#kernel/database/connect.ts';
import { deadlinesOf } from '#kernel/deadlines/store.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { operation } from '#kernel/operation.ts';
import { drainOutbox } from '#kernel/outbox/drain.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { recordDecree } from './record-decree.ts';

const subject = { type: 'certification.case', id: '01900000-0000-7000-8000-00000000000b' };

const begin = operation({
  name: 'certification.test-begin',
  grant: 'member',
  summary: 'Starts one deadline of each calendar and a to-do by the working-day one.',
  input: z.object({}),
  find: async () => null,
  decide: (_found, _input, { today, actor }) => ({
    change: null,
    subject,
    facts: {},
    deadlines: {
      start: [
        { code: 'decide', clause: '9.9.6', days: 14, unit: 'working' as const, startOn: today },
        { code: 'file', clause: '9.9.2', days: 7, unit: 'calendar' as const, startOn: today },
      ],
    },
    todos: { open: [{ kind: 'decide', for: { person: actor.personId as string }, dueBy: 'decide' }] },
  }),
  save: async () => {},
});

const lateDecree = {
  id: 'skb-uji-2027',
  number: 'Keputusan contoh tentang cuti bersama 2026',
  signedOn: '2026-11-30',
  days: [
    { date: '2026-12-03', kind: 'holiday' as const, name: { id: 'Hari contoh', en: 'Example day' } },
    { date: '2026-12-07', kind: 'collective-leave' as const, name: { id: 'Cuti bersama contoh', en: 'Example leave' } },
  ],
};

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform([
    kernelContext,
    { ...kernelContext, name: 'certification', operations: [begin], views: [] },
  ]);
});
afterAll(() => platform.close());

it('moves open working-day deadlines in every organisation, with a record of the decree, once', async () => {
  platform.at('2026-11-23');
  const someone = await platform.actor('lsp-koper', []);
  await someone.do(begin, {});
  platform.at('2026-12-01');
  const operator = await platform.actor('pancakarya', ['operator']);
  await operator.do(recordDecree, lateDecree);
  const home = await platform.tenant('pancakarya');
  expect(await drainOutbox(platform, home, platform.sendMail)).toBe(1);
  expect(await drainOutbox(platform, home, platform.sendMail)).toBe(0);

  const { tenantId } = await platform.tenant('lsp-koper');
  const [decide, file] = await inTenant(platform.database, tenantId, (tx) => deadlinesOf(tx, subject));
  // The LSP counts collective leave as a working day, so only the holiday moves the deadline: 11 December becomes 14 December.
  expect(decide).toMatchObject({
    dueOn: '2026-12-14',
    moves: [{ from: '2026-12-11', to: '2026-12-14', decree: lateDecree.number }],
  });
  expect(file).toMatchObject({ dueOn: '2026-11-30', moves: [] });
  const todos = await inTenant(platform.database, tenantId, (tx) => tx.selectFrom('todo').select('due_on').execute());
  expect(todos).toEqual([{ due_on: '2026-12-14' }]);
});

it('is recorded by the platform’s operator only, once, and not before it is signed', async () => {
  const operator = await platform.actor('pancakarya', ['operator']);
  await expect(operator.do(recordDecree, lateDecree)).rejects.toMatchObject({ code: 'kernel.decree-known' });
  await expect(
    operator.do(recordDecree, { ...lateDecree, id: 'skb-nanti', signedOn: '2027-01-01' }),
  ).rejects.toMatchObject({
    code: 'kernel.decree-not-signed',
    field: 'signedOn',
  });
  const admin = await platform.actor('lsp-koper', ['operator']);
  await expect(admin.do(recordDecree, { ...lateDecree, id: 'skb-lain' })).rejects.toMatchObject({
    code: 'kernel.not-granted',
  });
});
