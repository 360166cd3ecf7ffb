import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { caseSubject } from '../cases/store.ts';
import { certification } from '../context.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reviewApplication } from './review-application.ts';
import { draftCase, insertSampleScheme, participantCase, sample, sampleSections, submittedCase } from './sample.ts';
import { saveApplication } from './save-application.ts';
import { sendApplication } from './send-application.ts';
import { startApplication } from './start-application.ts';
import { viewApplication } from './view-application.ts';

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
    expect(todo).toMatchObject({
      kind: 'certification.review-application',
      clause: '9.1.5',
      data: { name: sampleSections.identity.name },
    });
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
