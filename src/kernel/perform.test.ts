import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { inTenant } from './database/connect.ts';
import { readInbox } from './inbox/read-inbox.ts';
import { historyOf } from './journal/read-history.ts';
import { kernelContext } from './kernel-context.ts';
import { gapsIn, takeNumber } from './numbering/take-number.ts';
import { operation } from './operation.ts';
import { joinOrganisation } from './organisations/join-organisation.ts';

const caseId = '01900000-0000-7000-8000-00000000000a';

const number = operation({
  name: 'certification.test-number',
  grant: 'test.number',
  summary: 'Takes a number and opens everything that a decision can open.',
  input: z.object({ note: z.string().min(1), fail: z.boolean().default(false), to: z.uuid().optional() }),
  find: async () => null,
  decide: (_found, { note, to }, { today, actor }) => ({
    change: { note },
    subject: { type: 'certification.case', id: caseId },
    facts: (result: { number: string }) => ({ number: result.number }),
    deadlines: { start: [{ code: 'appeal', clause: '9.9.6', days: 14, unit: 'working' as const, startOn: today }] },
    todos: { open: [{ kind: 'decide', for: { person: actor.personId as string }, dueBy: 'appeal' }] },
    notices: to ? [{ kind: 'told', to }] : [],
  }),
  save: async (tx, _change, circumstances) => ({
    number: await takeNumber(
      tx,
      { code: 'test', pattern: '{seq:3}/T/{romanMonth}/{year}' },
      { type: 'certification.case', id: caseId },
      circumstances,
    ),
  }),
});

const hold = operation({
  name: 'certification.test-hold',
  grant: 'test.number',
  summary: 'Lays a hand on a case.',
  input: z.object({ hand: z.string() }),
  find: async () => null,
  decide: (_found, { hand }, { actor }) => ({
    change: null,
    subject: { type: 'certification.case', id: caseId },
    facts: { hand },
    hands: [{ caseId, personId: actor.personId as string, hand }],
  }),
  save: async () => {},
});

const context = {
  ...kernelContext,
  name: 'certification',
  roles: { tester: { name: { id: 'Penguji', en: 'Tester' }, grants: ['test.number'] } },
  operations: [number, hold],
  views: [],
};

let platform: TestPlatform;
let tester: TestActor;

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, context]);
  tester = await platform.actor('lsp-koper', ['tester']);
});
afterAll(() => platform.close());

describe('an operation', () => {
  it('answers the first result to a retry and takes no second number', async () => {
    const first = await tester.do(number, { note: 'a' }, 'request-1');
    expect(await tester.do(number, { note: 'a' }, 'request-1')).toEqual(first);
    expect(first.number).toMatch(/^\d{3}\/T\/XI\/2026$/);
    await expect(tester.do(number, { note: 'other' }, 'request-1')).rejects.toMatchObject({
      code: 'kernel.request-reused',
    });
  });

  it('gives two at once with one request id one effect', async () => {
    const results = await Promise.all([1, 2, 3].map(() => tester.do(number, { note: 'race' }, 'request-race')));
    expect(new Set(results.map((result) => result.number)).size).toBe(1);
  });

  it('takes numbers without gap or repeat under concurrency', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, (_, i) => tester.do(number, { note: `n${i}` })));
    expect(new Set(results.map((result) => result.number)).size).toBe(12);
    const { tenantId } = await platform.tenant('lsp-koper');
    expect(await inTenant(platform.database, tenantId, (tx) => gapsIn(tx, 'test', 2026))).toEqual([]);
  });

  it('refuses who has no grant, no session, or belongs to another tenant', async () => {
    const stranger = await platform.actor('lsp-koper', []);
    await expect(stranger.do(number, { note: 'a' })).rejects.toMatchObject({ code: 'kernel.not-granted' });
    const elsewhere = await platform.actor('dki-jakarta', ['tester']);
    await expect(elsewhere.do(number, { note: 'a' })).rejects.toMatchObject({ code: 'kernel.not-granted' });
  });

  it('names each fault beside its field', async () => {
    await expect(tester.do(number, { note: '' })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field: 'note',
      data: { rule: 'too_small' },
    });
  });

  it('starts deadlines by the calendar, opens to-dos and writes the journal', async () => {
    const inbox = await tester.see(readInbox, {});
    expect(inbox.todos[0]).toMatchObject({ kind: 'decide', dueOn: '2026-12-11' });
    const { tenantId } = await platform.tenant('lsp-koper');
    const lines = await inTenant(platform.database, tenantId, (tx) =>
      historyOf(tx, { type: 'certification.case', id: caseId }),
    );
    expect(lines[0]).toMatchObject({ operation: 'certification.test-number', who: tester.name });
  });

  it('lets one person hold one role in a case, by rule and by key', async () => {
    const two = await platform.actor('lsp-koper', ['tester']);
    await two.do(hold, { hand: 'assessor' });
    await two.do(hold, { hand: 'assessor' });
    await expect(two.do(hold, { hand: 'technical-team' })).rejects.toMatchObject({
      code: 'kernel.two-hands',
      data: { held: 'assessor' },
    });
    const { tenantId } = await platform.tenant('lsp-koper');
    const byForce = inTenant(platform.database, tenantId, (tx) =>
      tx
        .insertInto('hand')
        .values({ case_id: caseId, person_id: two.personId, hand: 'technical-team', since: new Date() })
        .execute(),
    );
    await expect(byForce).rejects.toMatchObject({ code: '23505', constraint: 'hand_pk' });
  });
});

