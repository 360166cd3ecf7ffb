import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { type Body, judged, openBody, schemeCode } from './a-case.testing.ts';
import { createSession } from './create-session.ts';
import { recommend } from './recommend.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordObservation } from './record-observation.ts';
import { recordOral } from './record-oral.ts';
import { recordPortfolio } from './record-portfolio.ts';
import { recordWritten } from './record-written.ts';
import { registerSite } from './register-site.ts';
import { scheduleCase } from './schedule-case.ts';
import { verifySite } from './verify-site.ts';

let body: Body;
beforeAll(async () => {
  body = await openBody();
});
afterAll(() => body.platform.close());

const refusal = (code: string, data: object = {}) => ({
  code: `certification.assessments.${code}`,
  data: expect.objectContaining(data),
});
const all = (verdict: string, reason?: string) => body.units.map((unitCode) => ({ unitCode, verdict, reason }));

describe('sessions (9.3.2)', () => {
  it('need a verified site, places and a time to come', async () => {
    const { siteId } = await body.admin.do(registerSite, {
      name: 'TUK Baru',
      address: 'Jalan Baru 2',
      kind: 'Mandiri',
      capacity: 5,
      schemeCodes: [schemeCode],
    });
    const session = { siteId, schemeCode, on: '2026-12-01', startsAt: '08:00', endsAt: '12:00', capacity: 3 };
    await expect(body.admin.do(createSession, session)).rejects.toMatchObject(
      refusal('site-unverified', { until: null, clause: '9.3.2' }),
    );
    await expect(
      body.admin.do(verifySite, { siteId, verifiedOn: '2026-11-24', verifiedUntil: '2027-11-01' }),
    ).rejects.toMatchObject(refusal('verified-order'));
    await body.admin.do(verifySite, { siteId, verifiedOn: '2026-11-20', verifiedUntil: '2026-12-31' });
    await expect(body.admin.do(createSession, { ...session, capacity: 6 })).rejects.toMatchObject(
      refusal('over-capacity', { wanted: 6, capacity: 5 }),
    );
    await expect(body.admin.do(createSession, { ...session, on: '2027-01-02' })).rejects.toMatchObject(
      refusal('site-unverified', { until: '2026-12-31' }),
    );
    await expect(
      body.admin.do(createSession, { ...session, on: '2026-11-23', startsAt: '07:00' }),
    ).rejects.toMatchObject(refusal('session-past'));
    await expect(body.admin.do(createSession, { ...session, endsAt: '08:00' })).rejects.toMatchObject(
      refusal('session-order'),
    );
    await body.admin.do(createSession, session);
    const second = body.admin.do(createSession, { ...session, startsAt: '11:00', endsAt: '13:00' });
    await expect(second).rejects.toMatchObject(refusal('site-occupied', { free: 2, wanted: 3 }));
  });

  it('give their last place once, even to two at the same moment', async () => {
    const sessionId = await body.newSession('2026-12-02', '08:00', '12:00', 1);
    const cases = await Promise.all([body.caseIn('sufficient'), body.caseIn('sufficient')]);
    const tried = await Promise.allSettled(
      cases.map(({ caseId }) => body.admin.do(scheduleCase, { caseId, sessionId })),
    );
    expect(tried.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tried.find((each) => each.status === 'rejected')?.reason).toMatchObject(
      refusal('session-full', { capacity: 1 }),
    );
  });

  it('do not take an assessor or a candidate who is elsewhere', async () => {
    const [first, clash, later] = [
      await body.newSession('2026-12-03', '08:00', '10:00'),
      await body.newSession('2026-12-03', '09:00', '11:00'),
      await body.newSession('2026-12-03', '10:00', '12:00'),
    ];
    const [one, two, three] = [
      await body.caseIn('sufficient'),
      await body.caseIn('sufficient'),
      await body.caseIn('sufficient'),
    ];
    await body.admin.do(scheduleCase, { caseId: one.caseId, sessionId: first });
    await body.admin.do(scheduleCase, { caseId: two.caseId, sessionId: first });
    const elsewhere = body.admin.do(scheduleCase, { caseId: three.caseId, sessionId: clash });
    await expect(elsewhere).rejects.toMatchObject(refusal('double-booked', { who: 'assessor' }));
    await body.admin.do(scheduleCase, { caseId: three.caseId, sessionId: later });
    const inbox = await one.applicant.see(readInbox, {});
    expect(inbox.notices[0]).toMatchObject({
      kind: 'certification.test-scheduled',
      data: { calendar: `/lsp-koper/sesi/${first}.ics` },
    });
  });
});

