import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { caseSubject } from '../cases/store.ts';
import { certification } from '../context.ts';
import { addEvidence } from './add-evidence.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reviewApplication } from './review-application.ts';
import {
  draftCase,
  insertSampleScheme,
  participantCase,
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
let admin: TestActor;
const applicant = (name?: string) => platform.actor(sample.tenant, ['applicant'], name);
const allMeet = async (reviewer: TestActor, caseId: string) => {
  const { reviewItems, round } = await reviewer.see(viewApplication, { caseId });
  return { caseId, round, items: reviewItems.map(({ code }) => ({ code, verdict: 'meets' as string, reason: '' })) };
};

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, certification]);
  await insertSampleScheme(platform);
  admin = await platform.actor(sample.tenant, ['admin'], 'Ratna');
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
      other.do(saveApplication, { caseId, identity: {} }),
      other.see(viewApplication, { caseId }),
      other.see(checkEligibility, { caseId }),
      other.do(sendApplication, { caseId, consent: true }),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'kernel.not-found' });
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

describe('sending', () => {
  it('takes a number, binds two signatures, opens the reviewer’s to-do and tells the applicant', async () => {
    const me = await applicant();
    const caseId = await draftCase(platform, me);
    const { number } = await me.do(sendApplication, { caseId, consent: true });
    expect(number).toMatch(/^\d{4}\/APL\.16-KOPER\/XI\/2026$/);
    const seen = await me.see(viewApplication, { caseId });
    expect(seen).toMatchObject({ state: 'submitted', number, round: 1, mayEdit: false, eligibility: { best: '6.2' } });
    expect(seen.consentedAt).not.toBeNull();
    const inbox = await me.see(readInbox, {});
    expect(inbox.todos).toEqual([]);
    expect(inbox.notices[0]).toMatchObject({ kind: 'certification.application-received' });
    const todo = (await admin.see(readInbox, {})).todos.find((one) => one.subjectId === caseId);
    expect(todo).toMatchObject({ kind: 'certification.review-application', clause: '9.1.5' });
    const { tenantId } = await platform.tenant(sample.tenant);
    const signatures = await inTenant(platform.database, tenantId, (tx) => signaturesOn(tx, caseSubject(caseId)));
    expect(signatures.map((one) => [one.paper, one.role])).toEqual([
      ['FR.APL.01', 'applicant'],
      ['FR.APL.02', 'applicant'],
    ]);
    const lines = await inTenant(platform.database, tenantId, (tx) => historyOf(tx, caseSubject(caseId)));
    expect(lines.at(-1)?.facts).toMatchObject({ number, alternative: '6.2' });
  });

  it('has one effect when sent twice', async () => {
    const me = await applicant();
    const caseId = await draftCase(platform, me);
    const input = { caseId, consent: true };
    const [first, again] = [await me.do(sendApplication, input, 'twice'), await me.do(sendApplication, input, 'twice')];
    expect(again).toEqual(first);
    await expect(me.do(sendApplication, input)).rejects.toMatchObject({ code: 'certification.cases.wrong-state' });
  });

  it('names every missing part', async () => {
    const me = await applicant();
    const { caseId } = await me.do(startApplication, start);
    const refused = await me.do(sendApplication, { caseId, consent: true }).catch((error) => error);
    const parts = refused.bodies().map((body: { data: { part: string; label?: string } }) => body.data.part);
    expect(parts).toEqual(expect.arrayContaining(['nik', 'birth-date', 'diploma', 'evidence', 'self-verdict']));
    expect(parts.filter((part: string) => part === 'self-verdict')).toHaveLength(9);
    await expect(me.do(sendApplication, { caseId })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field: 'consent',
    });
  });

  it('refuses an ineligible applicant, says by how much each alternative fails and which ruling would change it', async () => {
    const me = await applicant();
    const caseId = await draftCase(platform, me);
    const [work] = sampleSections.work;
    await me.do(saveApplication, { caseId, work: [{ ...work, from: '2018-01-01', still: false, to: '2026-06-30' }] });
    const refused = await me.do(sendApplication, { caseId, consent: true }).catch((error) => error);
    expect(refused.code).toBe('certification.applications.not-eligible');
    const smk = refused.data.answer.alternatives.find((a: { clause: string }) => a.clause === '6.2');
    expect(smk.experience).toMatchObject({
      counted: { years: 8, months: 6, days: 0 },
      missing: { years: 1, months: 6 },
    });
    expect(refused.data.answer.ifRuled).toMatchObject([{ choice: 'follow-evidence', gained: ['6.2'] }]);
    const says = certification.words.id.refusals[refused.code]?.(refused.data);
    expect(says?.remedy).toContain('kurang 1 tahun 6 bulan');
    expect((await me.see(viewApplication, { caseId })).state).toBe('draft');
  });

  it('wants the copy of the diploma that it leans on', async () => {
    const me = await applicant();
    const caseId = await draftCase(platform, me);
    const { documents } = await me.see(viewApplication, { caseId });
    const diploma = documents.find((one) => one.item.startsWith('diploma:'));
    await me.do(removeEvidence, { caseId, item: diploma?.item, document: diploma?.documentId });
    await expect(me.do(sendApplication, { caseId, consent: true })).rejects.toMatchObject({
      code: 'certification.applications.incomplete',
      data: { part: 'diploma-copy', clause: '9.1.2.b' },
    });
  });
});

