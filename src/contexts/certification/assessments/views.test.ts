import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stopPapers } from '#kernel/papers/engine.ts';
import { frAk01 } from '../papers/fr-ak-01.ts';
import { frAk02 } from '../papers/fr-ak-02.ts';
import { frAk05 } from '../papers/fr-ak-05.ts';
import { frIa01 } from '../papers/fr-ia-01.ts';
import { frIa07 } from '../papers/fr-ia-07.ts';
import { frIa08 } from '../papers/fr-ia-08.ts';
import { type Body, judged, openBody, schemeCode } from './a-case.testing.ts';
import { assignAssessor } from './assign-assessor.ts';
import { viewFrAk01, viewFrAk02, viewFrAk05 } from './paper-data.ts';
import { readAssessment } from './read-assessment.ts';
import { assignableAssessors, bookableSessions } from './read-choices.ts';
import { listAssessors, listSites, readAssessor } from './read-registers.ts';
import { listSessions, readSession, sessionCalendar } from './read-sessions.ts';
import { recommend } from './recommend.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordObservation } from './record-observation.ts';
import { recordOral } from './record-oral.ts';
import { recordPortfolio } from './record-portfolio.ts';
import { viewFrIa01, viewFrIa07, viewFrIa08 } from './sheet-data.ts';

let body: Body;
let one: Awaited<ReturnType<Body['caseIn']>>;
beforeAll(async () => {
  body = await openBody();
  one = await body.caseIn('scheduled', { methods: ['observation', 'oral', 'portfolio'] });
});
afterAll(async () => {
  await stopPapers();
  await body.platform.close();
});

const notFound = { code: 'kernel.not-found' };

describe('views of registers and choices', () => {
  it('list every assessor for a case with the reasons of the operation, least work first', async () => {
    const { caseId } = await body.newCase();
    const expired = await body.newAssessor({ licenceUntil: '2026-11-01' });
    const { choices } = await body.admin.see(assignableAssessors, { caseId });
    expect(choices.map((choice) => choice.open)).toEqual([0, 1]);
    const [said] = choices.find((choice) => choice.personId === expired.personId)?.obstacles ?? [];
    const done = await body.admin
      .do(assignAssessor, { caseId, assessorId: expired.personId })
      .catch((error) => error.bodies()[0]);
    expect(done).toEqual(said);
    await expect(body.assessor.see(assignableAssessors, { caseId })).rejects.toMatchObject({
      code: 'kernel.not-granted',
    });
  });

  it('list sessions to come with what stands against each', async () => {
    const { caseId } = await body.caseIn('sufficient');
    const open = await body.newSession('2026-12-09', '08:00', '12:00');
    const { sessions } = await body.admin.see(bookableSessions, { caseId });
    expect(sessions.find((session) => session.sessionId === open)?.obstacles).toEqual([]);
    expect(sessions.find((session) => session.taken === 1)?.obstacles.map((each) => each.code)).toContain(
      'certification.assessments.session-full',
    );
  });

  it('show the registers, and an assessor his own entry', async () => {
    expect((await body.admin.see(listSites, {})).sites).toMatchObject([{ name: 'TUK Contoh', isVerified: true }]);
    expect((await body.admin.see(listAssessors, { search: 'tidak ada' })).assessors).toEqual([]);
    const { personId } = body.assessor;
    expect(await body.assessor.see(readAssessor, { personId })).toMatchObject({
      mayEdit: false,
      mayDeclare: true,
      assessor: { schemeCodes: [schemeCode] },
    });
    const other = await body.newAssessor();
    await expect(other.see(readAssessor, { personId })).rejects.toMatchObject(notFound);
  });

  it('show sessions to those who come, and nobody else', async () => {
    const mine = await body.assessor.see(listSessions, {});
    expect(mine.sessions).toHaveLength(1);
    const sessionId = mine.sessions[0]?.sessionId as string;
    expect((await body.admin.see(listSessions, {})).sessions.length).toBeGreaterThan(1);
    expect((await one.applicant.see(readSession, { sessionId })).cases).toMatchObject([{ caseId: one.caseId }]);
    expect(await one.applicant.see(sessionCalendar, { sessionId })).toMatch(
      /BEGIN:VEVENT[\s\S]*DTSTART:20261124T010000Z/,
    );
    const stranger = await body.platform.actor('lsp-koper', ['applicant']);
    await expect(stranger.see(readSession, { sessionId })).rejects.toMatchObject(notFound);
    await expect(stranger.see(sessionCalendar, { sessionId })).rejects.toMatchObject(notFound);
  });
});

