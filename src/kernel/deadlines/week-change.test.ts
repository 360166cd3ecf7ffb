import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { recordDecree } from '../calendar/record-decree.ts';
import { inTenant } from '../database/connect.ts';
import { kernelContext } from '../kernel-context.ts';
import { operation } from '../operation.ts';
import { changeOrganisation } from '../organisations/change-organisation.ts';
import { drainOutbox } from '../outbox/drain.ts';
import { deadlinesOf } from './store.ts';

const begin = operation({
  name: 'certification.test-begin',
  grant: 'member',
  summary: 'Starts one working-day deadline.',
  input: z.object({ id: z.uuid() }),
  find: async () => null,
  decide: (_found, { id }, { today }) => ({
    change: null,
    subject: { type: 'certification.case', id },
    facts: {},
    deadlines: { start: [{ code: 'decide', clause: '9.9.6', days: 14, unit: 'working' as const, startOn: today }] },
  }),
  save: async () => {},
});

let platform: TestPlatform;
beforeAll(async () => {
  const roles = { head: { name: { id: 'Ketua', en: 'Head' }, grants: ['organisation.manage'] } };
  platform = await openTestPlatform([
    kernelContext,
    { ...kernelContext, name: 'certification', roles, operations: [begin], views: [] },
  ]);
});
afterAll(() => platform.close());

it('a deadline keeps the week under which it began; the next one follows the new week, also when a decree comes late', async () => {
  const due = async (id: string) => {
    const { tenantId } = await platform.tenant('lsp-koper');
    const [deadline] = await inTenant(platform.database, tenantId, (tx) =>
      deadlinesOf(tx, { type: 'certification.case', id }),
    );
    return deadline?.dueOn;
  };
  const [before, after] = [platform.newId(), platform.newId()];
  platform.at('2026-11-23');
  await (await platform.actor('lsp-koper', ['head'])).do(begin, { id: before });
  const head = await platform.actor('lsp-koper', ['head']);
  const stated = { name: 'LSP Contoh', shortName: 'LSP', workingDays: 5, collectiveLeave: 'free', zone: 'WIB' };
  await head.do(changeOrganisation, stated);
  // A caller of the day after: tests hold the organisation as it was read, like a door holds it for a request.
  const later = await platform.actor('lsp-koper', []);
  await later.do(begin, { id: after });
  expect([await due(before), await due(after)]).toEqual(['2026-12-11', '2026-12-11']);

  platform.at('2026-12-01');
  const operator = await platform.actor('pancakarya', ['operator']);
  await operator.do(recordDecree, {
    id: 'skb-uji',
    number: 'Keputusan contoh',
    signedOn: '2026-11-30',
    days: [
      { date: '2026-12-03', kind: 'holiday', name: { id: 'Hari contoh', en: 'Example day' } },
      { date: '2026-12-07', kind: 'collective-leave', name: { id: 'Cuti bersama contoh', en: 'Example leave' } },
    ],
  });
  await drainOutbox(platform, await platform.tenant('pancakarya'), platform.sendMail);
  expect([await due(before), await due(after)]).toEqual(['2026-12-14', '2026-12-15']);
});
