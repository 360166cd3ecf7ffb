import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { certification } from '../context.ts';
import { addEvidence } from './add-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import {
  draftCase,
  insertSampleScheme,
  sample,
  sampleDocument,
  sampleItems,
  sampleSections,
  submittedCase,
} from './sample.ts';
import { saveApplication } from './save-application.ts';
import { sendApplication } from './send-application.ts';
import { startApplication } from './start-application.ts';
import { checkEligibility, viewApplication } from './view-application.ts';

const start = { schemeCode: sample.schemeCode, purpose: 'certification', informed: true };

let platform: TestPlatform;
const applicant = (name?: string) => platform.actor(sample.tenant, ['applicant'], name);

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  await insertSampleScheme(platform);
});
afterAll(() => platform.close());

describe('beginning an application', () => {
  it('pins version and rulings, sets the applicant’s hand and tells him what is next', async () => {
    const me = await applicant('Sari');
    const { caseId } = await me.do(startApplication, start);
    const seen = await me.see(viewApplication, { caseId });
    expect(seen).toMatchObject({ state: 'draft', number: null, mine: true, mayEdit: true, round: 0, rulings: [] });
    expect(seen.form.identity.name).toBe('Sari');
    const inbox = await me.see(readInbox, {});
    expect(inbox.todos[0]).toMatchObject({ kind: 'certification.complete-application', clause: '9.1.2' });
  });

  it('refuses a second open case under the same scheme and says which one is open', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    await expect(me.do(startApplication, start)).rejects.toMatchObject({
      code: 'certification.applications.open-case',
      data: { caseId, state: 'draft' },
    });
  });

  it('gives two beginnings at once one case', async () => {
    const me = await applicant();
    const both = await Promise.allSettled([me.do(startApplication, start), me.do(startApplication, start)]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('wants the information of 9.1.1 to have been read, and a scheme that is in force', async () => {
    const me = await applicant();
    await expect(me.do(startApplication, { ...start, informed: false })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field: 'informed',
    });
    platform.at('2025-04-28');
    await expect(me.do(startApplication, start)).rejects.toMatchObject({
      code: 'certification.applications.not-in-force',
      data: { from: '2025-04-30' },
    });
    platform.at('2026-11-23');
  });
});

describe('a draft', () => {
  it('keeps NIK and NPWP sealed: masked in views, absent from journal and rows', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    await me.do(saveApplication, { caseId, identity: { nik: '3171 0812 0590 0001', npwp: '09.254.294.3-407.000' } });
    const seen = await me.see(viewApplication, { caseId });
    expect(seen.masked).toEqual({ nik: '3171••••••••0001', npwp: '09••••••••••000' });
    const { tenantId } = await platform.tenant(sample.tenant);
    const everything = await inTenant(platform.database, tenantId, async (tx) => [
      await tx.selectFrom('certification_application').selectAll().where('case_id', '=', caseId).execute(),
      await tx.selectFrom('journal').selectAll().where('subject_id', '=', caseId).execute(),
    ]);
    expect(JSON.stringify(everything)).not.toContain('317108120590');
    expect(JSON.stringify(everything)).not.toContain('092542943');
    await me.do(saveApplication, { caseId, identity: { name: 'Sari' } });
    expect((await me.see(viewApplication, { caseId })).masked.nik).toBe('3171••••••••0001');
  });

  it('replaces the sections that come and leaves the others', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    await me.do(saveApplication, { caseId, ...sampleSections });
    await me.do(saveApplication, { caseId, employment: { status: 'not-employed' } });
    const { form } = await me.see(viewApplication, { caseId });
    expect(form.employment).toEqual({ status: 'not-employed' });
    expect(form.work).toMatchObject([{ employer: 'PT Gedung Contoh', still: true }]);
    await me.do(saveApplication, { caseId, addRow: 'diplomas' });
    const added = await me.see(viewApplication, { caseId });
    expect(added.form.diplomas).toHaveLength(2);
    await me.do(saveApplication, { caseId, removeRow: added.form.diplomas[1]?.id });
    expect((await me.see(viewApplication, { caseId })).form.diplomas).toHaveLength(1);
  });

  it.each([
    [{ identity: { birthDate: '2023-02-29' } }, 'identity.birthDate', 'no-such-day'],
    [{ diplomas: [{ graduatedOn: '2027-06-01' }] }, 'diplomas.0.graduatedOn', 'in-future'],
    [{ work: [{ from: '2020-01-02', to: '2019-12-31' }] }, 'work.0.to', 'ends-before-start'],
    [{ identity: { nik: '31710812059000011' } }, 'identity.nik', 'bad-number'],
  ])('refuses what cannot be: %j', async (sections, field, code) => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    await expect(me.do(saveApplication, { caseId, ...sections })).rejects.toMatchObject({
      code: `certification.applications.${code}`,
      field,
    });
  });

  it('does not exist for anyone else, and is closed once sent', async () => {
    const me = await applicant();
    const caseId = await submittedCase(platform, me);
    const other = await applicant();
    for (const attempt of [
      () => other.do(saveApplication, { caseId, identity: {} }),
      () => other.see(viewApplication, { caseId }),
      () => other.see(checkEligibility, { caseId }),
      () => other.do(sendApplication, { caseId, consent: true }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'kernel.not-found' });
    await expect(me.do(saveApplication, { caseId, identity: {} })).rejects.toMatchObject({
      code: 'certification.applications.closed',
    });
  });
});