describe('reviewing', () => {
  it('accepts: participant, decision, signature, and the case waits for an assessor', async () => {
    const me = await applicant();
    const caseId = await participantCase(platform, me, admin);
    expect(await me.see(viewApplication, { caseId })).toMatchObject({
      state: 'participant',
      review: { verdict: 'accept' },
    });
    expect((await me.see(readInbox, {})).notices[0]).toMatchObject({ kind: 'certification.application-accept' });
    const waiting = (await admin.see(readInbox, {})).todos.filter((one) => one.subjectId === caseId);
    expect(waiting).toMatchObject([{ kind: 'certification.assign-assessor', clause: '9.2.2' }]);
    const { tenantId } = await platform.tenant(sample.tenant);
    const kept = await inTenant(platform.database, tenantId, async (tx) => ({
      decisions: await tx.selectFrom('decision').selectAll().where('subject_id', '=', caseId).execute(),
      signatures: await signaturesOn(tx, caseSubject(caseId)),
    }));
    expect(kept.decisions).toMatchObject([{ outcome: 'accept', rule: '9.1.6' }]);
    expect(kept.signatures.at(-1)).toMatchObject({ paper: 'FR.APL.01', role: 'reviewer', name: 'Ratna' });
  });

  it('returns with a reason for each item, keeps the number, and refuses a review of the older sending', async () => {
    const me = await applicant();
    const caseId = await submittedCase(platform, me);
    const before = await allMeet(admin, caseId);
    const failing = before.items.map((item) => (item.code === 'ktp' ? { ...item, verdict: 'fails' } : item));
    await expect(admin.do(reviewApplication, { ...before, items: failing, verdict: 'return' })).rejects.toMatchObject({
      code: 'certification.applications.reason-missing',
      data: { item: 'ktp' },
    });
    await expect(admin.do(reviewApplication, { ...before, verdict: 'return' })).rejects.toMatchObject({
      code: 'certification.applications.nothing-to-correct',
    });
    const reasoned = failing.map((item) => (item.code === 'ktp' ? { ...item, reason: 'Tidak terbaca.' } : item));
    await admin.do(reviewApplication, { ...before, items: reasoned, verdict: 'return' });
    const returned = await me.see(viewApplication, { caseId });
    expect(returned).toMatchObject({
      state: 'returned',
      mayEdit: true,
      review: { verdict: 'return', reviewer: 'Ratna' },
    });
    expect((await me.see(readInbox, {})).todos[0]).toMatchObject({ kind: 'certification.correct-application' });
    const { number } = await me.do(sendApplication, { caseId, consent: true });
    expect(number).toBe(returned.number);
    await expect(admin.do(reviewApplication, { ...before, verdict: 'accept' })).rejects.toMatchObject({
      code: 'kernel.changed-meanwhile',
    });
    await admin.do(reviewApplication, { ...(await allMeet(admin, caseId)), verdict: 'accept' });
  });

  it('rejects with a reason only, and then another application may begin', async () => {
    const me = await applicant();
    const caseId = await submittedCase(platform, me);
    const review = { ...(await allMeet(admin, caseId)), verdict: 'reject' };
    await expect(admin.do(reviewApplication, review)).rejects.toMatchObject({ field: 'reason' });
    await admin.do(reviewApplication, { ...review, reason: 'Surat keterangan kerja palsu.' });
    expect((await me.see(viewApplication, { caseId })).state).toBe('rejected');
    await me.do(startApplication, start);
  });

  it('accepts only with every item judged and the good papers sufficing by themselves', async () => {
    const me = await applicant();
    const caseId = await submittedCase(platform, me);
    const review = { ...(await allMeet(admin, caseId)), verdict: 'accept' };
    const [identity, ...rest] = review.items;
    await expect(admin.do(reviewApplication, { ...review, items: rest })).rejects.toMatchObject({
      code: 'certification.applications.unjudged',
      data: { item: identity?.code },
    });
    const noKtp = review.items.map((item) => (item.code === 'ktp' ? { ...item, verdict: 'absent' } : item));
    await expect(admin.do(reviewApplication, { ...review, items: noKtp })).rejects.toMatchObject({
      code: 'certification.applications.item-not-met',
    });
    const noLetter = review.items.map((item) =>
      item.code.startsWith('letter:') ? { ...item, verdict: 'fails', reason: 'Bidang lain.' } : item,
    );
    await expect(admin.do(reviewApplication, { ...review, items: noLetter })).rejects.toMatchObject({
      code: 'certification.applications.not-eligible',
    });
  });

  it('gives two reviewers at once one effect', async () => {
    const me = await applicant();
    const caseId = await submittedCase(platform, me);
    const second = await platform.actor(sample.tenant, ['admin']);
    const review = { ...(await allMeet(admin, caseId)), verdict: 'accept' };
    const both = await Promise.allSettled([admin, second].map((who) => who.do(reviewApplication, review)));
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(refused).toMatchObject({
      reason: { code: 'certification.cases.wrong-state', data: { from: 'participant' } },
    });
  });

  it('is closed to the applicant himself, whatever roles he holds', async () => {
    const both = await platform.actor(sample.tenant, ['applicant', 'admin']);
    const caseId = await submittedCase(platform, both);
    expect((await both.see(viewApplication, { caseId })).mayReview).toBe(false);
    await expect(
      both.do(reviewApplication, { ...(await allMeet(both, caseId)), verdict: 'accept' }),
    ).rejects.toMatchObject({ code: 'kernel.two-hands', data: { held: 'applicant', wanted: 'reviewer' } });
    expect((await both.see(viewApplication, { caseId })).state).toBe('submitted');
  });
});
