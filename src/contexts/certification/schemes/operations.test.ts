import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { certification } from '../context.ts';
import file from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { importScheme } from './import-scheme.ts';
import { ratifyScheme } from './ratify-scheme.ts';
import { recordRuling } from './record-ruling.ts';
import { ratifiedScheme } from './seed.ts';
import { currentVersion, findVersion, rulingsOn, versionSubject } from './store.ts';
import { verifyScheme } from './verify-scheme.ts';

const years = {
  findingCode: 'education-years-contradict',
  clauses: ['6.2', '9.1.2.b'],
  choice: 'follow-evidence',
  reason: 'Daftar bukti dipakai sampai skema diperbaiki.',
};
const next = { ...file, number: '014.175/SKEMA.16-KOPER/V/2026' };

let platform: TestPlatform;
let admin: TestActor;
let committee: TestActor;
let head: TestActor;
let auditor: TestActor;
let versionId: string;

const within = async <T>(work: Parameters<typeof inTenant<T>>[2]): Promise<T> =>
  inTenant(platform.database, (await platform.tenant('lsp-koper')).tenantId, work);

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  [admin, committee, head, auditor] = await Promise.all([
    platform.actor('lsp-koper', ['admin'], 'Ratna'),
    platform.actor('lsp-koper', ['committee'], 'Surya'),
    platform.actor('lsp-koper', ['head'], 'Maria'),
    platform.actor('lsp-koper', ['auditor']),
  ]);
  const accounts = { admin: admin.accountId, committee: committee.accountId, head: head.accountId };
  ({ versionId } = await ratifiedScheme(platform, await platform.tenant('lsp-koper'), accounts));
});
afterAll(() => platform.close());

describe('a scheme', () => {
  it('comes in force by three people, with their names, days and signatures', async () => {
    const version = await within((tx) => currentVersion(tx, 'skema-16'));
    expect(version).toMatchObject({
      version_id: versionId,
      version: 1,
      status: 'ratified',
      imported_by: admin.personId,
      verified_by: committee.personId,
      verified_on: '2026-11-23',
      ratified_by: head.personId,
      ratified_on: '2026-11-23',
    });
    const signed = await within((tx) => tx.selectFrom('signature').selectAll().orderBy('signature_id').execute());
    expect(signed.map((s) => [s.paper, s.name, s.content_hash === version.content_hash])).toEqual([
      ['scheme-verification', 'Surya', true],
      ['scheme-ratification', 'Maria', true],
    ]);
    const lines = await within((tx) => historyOf(tx, versionSubject(versionId)));
    expect(lines.map((line) => line.operation).sort()).toEqual([
      'certification.import-scheme',
      'certification.ratify-scheme',
      'certification.verify-scheme',
    ]);
  });

  it('is refused as known when its content is here already, whatever the order of its keys', async () => {
    const again = Object.fromEntries(Object.entries(file).reverse());
    await expect(admin.do(importScheme, { content: again })).rejects.toMatchObject({
      code: 'certification.schemes.known',
      data: { version: 1 },
    });
  });

  it('is refused when it is no scheme, with the place of the fault', async () => {
    const broken = { ...file, alternatives: [{ ...file.alternatives[0], minimumYears: -1 }] };
    await expect(admin.do(importScheme, { content: broken })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field: 'content.alternatives.0.minimumYears',
    });
  });

  it('cannot come in under the number of another scheme, or without a code', async () => {
    await expect(
      admin.do(importScheme, { schemeCode: 'lain', content: { ...file, title: 'Lain' } }),
    ).rejects.toMatchObject({ code: 'certification.schemes.number-of-other', data: { schemeCode: 'skema-16' } });
    await expect(admin.do(importScheme, { content: { ...file, number: 'SK-1' } })).rejects.toMatchObject({
      code: 'certification.schemes.code-needed',
    });
  });

  it('is entered only by whom the body trusts with schemes', async () => {
    const applicant = await platform.actor('lsp-koper', ['applicant']);
    await expect(applicant.do(importScheme, { content: next })).rejects.toMatchObject({ code: 'kernel.not-granted' });
  });
});