describe('the assessment and its papers', () => {
  it('hide results from the candidate until they are handed in, and keys for ever', async () => {
    const { caseId, applicant, documentId } = one;
    const { assessor, units } = body;
    await expect(applicant.see(viewFrIa07, { caseId })).rejects.toMatchObject(notFound);
    body.platform.at('2026-11-24');
    await assessor.do(recordAttendance, { caseId, attendance: 'present', identityChecked: 'yes' });
    await assessor.do(recordObservation, {
      caseId,
      units: units.map((unitCode) => ({ unitCode, result: 'yes' })),
      remark: 'Baik.',
    });
    const questions = [
      { question: 'Apa yang diperiksa dahulu?', expected: 'KUNCI-RAHASIA', answer: 'Izin kerja.', satisfactory: 'yes' },
    ];
    await assessor.do(recordOral, { caseId, units: units.map((unitCode) => ({ unitCode, questions })) });
    await assessor.do(recordPortfolio, { caseId, items: [judged(documentId, units)] });
    expect((await applicant.see(readAssessment, { caseId })).records).toEqual([]);
    const seen = await assessor.see(readAssessment, { caseId });
    expect(seen.gaps.every((unit) => unit.gaps.length === 0)).toBe(true);
    await assessor.do(recommend, {
      caseId,
      overall: 'K',
      units: units.map((unitCode) => ({ unitCode, verdict: 'K' })),
      notes: 'Siap.',
    });
    const told = await applicant.see(readAssessment, { caseId });
    expect(told.records).toHaveLength(units.length * 2 + 1);
    expect(JSON.stringify(told)).not.toContain('KUNCI-RAHASIA');
    expect(JSON.stringify((await applicant.see(viewFrIa07, { caseId })).data)).not.toContain('KUNCI-RAHASIA');
    expect(JSON.stringify((await assessor.see(viewFrIa07, { caseId })).data)).toContain('KUNCI-RAHASIA');
    const stranger = await body.platform.actor('lsp-koper', ['assessor', 'applicant']);
    for (const view of [readAssessment, viewFrAk01, viewFrAk02, viewFrAk05, viewFrIa01, viewFrIa07, viewFrIa08]) {
      await expect(stranger.see(view as typeof viewFrAk01, { caseId })).rejects.toMatchObject(notFound);
    }
  });

  it('print with the signatures that were given over just this content', async () => {
    const { caseId } = one;
    const see = <
      V extends
        | typeof viewFrAk01
        | typeof viewFrAk02
        | typeof viewFrIa01
        | typeof viewFrIa07
        | typeof viewFrIa08
        | typeof viewFrAk05,
    >(
      view: V,
    ) => body.assessor.see(view as typeof viewFrAk01, { caseId }) as unknown as ReturnType<V['read']>;
    const papers = {
      ak01: await see(viewFrAk01),
      ak02: await see(viewFrAk02),
      ak05: await see(viewFrAk05),
      ia01: await see(viewFrIa01),
      ia07: await see(viewFrIa07),
      ia08: await see(viewFrIa08),
    };
    const isSigned = Object.entries(papers).map(([name, { data }]) => [
      name,
      data.signatures.map((each) => each.signed !== null),
    ]);
    expect(Object.fromEntries(isSigned)).toEqual({
      ak01: [true, true],
      ak02: [false, true],
      ak05: [true],
      ia01: [false, true],
      ia07: [false, true],
      ia08: [false, true],
    });
    expect(papers.ak02.data.units[0]?.evidence).toEqual(['observasi', 'lisan', 'portofolio']);
    expect(papers.ak05.data.candidates).toMatchObject([{ verdict: 'K', failedUnits: [] }]);
    expect(papers.ia08.data.fulfilled).toBe(true);
    const options = { language: 'id' as const, at: papers.ak02.at };
    const printed = [
      await frAk01.render(papers.ak01.data, options),
      await frAk02.render(papers.ak02.data, options),
      await frAk05.render(papers.ak05.data, options),
      await frIa01.render(papers.ia01.data, options),
      await frIa07.render(papers.ia07.data, options),
      await frIa08.render(papers.ia08.data, options),
    ];
    for (const bytes of printed) expect(new TextDecoder().decode(bytes.subarray(0, 5))).toBe('%PDF-');
  });
});
