import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { ask } from '#kernel/perform.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { startApplication } from '../applications/start-application.ts';
import { findCase } from '../cases/store.ts';
import { certification } from '../context.ts';
import file from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { catalogue, listSchemes } from './catalogue.ts';
import { checkRequirements } from './check-requirements.ts';
import { frontFigure } from './front-figure.ts';
import { importScheme } from './import-scheme.ts';
import { lintScheme } from './lint-scheme.ts';
import { exportScheme, readScheme } from './read-scheme.ts';
import { recordRuling } from './record-ruling.ts';
import { schemeWork } from './scheme-work.ts';
import { ratifiedScheme } from './seed.ts';

let platform: TestPlatform;
let admin: TestActor;
let committee: TestActor;
let head: TestActor;
let versionId: string;

const visitor = async <I, A>(view: Parameters<typeof ask<I, A>>[1], input: unknown): Promise<A> =>
  ask(platform, view, input, { tenant: await platform.tenant('lsp-koper'), accountId: null, via: 'web' });
const smk = (years: number) => ({
  diplomas: [{ level: 'SMK', fieldOfStudy: 'Teknik Mesin', graduatedOn: '2005-06-01' }],
  work: [
    {
      from: `${2026 - years}-11-24`,
      to: '2026-11-23',
      fieldOfWork: 'pekerjaan gedung',
      employer: 'PT Bangun',
      hasLetter: true,
    },
  ],
});
const years = { findingCode: 'education-years-contradict', clauses: ['6.2', '9.1.2.b'] };

/** Begins an application as a new person; answers the case. */
const beginCase = async (): Promise<string> => {
  const applicant = await platform.actor('lsp-koper', ['applicant']);
  const begun = { schemeCode: 'skema-16', purpose: 'certification', informed: true };
  return (await applicant.do(startApplication, begun)).caseId;
};
const rulingsOfCase = async (caseId: string) =>
  inTenant(
    platform.database,
    (await platform.tenant('lsp-koper')).tenantId,
    async (tx) => (await findCase(tx, caseId)).rulings,
  );

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  [admin, committee, head] = await Promise.all([
    platform.actor('lsp-koper', ['admin'], 'Ratna'),
    platform.actor('lsp-koper', ['committee'], 'Surya'),
    platform.actor('lsp-koper', ['head'], 'Maria'),
  ]);
  const accounts = { admin: admin.accountId, committee: committee.accountId, head: head.accountId };
  ({ versionId } = await ratifiedScheme(platform, await platform.tenant('lsp-koper'), accounts));
});
afterAll(() => platform.close());

describe('a visitor', () => {
  it('sees the schemes in force, and no draft', async () => {
    await admin.do(importScheme, { schemeCode: 'lain', content: { ...file, number: 'X/SKEMA.9/2026', title: 'Lain' } });
    const seen = await visitor(catalogue, {});
    expect(seen.lines).toMatchObject([{ schemeCode: 'skema-16', level: 5, kind: 'okupasi', units: 9, years: 5 }]);
    expect(seen).toMatchObject({ total: 1, isMore: false, worksOnSchemes: false });
    expect((await visitor(catalogue, { search: '100%' })).lines).toEqual([]);
    await expect(visitor(readScheme, { schemeCode: 'lain' })).rejects.toMatchObject({ code: 'kernel.not-found' });
    const draft = { schemeCode: 'lain', version: 1 };
    for (const view of [readScheme, exportScheme])
      await expect(visitor<unknown, unknown>(view as never, draft)).rejects.toMatchObject({ code: 'kernel.not-found' });
    expect(await admin.see(readScheme, draft)).toMatchObject({ status: 'draft' });
    await expect(visitor(listSchemes, {})).rejects.toMatchObject({ code: 'kernel.not-signed-in' });
    expect((await admin.see(listSchemes, {})).lines.map((line) => [line.schemeCode, line.status])).toEqual([
      ['lain', 'draft'],
      ['skema-16', 'ratified'],
    ]);
  });

  it('is told what holds while the committee has not ruled: the stricter ten years, with both clauses', async () => {
    const { holds, open, scheme } = await visitor(readScheme, { schemeCode: 'skema-16' });
    expect(holds.effectiveFrom).toBe('2025-04-30');
    expect(holds.alternatives.find((each) => each.clause === '6.2')).toMatchObject({ minimumYears: 10 });
    expect(open.map((each) => [each.finding.code, each.finding.clauses, each.reading])).toContainEqual([
      years.findingCode,
      ['6.2', '9.1.2.b'],
      'follow-requirement',
    ]);
    expect(scheme).not.toHaveProperty('settings');
  });

  it('checks his eligibility, is told what is missing, and nothing is kept', async () => {
    const count = async () =>
      inTenant(platform.database, (await platform.tenant('lsp-koper')).tenantId, async (tx) => [
        (await tx.selectFrom('journal').select('line_id').execute()).length,
        (await tx.selectFrom('access_log').select('line_id').execute()).length,
      ]);
    const before = await count();
    const nine = await visitor(checkRequirements, { schemeCode: 'skema-16', applicant: smk(9) });
    expect(nine.answer).toMatchObject({ eligible: false, best: '6.2' });
    expect(nine.answer.ifRuled).toMatchObject([{ choice: 'follow-evidence', gained: ['6.2'] }]);
    expect((await visitor(checkRequirements, { schemeCode: 'skema-16', applicant: smk(10) })).answer.eligible).toBe(
      true,
    );
    expect(nine.text[0]).toMatch(/^Per 23 November 2026: belum memenuhi/);
    expect(await count()).toEqual(before);
  });
});