describe('evidence', () => {
  it('takes the photo as a picture only and replaces it; takes nothing for an item that is not there', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    const pdf = await sampleDocument(platform, me, { name: 'foto.pdf', mediaType: 'application/pdf' });
    await expect(me.do(addEvidence, { caseId, item: 'photo', document: pdf })).rejects.toMatchObject({
      code: 'kernel.wrong-file-type',
      field: 'document',
    });
    const [first, second] = [await sampleDocument(platform, me), await sampleDocument(platform, me)];
    await me.do(addEvidence, { caseId, item: 'photo', document: first });
    await me.do(addEvidence, { caseId, item: 'photo', document: second });
    await me.do(addEvidence, { caseId, item: 'photo', document: second });
    const seen = await me.see(viewApplication, { caseId });
    expect(seen.documents.map((one) => one.documentId)).toEqual([second]);
    await expect(me.do(addEvidence, { caseId, item: 'diploma:nowhere', document: pdf })).rejects.toMatchObject({
      code: 'certification.applications.unknown-item',
    });
    await me.do(removeEvidence, { caseId, item: 'photo', document: second });
    expect((await me.see(viewApplication, { caseId })).documents).toEqual([]);
  });

  it('takes nobody else’s document, and at most five for an item', async () => {
    const [me, other] = [await applicant(), await applicant()];
    const { caseId } = await me.do(startApplication, start);
    const theirs = await sampleDocument(platform, other);
    await expect(me.do(addEvidence, { caseId, item: 'ktp', document: theirs })).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
    for (let n = 0; n < 5; n++)
      await me.do(addEvidence, { caseId, item: 'ktp', document: await sampleDocument(platform, me) });
    const sixth = await sampleDocument(platform, me);
    await expect(me.do(addEvidence, { caseId, item: 'ktp', document: sixth })).rejects.toMatchObject({
      code: 'certification.applications.too-many-files',
      data: { limit: 5 },
    });
  });

  it('counts work only with its letter, and goes with its row', async () => {
    const me = await applicant();
    const caseId = await draftCase(platform, me);
    expect((await me.see(checkEligibility, { caseId })).best).toBe('6.2');
    const letter = sampleItems[4] as string;
    const { documents, form } = await me.see(viewApplication, { caseId });
    const document = documents.find((one) => one.item === letter)?.documentId;
    await me.do(removeEvidence, { caseId, item: letter, document });
    const without = await me.see(checkEligibility, { caseId });
    expect(without.eligible).toBe(false);
    expect(without.alternatives.find((a) => a.clause === '6.2')).toMatchObject({ withLetters: { met: true } });
    await me.do(addEvidence, { caseId, item: letter, document });
    await me.do(saveApplication, { caseId, removeRow: form.work[0]?.id });
    expect((await me.see(viewApplication, { caseId })).documents.map((one) => one.item)).not.toContain(letter);
  });

  it('counts days of overlapping letters once', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    const work = ['2016-01-01', '2016-06-01'].map((from) => ({
      id: crypto.randomUUID(),
      employer: from,
      position: 'Pelaksana',
      fieldOfWork: 'pekerjaan gedung',
      from,
      to: '2020-12-31',
    }));
    await me.do(saveApplication, { caseId, diplomas: sampleSections.diplomas, work });
    for (const { id } of work)
      await me.do(addEvidence, { caseId, item: `letter:${id}`, document: await sampleDocument(platform, me) });
    const smk = (await me.see(checkEligibility, { caseId })).alternatives.find((a) => a.clause === '6.2');
    expect(smk?.experience.counted).toEqual({ years: 5, months: 0, days: 0 });
    expect(smk?.experience.missing).toEqual({ years: 5, months: 0, days: 0 });
    expect(smk?.experience.periods[1]).toMatchObject({ countedDays: 0, why: 'counted-already' });
  });
});
