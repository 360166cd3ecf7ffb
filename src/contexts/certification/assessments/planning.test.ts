import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { handsOn } from '#kernel/decisions/hands.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { type Body, judged, openBody, schemeCode } from './a-case.testing.ts';
import { addFurtherEvidence } from './add-further-evidence.ts';
import { agreePlan } from './agree-plan.ts';
import { askPlanChange } from './ask-plan-change.ts';
import { assignAssessor } from './assign-assessor.ts';
import { declareRelation } from './declare-relation.ts';
import { proposePlan } from './propose-plan.ts';
import { registerAssessor } from './register-assessor.ts';
import { reviewEvidence } from './review-evidence.ts';
import { updateAssessor } from './update-assessor.ts';

let body: Body;
beforeAll(async () => {
  body = await openBody();
});
afterAll(() => body.platform.close());

const refusal = (code: string, data: object = {}) => ({
  code: `certification.assessments.${code}`,
  data: expect.objectContaining(data),
});
const within = async <T>(work: Parameters<typeof inTenant<T>>[2]) =>
  inTenant(body.platform.database, (await body.platform.tenant('lsp-koper')).tenantId, work);

describe('the register of assessors', () => {
  it('takes a person new to the body and gives him the role', async () => {
    const entry = {
      name: 'Sri Rahayu',
      licence: 'MET.000.777',
      licenceUntil: '2027-05-01',
      schemeCodes: [schemeCode],
      workloadLimit: 4,
    };
    const { personId } = await body.admin.do(registerAssessor, entry);
    const { caseId } = await body.newCase();
    await body.admin.do(assignAssessor, { caseId, assessorId: personId });
    expect(await body.state(caseId)).toBe('assigned');
    const twice = body.admin.do(registerAssessor, { ...entry, name: 'Orang Lain' });
    await expect(twice).rejects.toMatchObject(refusal('licence-taken', { licence: 'MET.000.777', clause: '9.2.2' }));
  });

  it('refuses a member without the role, and a second entry', async () => {
    const applicant = await body.platform.actor('lsp-koper', ['applicant']);
    const entry = { licence: 'MET.000.778', licenceUntil: '2027-05-01', schemeCodes: [], workloadLimit: 4 };
    await expect(body.admin.do(registerAssessor, { ...entry, personId: applicant.personId })).rejects.toMatchObject(
      refusal('no-assessor-role'),
    );
    const again = body.admin.do(registerAssessor, { ...entry, personId: body.assessor.personId });
    await expect(again).rejects.toMatchObject(refusal('already-registered'));
  });

  it('lets an assessor declare for himself only', async () => {
    const other = await body.newAssessor();
    const mine = { kind: 'employer', employer: 'PT Contoh' };
    await other.do(declareRelation, mine);
    const theirs = other.do(declareRelation, { ...mine, assessorId: body.assessor.personId });
    await expect(theirs).rejects.toMatchObject({ code: 'kernel.not-found' });
    await expect(other.do(declareRelation, { kind: 'relative' })).rejects.toMatchObject(refusal('relation-open'));
  });
});