describe('a ruling', () => {
  it('is the committee’s alone', async () => {
    for (const who of [admin, head, auditor])
      await expect(who.do(recordRuling, { versionId, ...years })).rejects.toMatchObject({ code: 'kernel.not-granted' });
  });

  it('must choose what the finding offers', async () => {
    await expect(committee.do(recordRuling, { versionId, ...years, choice: 'nine-years' })).rejects.toMatchObject({
      code: 'certification.schemes.no-such-choice',
      field: 'choice',
      data: { choices: ['follow-requirement', 'follow-evidence'] },
    });
    await expect(committee.do(recordRuling, { versionId, ...years, clauses: ['6.1'] })).rejects.toMatchObject({
      code: 'certification.schemes.no-such-finding',
    });
  });

  it('is asked for as long as a contradiction is open, and is a dated decision with its decider', async () => {
    const before = await committee.see(readInbox, {});
    expect(before.todos.map((todo) => todo.kind)).toEqual(['certification.rule-on-findings']);
    const open = before.todos[0]?.data.findings as number;
    const first = await committee.do(recordRuling, { versionId, ...years });
    expect(first.decidedOn).toBe('2026-11-23');
    const decision = await within((tx) => tx.selectFrom('decision').selectAll().executeTakeFirstOrThrow());
    expect(decision).toMatchObject({
      subject_id: versionId,
      outcome: 'follow-evidence',
      rule: '6.2, 9.1.2.b',
      reason: years.reason,
      deciders: [{ personId: committee.personId, name: 'Surya', role: 'committee' }],
    });
    const after = (await committee.see(readInbox, {})).todos;
    expect(after.map((todo) => todo.data.findings)).toEqual(open > 1 ? [open - 1] : []);
  });
});

describe('a newer version', () => {
  it('supersedes the older one, which stays readable with its rulings for the cases under it', async () => {
    const { versionId: second } = await committee.do(importScheme, { content: next });
    await expect(committee.do(ratifyScheme, { versionId: second })).rejects.toMatchObject({
      code: 'kernel.not-granted',
    });
    await expect(head.do(ratifyScheme, { versionId: second })).rejects.toMatchObject({
      code: 'certification.schemes.wrong-status',
    });
    await expect(committee.do(verifyScheme, { versionId: second })).rejects.toMatchObject({
      code: 'certification.schemes.own-work',
    });
    const other = await platform.actor('lsp-koper', ['committee']);
    await other.do(verifyScheme, { versionId: second });
    expect((await within((tx) => currentVersion(tx, 'skema-16'))).version_id).toBe(versionId);
    await head.do(ratifyScheme, { versionId: second });
    expect(await within((tx) => currentVersion(tx, 'skema-16'))).toMatchObject({ version_id: second, version: 2 });
    const old = await within((tx) => findVersion(tx, versionId));
    expect(old).toMatchObject({ status: 'superseded', superseded_on: '2026-11-23' });
    expect(old.content.number).toBe(file.number);
    expect(await within((tx) => rulingsOn(tx, versionId))).toHaveLength(1);
    expect(await within((tx) => rulingsOn(tx, second))).toEqual([]);
    await expect(committee.do(recordRuling, { versionId, ...years })).rejects.toMatchObject({
      code: 'certification.schemes.superseded',
    });
  });

  it('may bring rulings along only in the hands of the committee', async () => {
    const third = { ...file, title: 'Ketiga', rulings: [{ ...years, decidedOn: '2026-01-05' }] };
    await expect(admin.do(importScheme, { content: third })).rejects.toMatchObject({
      code: 'certification.schemes.rulings-need-committee',
    });
    const taken = await committee.do(importScheme, { content: third });
    expect(await within((tx) => rulingsOn(tx, taken.versionId))).toMatchObject([{ decidedOn: '2026-01-05' }]);
  });

  it('waits for its day of effect', async () => {
    const open = await admin.do(importScheme, { content: { ...file, title: 'Keempat', verified: null } });
    await committee.do(verifyScheme, { versionId: open.versionId });
    await expect(head.do(ratifyScheme, { versionId: open.versionId })).rejects.toMatchObject({
      code: 'certification.schemes.no-day-of-effect',
    });
  });

  it('takes its number alone when two come in at once', async () => {
    const both = await Promise.all(
      ['Kelima', 'Keenam'].map((title) => admin.do(importScheme, { content: { ...file, title } })),
    );
    expect(new Set(both.map((one) => one.version)).size).toBe(2);
  });
});