describe('the wall between tenants', () => {
  it('shows nothing of another tenant, even to raw SQL in the powerless role', async () => {
    const { tenantId } = await platform.tenant('dki-jakarta');
    const seen = await inTenant(platform.database, tenantId, async (tx) => ({
      plugin: await tx.selectFrom('journal').selectAll().execute(),
      raw: (await (await import('kysely')).sql`select * from journal`.execute(tx)).rows,
    }));
    expect(seen).toEqual({ plugin: [], raw: [] });
  });

  it('cannot be left: the way into a tenant is closed inside', async () => {
    const { sql } = await import('kysely');
    const [here, there] = [await platform.tenant('dki-jakarta'), await platform.tenant('lsp-koper')];
    const leave = inTenant(platform.database, here.tenantId, (tx) =>
      sql`select set_tenant(${there.tenantId}::uuid)`.execute(tx),
    );
    await expect(leave).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the journal append-only for the powerless role', async () => {
    const { sql } = await import('kysely');
    const { tenantId } = await platform.tenant('lsp-koper');
    for (const statement of [sql`update journal set facts = '{}'`, sql`delete from journal`]) {
      await expect(inTenant(platform.database, tenantId, (tx) => statement.execute(tx))).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});

describe('joining', () => {
  it('makes an account an applicant once', async () => {
    const tenant = await platform.tenant('lsp-koper');
    const visitor = { tenant, accountId: crypto.randomUUID(), via: 'web' as const };
    const { perform } = await import('./perform.ts');
    const first = await perform(
      platform,
      joinOrganisation,
      { name: 'Sari Wulandari' },
      { ...visitor, requestId: crypto.randomUUID() },
    );
    const again = await perform(
      platform,
      joinOrganisation,
      { name: 'Sari Wulandari' },
      { ...visitor, requestId: crypto.randomUUID() },
    );
    expect(again).toEqual(first);
  });
});

describe('a document named by id', () => {
  it('is held to the rule of its field, by whichever door it came', async () => {
    const { perform } = await import('./perform.ts');
    const { receiveDocument } = await import('./documents/receive-document.ts');
    const keep = operation({
      name: 'certification.test-keep',
      grant: 'test.number',
      summary: 'Keeps a document.',
      input: z.object({ files: z.array(z.object({ document: z.uuid() })) }),
      uploads: { 'files.*.document': { kinds: ['pdf'], maxMB: 1 } },
      find: async () => null,
      decide: (_found, { files }) => ({
        change: null,
        subject: { type: 'certification.case', id: caseId },
        facts: {},
        attach: files.map(({ document }) => ({ documentId: document })),
      }),
      save: async () => {},
    });
    const tenant = await platform.tenant('lsp-koper');
    const receive = (mediaType: string, size: number) =>
      perform(
        platform,
        receiveDocument,
        { sha256: 'a'.repeat(64), name: 'ijazah', mediaType, size },
        { tenant, accountId: tester.accountId, via: 'web', inspected: true, requestId: crypto.randomUUID() },
      );
    const [pdf, csv, large] = [
      await receive('application/pdf', 10),
      await receive('text/csv; charset=utf-8', 10),
      await receive('application/pdf', 2 ** 21),
    ];
    const send = (documentId: string) =>
      tester.do(keep, { files: [{ document: pdf.documentId }, { document: documentId }] });
    await expect(send(csv.documentId)).rejects.toMatchObject({
      code: 'kernel.wrong-file-type',
      field: 'files.1.document',
    });
    await expect(send(large.documentId)).rejects.toMatchObject({ code: 'kernel.too-large' });
    await expect(send(pdf.documentId)).resolves.toBeUndefined();
    const other = await platform.actor('lsp-koper', ['tester']);
    await expect(other.do(keep, { files: [{ document: pdf.documentId }] })).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
  });
});