describe('assignment (9.2.2)', () => {
  it('lays the hand, tells both and waits for the plan', async () => {
    const { caseId, applicant } = await body.newCase();
    await body.admin.do(assignAssessor, { caseId, assessorId: body.assessor.personId });
    const hands = await within((tx) => handsOn(tx, caseId));
    expect(hands.get(body.assessor.personId)).toBe('assessor');
    const inbox = await body.assessor.see(readInbox, {});
    expect(inbox.todos.find((todo) => todo.subjectId === caseId)).toMatchObject({
      kind: 'certification.propose-plan',
      clause: '9.2.4',
    });
    expect((await applicant.see(readInbox, {})).notices[0]?.kind).toBe('certification.assessor-assigned');
  });

  it('names everything that stands against an assessor at once', async () => {
    const { caseId, applicant } = await body.newCase();
    const bad = await body.newAssessor({ licenceUntil: '2026-11-22', schemeCodes: ['skema-1'] });
    await body.admin.do(declareRelation, {
      assessorId: bad.personId,
      kind: 'trainer',
      applicantId: applicant.personId,
    });
    await expect(body.admin.do(assignAssessor, { caseId, assessorId: bad.personId })).rejects.toMatchObject({
      ...refusal('licence-expired', { until: '2026-11-22', clause: '9.2.2' }),
      also: [
        { code: 'certification.assessments.not-competent' },
        { code: 'certification.assessments.related', data: { kind: 'trainer' } },
      ],
    });
    expect(await body.state(caseId)).toBe('participant');
  });

  it('refuses the employer that the applicant names in his application', async () => {
    const { caseId } = await body.newCase();
    const form = {
      identity: {},
      employment: {},
      diplomas: [],
      self: [],
      work: [{ id: body.platform.newId(), employer: 'PT. Bangun Griya Tbk' }],
    };
    await within((tx) =>
      tx
        .insertInto('certification_application')
        .values({
          case_id: caseId,
          form,
          secret: {},
          round: 1,
          informed_at: new Date(),
          consented_at: null,
          eligibility: null,
          saved_at: new Date(),
        })
        .execute(),
    );
    const colleague = await body.newAssessor({ employer: 'bangun griya' });
    const tried = body.admin.do(assignAssessor, { caseId, assessorId: colleague.personId });
    await expect(tried).rejects.toMatchObject(refusal('related', { kind: 'employer', employer: 'bangun griya' }));
  });

  it('refuses who already has another hand on the case, by rule', async () => {
    const { caseId } = await body.newCase();
    const reviewer = await body.newAssessor();
    await within((tx) =>
      tx
        .insertInto('hand')
        .values({ case_id: caseId, person_id: reviewer.personId, hand: 'reviewer', since: new Date() })
        .execute(),
    );
    const tried = body.admin.do(assignAssessor, { caseId, assessorId: reviewer.personId });
    await expect(tried).rejects.toMatchObject(refusal('two-hands', { held: 'reviewer' }));
  });

  it('keeps the workload, also when two cases are assigned at once', async () => {
    const one = await body.newAssessor({ workloadLimit: 1 });
    const cases = await Promise.all([body.newCase(), body.newCase()]);
    const tried = await Promise.allSettled(
      cases.map(({ caseId }) => body.admin.do(assignAssessor, { caseId, assessorId: one.personId })),
    );
    expect(tried.map((each) => each.status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = tried.find((each) => each.status === 'rejected');
    expect(lost?.reason).toMatchObject(refusal('overloaded', { open: 1, limit: 1 }));
  });

  it('replaces an assessor who keeps his hand, and not after the plan is agreed', async () => {
    const { caseId } = await body.caseIn('assigned');
    const next = await body.newAssessor();
    const same = body.admin.do(assignAssessor, { caseId, assessorId: body.assessor.personId });
    await expect(same).rejects.toMatchObject(refusal('already-assigned'));
    await body.admin.do(assignAssessor, { caseId, assessorId: next.personId });
    const hands = await within((tx) => handsOn(tx, caseId));
    expect([hands.get(body.assessor.personId), hands.get(next.personId)]).toEqual(['assessor', 'assessor']);
    const stale = body.assessor.do(proposePlan, { caseId, units: [{ unitCode: 'x' }], evidence: 'x' });
    await expect(stale).rejects.toMatchObject({ code: 'kernel.not-found' });
    const agreed = await body.caseIn('agreed');
    const late = body.admin.do(assignAssessor, { caseId: agreed.caseId, assessorId: next.personId });
    await expect(late).rejects.toMatchObject({
      code: 'certification.cases.wrong-state',
      data: { from: 'agreed', clause: '9.2.2' },
    });
  });

  it('opens again for an assessor whose licence was renewed', async () => {
    const { caseId } = await body.newCase();
    const late = await body.newAssessor({ licenceUntil: '2026-11-01' });
    await expect(body.admin.do(assignAssessor, { caseId, assessorId: late.personId })).rejects.toMatchObject(
      refusal('licence-expired'),
    );
    await body.admin.do(updateAssessor, {
      personId: late.personId,
      licence: 'MET.000.999',
      licenceUntil: '2029-11-01',
      schemeCodes: [schemeCode],
      workloadLimit: 5,
    });
    await body.admin.do(assignAssessor, { caseId, assessorId: late.personId });
  });
});

describe('the plan (9.2.4)', () => {
  it('is signed by both over the same content', async () => {
    const { caseId } = await body.caseIn('agreed');
    const signatures = await within((tx) => signaturesOn(tx, { type: 'certification.case', id: caseId }));
    expect(signatures.map(({ paper, role }) => [paper, role])).toEqual([
      ['FR.AK.01', 'assessor'],
      ['FR.AK.01', 'applicant'],
    ]);
    expect(signatures[0]?.contentHash).toBe(signatures[1]?.contentHash);
  });

  it('refuses units left out, without a method or unknown, and a day gone by', async () => {
    const { caseId } = await body.caseIn('assigned');
    const units = [
      { unitCode: body.units[0], methods: [] },
      { unitCode: 'X.1', methods: ['oral'] },
    ];
    const tried = body.assessor.do(proposePlan, { caseId, units, evidence: 'x', wishedOn: '2026-11-22' });
    await expect(tried).rejects.toMatchObject({ code: 'certification.assessments.unknown-unit' });
    const codes = await tried.catch((error) =>
      error.bodies().map((each: { code: string }) => each.code.split('.').at(-1)),
    );
    expect(new Set(codes)).toEqual(new Set(['unknown-unit', 'missing-unit', 'no-method', 'wish-past']));
  });

  it('goes back with a reason and is agreed only as it was read', async () => {
    const { caseId, applicant } = await body.caseIn('assigned');
    const plan = { caseId, units: body.units.map((unitCode) => ({ unitCode, methods: ['oral'] })), evidence: 'Lisan' };
    await expect(applicant.do(agreePlan, { caseId, revision: 1, consent: 'yes' })).rejects.toMatchObject(
      refusal('no-plan'),
    );
    await body.assessor.do(proposePlan, plan);
    await applicant.do(askPlanChange, { caseId, revision: 1, reason: 'Mohon dimulai siang hari.' });
    expect(await body.state(caseId)).toBe('assigned');
    await expect(applicant.do(agreePlan, { caseId, revision: 1, consent: 'yes' })).rejects.toMatchObject(
      refusal('plan-answered'),
    );
    await body.assessor.do(proposePlan, plan);
    const stale = applicant.do(agreePlan, { caseId, revision: 1, consent: 'yes' });
    await expect(stale).rejects.toMatchObject({ code: 'kernel.changed-meanwhile' });
    const stranger = await body.platform.actor('lsp-koper', ['applicant']);
    await expect(stranger.do(agreePlan, { caseId, revision: 2, consent: 'yes' })).rejects.toMatchObject({
      code: 'kernel.not-found',
    });
    await applicant.do(agreePlan, { caseId, revision: 2, consent: 'yes' });
    expect(await body.state(caseId)).toBe('agreed');
  });
});

describe('the evidence (9.2.5-9.2.6)', () => {
  it('is asked for again until every unit of the portfolio is covered', async () => {
    const { caseId, applicant } = await body.caseIn('agreed');
    const early = body.assessor.do(reviewEvidence, { caseId, verdict: 'sufficient' });
    await expect(early).rejects.toMatchObject(refusal('unit-uncovered', { clause: '9.2.5' }));
    const documentId = await body.newDocument(applicant);
    const further = { caseId, title: 'Laporan', unitCodes: body.units, documentId };
    await expect(applicant.do(addFurtherEvidence, further)).rejects.toMatchObject(refusal('nothing-asked'));
    await body.assessor.do(reviewEvidence, { caseId, verdict: 'insufficient' });
    expect((await applicant.see(readInbox, {})).todos.map((todo) => todo.kind)).toContain(
      'certification.hand-in-evidence',
    );
    await applicant.do(addFurtherEvidence, further);
    const blind = body.assessor.do(reviewEvidence, { caseId, verdict: 'sufficient' });
    await expect(blind).rejects.toMatchObject(refusal('not-judged'));
    const silent = { ...judged(documentId, body.units), valid: 'no' };
    await expect(
      body.assessor.do(reviewEvidence, { caseId, items: [silent], verdict: 'sufficient' }),
    ).rejects.toMatchObject(refusal('reason-missing', { aspect: 'valid' }));
    await body.assessor.do(reviewEvidence, { caseId, items: [judged(documentId, body.units)], verdict: 'sufficient' });
    expect(await body.state(caseId)).toBe('sufficient');
  });

  it('takes no document of somebody else', async () => {
    const { caseId, applicant } = await body.caseIn('agreed');
    await body.assessor.do(reviewEvidence, { caseId, verdict: 'insufficient' });
    const foreign = await body.newDocument(await body.platform.actor('lsp-koper', ['applicant']));
    const tried = applicant.do(addFurtherEvidence, {
      caseId,
      title: 'Laporan',
      unitCodes: body.units,
      documentId: foreign,
    });
    await expect(tried).rejects.toMatchObject({ code: 'kernel.not-found' });
  });
});