describe('the linter', () => {
  it('names the contradiction of 10 and 8 years with both clauses, in Indonesian', async () => {
    const { findings, open } = await visitor(lintScheme, { schemeCode: 'skema-16' });
    expect(open).toBe(findings.length);
    expect(findings.find((each) => each.code === years.findingCode)).toMatchObject({
      severity: 'contradiction',
      severityText: 'Pertentangan',
      clauses: [
        { clause: '6.2', text: file.clauses['6.2'] },
        { clause: '9.1.2.b', text: file.clauses['9.1.2.b'] },
      ],
      data: { required: 10, evidenced: 8 },
      text: 'Lulusan SMK: klausul 6.2 meminta 10 tahun, klausul 9.1.2.b meminta 8 tahun.',
      reading: { choice: 'follow-requirement', pending: true },
      ruling: null,
    });
  });

  it('looks at a file without keeping it, and at drafts only for those who work with schemes', async () => {
    const seen = await visitor(lintScheme, { content: file, wordsIn: 'en' });
    expect(seen.findings[0]?.severityText).toBe('Contradiction');
    const draft = await admin.do(importScheme, { content: { ...file, title: 'Konsep' } });
    await expect(visitor(lintScheme, { versionId: draft.versionId })).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
    expect((await admin.see(lintScheme, { versionId: draft.versionId })).scheme.version).toMatchObject({
      status: 'draft',
    });
    await expect(visitor(lintScheme, {})).rejects.toMatchObject({ code: 'kernel.invalid' });
  });
});

describe('the work on a scheme', () => {
  it('offers each person only what he may do', async () => {
    const may = async (who: TestActor, input: object) => (await who.see(schemeWork, input)).may;
    const draft = await committee.do(importScheme, { content: { ...file, title: 'Milik komite' } });
    const other = await platform.actor('lsp-koper', ['committee']);
    expect(await may(committee, { versionId: draft.versionId })).toEqual({ verify: false, ratify: false, rule: true });
    expect(await may(other, { versionId: draft.versionId })).toEqual({ verify: true, ratify: false, rule: true });
    expect(await may(head, { schemeCode: 'skema-16' })).toEqual({ verify: false, ratify: false, rule: false });
    await expect(head.see(schemeWork, { schemeCode: 'skema-16', version: 99 })).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
  });

  it('shows a ruling with its day and name, and a case keeps the rulings it began with', async () => {
    const pinned = await beginCase();
    await committee.do(recordRuling, {
      versionId,
      ...years,
      choice: 'follow-evidence',
      reason: 'Daftar bukti dipakai sampai skema diperbaiki.',
    });
    const work = await head.see(schemeWork, { schemeCode: 'skema-16' });
    expect(work.findings.find((each) => each.code === years.findingCode)).toMatchObject({
      reading: { choice: 'follow-evidence', pending: false },
      ruling: { decidedOn: '2026-11-23', decidedBy: 'Surya' },
    });
    const fresh = await beginCase();
    expect(await rulingsOfCase(pinned)).toEqual([]);
    expect(await rulingsOfCase(fresh)).toMatchObject([{ choice: 'follow-evidence' }]);
    expect(work.versions.find((each) => each.version === 1)).toMatchObject({
      status: 'ratified',
      running: 1,
      ended: 0,
    });
    expect((await visitor(checkRequirements, { schemeCode: 'skema-16', applicant: smk(9) })).answer.eligible).toBe(
      true,
    );
  });

  it('leaves as a file that is the scheme again', async () => {
    const exported = await visitor(exportScheme, { schemeCode: 'skema-16' });
    expect(exported.rulings).toMatchObject([{ ...years, decidedOn: '2026-11-23' }]);
    const { rulings: _, ...content } = exported;
    expect(content).toEqual(expect.objectContaining({ number: file.number, units: expect.anything() }));
    await expect(committee.do(importScheme, { content: exported })).rejects.toMatchObject({
      code: 'certification.schemes.known',
    });
  });
});

it('counts the schemes in force for the door of the landing page', async () => {
  expect(await visitor(frontFigure, {})).toMatchObject({ value: 1 });
});