describe('the test (9.3.3-9.3.5)', () => {
  it('runs from attendance to the recommendation, signed, for the technical team', async () => {
    const { caseId, applicant, documentId } = await body.caseIn('scheduled');
    const { assessor, units } = body;
    const observed = units.map((unitCode) => ({ unitCode, result: 'yes', note: 'Dikerjakan runtut.' }));
    const early = assessor.do(recordAttendance, { caseId, attendance: 'present', identityChecked: 'yes' });
    await expect(early).rejects.toMatchObject(refusal('session-not-begun', { clause: '9.3.2' }));
    body.platform.at('2026-11-24');
    await expect(assessor.do(recordObservation, { caseId, units: observed })).rejects.toMatchObject(
      refusal('not-present'),
    );
    await assessor.do(recordAttendance, { caseId, attendance: 'present', identityChecked: 'yes' });
    const unplanned = assessor.do(recordOral, { caseId, units: [{ unitCode: units[0] }] });
    await expect(unplanned).rejects.toMatchObject(refusal('method-not-planned', { method: 'oral', clause: '9.3.1' }));

    const k = { caseId, units: all('K'), overall: 'K' };
    const before = assessor.do(recommend, k);
    await expect(before).rejects.toMatchObject(refusal('evidence-gap', { clause: '9.3.4', unitCode: units[0] }));
    const gaps = await before.catch((error) => error.bodies());
    expect(gaps).toHaveLength(units.length);
    expect(gaps[0]).toMatchObject({
      field: 'units.0.verdict',
      data: {
        gaps: [
          { method: 'observation', rule: 'no-record' },
          { method: 'portfolio', rule: 'no-record' },
        ],
      },
    });

    await assessor.do(recordObservation, { caseId, units: observed.slice(0, 3) });
    await assessor.do(recordObservation, { caseId, units: observed, remark: 'Pertahankan.' });
    const weak = judged(documentId, units, { current: 'Laporan tahun 2011.' });
    await assessor.do(recordPortfolio, { caseId, items: [weak] });
    await expect(assessor.do(recommend, k)).rejects.toMatchObject(
      refusal('evidence-gap', {
        gaps: [{ method: 'portfolio', rule: 'current', evidence: documentId, reason: 'Laporan tahun 2011.' }],
      }),
    );
    await assessor.do(recordPortfolio, { caseId, items: [judged(documentId, units)] });
    await expect(assessor.do(recommend, { ...k, overall: 'BK' })).rejects.toMatchObject(
      refusal('overall-mismatch', { units: [] }),
    );
    await assessor.do(recommend, k);
    expect(await body.state(caseId)).toBe('recommended');

    const tenant = await body.platform.tenant('lsp-koper');
    const signed = await inTenant(body.platform.database, tenant.tenantId, (tx) =>
      signaturesOn(tx, { type: 'certification.case', id: caseId }),
    );
    expect(signed.map((each) => each.paper).sort()).toEqual([
      'FR.AK.01',
      'FR.AK.01',
      'FR.AK.02',
      'FR.AK.05',
      'FR.APL.02',
      'FR.APL.02',
      'FR.IA.01',
      'FR.IA.08',
    ]);
    const team = await body.platform.actor('lsp-koper', ['technical-team']);
    const todo = (await team.see(readInbox, {})).todos.find((each) => each.subjectId === caseId);
    expect(todo).toMatchObject({ kind: 'certification.decide-case', clause: '9.4.4' });
    expect((await applicant.see(readInbox, {})).notices[0]?.kind).toBe('certification.record-handed-in');
    await expect(assessor.do(recordObservation, { caseId, units: observed })).rejects.toMatchObject(
      refusal('not-now', { state: 'recommended' }),
    );
    body.platform.at('2026-11-23');
  });

  it('can end in "not yet competent" with reasons, for an absent candidate too', async () => {
    const { caseId } = await body.caseIn('scheduled', {
      sessionId: await body.newSession('2026-11-25', '08:00', '12:00', 1),
    });
    body.platform.at('2026-11-25');
    const bk = { caseId, units: all('BK'), overall: 'BK' };
    await expect(body.assessor.do(recommend, bk)).rejects.toMatchObject(refusal('not-present'));
    await body.assessor.do(recordAttendance, { caseId, attendance: 'absent' });
    await expect(body.assessor.do(recommend, bk)).rejects.toMatchObject(refusal('not-yet-without-reason'));
    await expect(
      body.assessor.do(recommend, { ...bk, overall: 'K', units: all('BK', 'Tidak hadir.') }),
    ).rejects.toMatchObject(refusal('overall-mismatch', { units: body.units }));
    await body.assessor.do(recommend, { ...bk, units: all('BK', 'Tidak hadir.') });
    expect(await body.state(caseId)).toBe('recommended');
    body.platform.at('2026-11-23');
  });

  it('needs the identity checked, the record of this session, and passing scores', async () => {
    const [first, second] = [
      await body.newSession('2026-11-26', '08:00', '10:00', 1),
      await body.newSession('2026-11-27', '08:00', '10:00', 1),
    ];
    const { caseId } = await body.caseIn('scheduled', { methods: ['written'], sessionId: first });
    const written = (score: number) =>
      body.units.map((unitCode) => ({
        unitCode,
        kind: 'essay',
        questionSet: 'Set A',
        score,
        maximum: 100,
        passing: 70,
      }));
    body.platform.at('2026-11-26');
    const { assessor } = body;
    await assessor.do(recordAttendance, { caseId, attendance: 'present', identityChecked: 'no' });
    await expect(assessor.do(recordWritten, { caseId, units: written(101) })).rejects.toMatchObject(
      refusal('score-over', { maximum: 100 }),
    );
    await assessor.do(recordWritten, { caseId, units: written(69) });
    await expect(body.admin.do(scheduleCase, { caseId, sessionId: second })).rejects.toMatchObject(
      refusal('attendance-settled'),
    );
    const k = { caseId, units: all('K'), overall: 'K' };
    await expect(assessor.do(recommend, k)).rejects.toMatchObject(
      refusal('evidence-gap', {
        gaps: [
          { method: 'written', rule: 'sufficient', evidence: '69/100', reason: null },
          { method: 'written', rule: 'authentic', evidence: null, reason: null },
        ],
      }),
    );
    await assessor.do(recordAttendance, { caseId, attendance: 'absent' });
    await body.admin.do(scheduleCase, { caseId, sessionId: second });
    body.platform.at('2026-11-27');
    await assessor.do(recordAttendance, { caseId, attendance: 'present', identityChecked: 'yes' });
    await expect(assessor.do(recommend, k)).rejects.toMatchObject(
      refusal('evidence-gap', {
        gaps: expect.arrayContaining([{ method: 'written', rule: 'current', evidence: null, reason: null }]),
      }),
    );
    await assessor.do(recordWritten, { caseId, units: written(70) });
    await assessor.do(recommend, k);
    expect(await body.state(caseId)).toBe('recommended');
    body.platform.at('2026-11-23');
  });

  it('is nobody else’s: another assessor does not find the case', async () => {
    const { caseId } = await body.caseIn('scheduled', {
      sessionId: await body.newSession('2026-11-30', '08:00', '10:00', 1),
    });
    const other = await body.newAssessor();
    const tries = [
      other.do(recordAttendance, { caseId, attendance: 'present' }),
      other.do(recordObservation, { caseId, units: [{ unitCode: 'x' }] }),
      other.do(recommend, { caseId, units: all('K'), overall: 'K' }),
    ];
    for (const tried of tries) await expect(tried).rejects.toMatchObject({ code: 'kernel.not-found' });
  });
});
