import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadlinesOf } from '#kernel/deadlines/store.ts';
import { handsOn } from '#kernel/decisions/hands.ts';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import {
  allYes,
  type Body,
  competent,
  decreedCases,
  knowledge,
  meetingOf,
  openBody,
  recommendedCase,
} from './a-body.testing.ts';
import { appointMember } from './appoint-member.ts';
import { callMeeting } from './call-meeting.ts';
import { addToAgenda, removeFromAgenda } from './change-agenda.ts';
import { closeMeeting } from './close-meeting.ts';
import { decideCase } from './decide-case.ts';
import { declareConflict } from './declare-conflict.ts';
import { issueDecree } from './issue-decree.ts';
import { minutesRecord } from './meeting-papers.ts';
import { readDecision } from './read-decision.ts';
import { readMeeting } from './read-meeting.ts';
import { recordAttendance } from './record-attendance.ts';
import { signMinutes } from './sign-minutes.ts';

let body: Body;
let unit: string;

beforeAll(async () => {
  body = await openBody();
  unit = body.version.content.units.list[2]!.code;
});
afterAll(() => body.platform.close());

const stateOf = async (caseId: string) => (await body.within((tx) => findCase(tx, caseId))).state;
const [D, notYet] = [
  'certification.decisions',
  { reasons: 'Bukti struktur belum memadai.', next: 'Uji ulang unit struktur.' },
];

describe('the technical team', () => {
  it('needs an appointment by the head with a ground of knowledge', async () => {
    const [chair] = body.team;
    const newcomer = await body.platform.actor('lsp-koper', ['technical-team'], 'Baru');
    const input = { personId: newcomer.personId, knowledge };
    await expect(chair.do(appointMember, input)).rejects.toMatchObject({ code: 'kernel.not-granted' });
    await expect(body.head.do(appointMember, { ...input, knowledge: ' ' })).rejects.toMatchObject({
      field: 'knowledge',
    });
    const outsider = await body.platform.actor('lsp-koper', ['admin']);
    await expect(body.head.do(appointMember, { ...input, personId: outsider.personId })).rejects.toMatchObject({
      code: `${D}.no-team-role`,
    });
    await expect(body.head.do(appointMember, { ...input, personId: chair.personId })).rejects.toMatchObject({
      code: `${D}.already-appointed`,
    });
    await expect(body.head.do(appointMember, { ...input, appointedOn: '2026-11-22' })).rejects.toMatchObject({
      code: `${D}.past-day`,
    });
    const { caseId } = await recommendedCase(body);
    await expect(meetingOf(body, [caseId], { called: [...body.team, newcomer] })).rejects.toMatchObject({
      code: `${D}.not-appointed`,
      field: 'memberIds',
    });
  });
});

describe('a meeting', () => {
  it('takes only recommended cases, each on one open agenda', async () => {
    const one = await recommendedCase(body);
    const two = await recommendedCase(body);
    const meetingId = await meetingOf(body, [one.caseId], { present: [] });
    await expect(meetingOf(body, [one.caseId])).rejects.toMatchObject({
      code: `${D}.on-other-agenda`,
      data: { number: one.number },
    });
    await body.team[1].do(addToAgenda, { meetingId, caseId: two.caseId });
    await body.team[1].do(removeFromAgenda, { meetingId, caseId: one.caseId });
    const seen = await body.team[0].see(readMeeting, { meetingId });
    expect(seen.agenda.map(({ number }) => number)).toEqual([two.number]);
    await body.within((tx) =>
      tx.updateTable('certification_case').set({ state: 'scheduled' }).where('case_id', '=', one.caseId).execute(),
    );
    await expect(body.team[1].do(addToAgenda, { meetingId, caseId: one.caseId })).rejects.toMatchObject({
      code: `${D}.not-recommended`,
    });
  });

  it('is called by the technical team alone, not into the past, with enough members', async () => {
    const { caseId } = await recommendedCase(body);
    const input = {
      heldOn: '2026-11-23',
      hour: '13:00',
      place: 'Ruang rapat',
      caseIds: [caseId],
      memberIds: body.team.map((each) => each.personId),
    };
    await expect(body.admin.do(callMeeting, input)).rejects.toMatchObject({ code: 'kernel.not-granted' });
    await expect(body.team[0].do(callMeeting, { ...input, heldOn: '2026-11-22' })).rejects.toMatchObject({
      code: `${D}.past-day`,
    });
    await expect(
      body.team[0].do(callMeeting, { ...input, memberIds: input.memberIds.slice(0, 2) }),
    ).rejects.toMatchObject({
      code: `${D}.too-few-called`,
      data: { called: 2, needed: 3 },
    });
    const later = await meetingOf(body, [caseId], { heldOn: '2026-11-25', present: [] });
    await expect(body.team[0].do(recordAttendance, { meetingId: later, present: [] })).rejects.toMatchObject({
      code: `${D}.meeting-not-begun`,
    });
    const inbox = await body.team[2].see(readInbox, {});
    expect(inbox.todos).toContainEqual(
      expect.objectContaining({ kind: 'certification.attend-meeting', subjectId: later, dueOn: '2026-11-25' }),
    );
  });
});

describe('a decision', () => {
  it('opens the appeal window of seven calendar days, keeps hands and tells the candidate why', async () => {
    const { caseId, applicant, number } = await recommendedCase(body, { notYet: [unit] });
    const meetingId = await meetingOf(body, [caseId]);
    const votes = body.team.map(({ personId }, index) => ({
      personId,
      vote: index === 2 ? 'against' : 'for',
      dissent: index === 2 ? 'Bukti cukup.' : undefined,
    }));
    await body.team[0].do(decideCase, {
      meetingId,
      caseId,
      outcome: 'not-yet',
      checklist: { ...allYes, evidence: 'no' },
      votes,
      ...notYet,
    });
    expect(await stateOf(caseId)).toBe('not-yet-competent');
    const [deadline] = await body.within((tx) => deadlinesOf(tx, caseSubject(caseId)));
    expect(deadline).toMatchObject({
      code: 'appeal-filing',
      clause: '9.9.2',
      unit: 'calendar',
      startOn: '2026-11-23',
      dueOn: '2026-11-30',
    });
    const hands = await body.within((tx) => handsOn(tx, caseId));
    expect(body.team.map(({ personId }) => hands.get(personId))).toEqual(Array(3).fill('technical-team'));
    const { notices } = await applicant.see(readInbox, {});
    expect(notices[0]).toMatchObject({
      kind: 'certification.decided-not-yet',
      data: { number, ...notYet, appeal: { days: 7, unit: 'calendar', until: '2026-11-30' } },
    });
    const seen = await applicant.see(readDecision, { caseId });
    expect(seen.decision).toMatchObject({ outcome: 'not-yet', ...notYet, votes: null, checklist: null });
    expect(seen.record).toBeNull();
    const record = await body.within((tx) =>
      tx.selectFrom('decision').selectAll().where('subject_id', '=', caseId).executeTakeFirst(),
    );
    expect(record).toMatchObject({ question: 'certification', outcome: 'not-yet', rule: '9.4.2' });
    expect(record?.deciders.map(({ name, conflict }) => [name, conflict])).toEqual([
      ['Dewi', null],
      ['Lestari', null],
      ['Yusuf', null],
    ]);
  });

  it('counts working days where the rulings of the case say so', async () => {
    const { caseId } = await recommendedCase(body);
    const rulings = [
      {
        findingCode: 'procedure-two-calendars',
        clauses: ['9.9.2', '9.9.6'],
        choice: 'working-days',
        reason: 'Disamakan.',
        decidedOn: '2026-01-05',
      },
    ];
    await body.within((tx) =>
      tx.updateTable('certification_case').set({ rulings }).where('case_id', '=', caseId).execute(),
    );
    const meetingId = await meetingOf(body, [caseId]);
    await body.team[0].do(decideCase, competent(meetingId, caseId, body.team));
    const [deadline] = await body.within((tx) => deadlinesOf(tx, caseSubject(caseId)));
    expect(deadline).toMatchObject({ code: 'appeal-filing', unit: 'working', dueOn: '2026-12-02' });
  });

  it('is refused without quorum', async () => {
    const { caseId } = await recommendedCase(body);
    const meetingId = await meetingOf(body, [caseId], { present: body.team.slice(0, 2) });
    await expect(
      body.team[0].do(decideCase, competent(meetingId, caseId, body.team.slice(0, 2))),
    ).rejects.toMatchObject({
      code: `${D}.no-quorum`,
      data: { appointed: 3, needed: 3, present: 2, clause: '9.4.4' },
    });
    expect(await stateOf(caseId)).toBe('recommended');
  });

  it('is refused as competent while a unit has a gap or was not recommended', async () => {
    const gap = await recommendedCase(body, { gaps: [unit] });
    const bk = await recommendedCase(body, { notYet: [unit] });
    const meetingId = await meetingOf(body, [gap.caseId, bk.caseId]);
    const refused = (units: object[]) => ({
      code: `${D}.evidence-gap`,
      field: 'outcome',
      data: { units, clause: '9.3.4' },
    });
    await expect(body.team[0].do(decideCase, competent(meetingId, gap.caseId, body.team))).rejects.toMatchObject(
      refused([{ unitCode: unit, gaps: ['no-record'], verdict: 'K' }]),
    );
    await expect(body.team[0].do(decideCase, competent(meetingId, bk.caseId, body.team))).rejects.toMatchObject(
      refused([{ unitCode: unit, gaps: [], verdict: 'BK' }]),
    );
  });

  it('is refused a second time, and two at once leave one', async () => {
    const { caseId } = await recommendedCase(body);
    const meetingId = await meetingOf(body, [caseId]);
    const results = await Promise.allSettled(
      body.team.map((member) => member.do(decideCase, competent(meetingId, caseId, body.team))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const [refused] = results.filter((result) => result.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: `${D}.already-decided`, data: { on: '2026-11-23' } });
    const rows = await body.within((tx) =>
      tx.selectFrom('certification_case_decision').selectAll().where('case_id', '=', caseId).execute(),
    );
    expect(rows).toHaveLength(1);
    const again = body.within((tx) =>
      tx
        .insertInto('certification_case_decision')
        .values({ ...rows[0]!, tenant_id: undefined, decided_at: new Date() })
        .execute(),
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });

  it('says every fault of an unfinished form at once, and needs most votes', async () => {
    const { caseId } = await recommendedCase(body);
    const meetingId = await meetingOf(body, [caseId]);
    const bare = body.team[0].do(decideCase, { meetingId, caseId, outcome: 'not-yet' });
    await expect(bare).rejects.toSatisfy((error: { bodies(): { code: string; field: string }[] }) => {
      expect(error.bodies().map(({ field }) => field)).toEqual([
        ...['recommendation', 'records', 'evidence', 'requirements', 'traceable'].map((check) => `checklist.${check}`),
        ...['reasons', 'next', 'votes.0.vote', 'votes.1.vote', 'votes.2.vote'],
      ]);
      return true;
    });
    const split = body.team.map(({ personId }, index) => ({
      personId,
      vote: index === 0 ? 'for' : 'against',
      dissent: 'Tidak setuju.',
    }));
    await expect(
      body.team[0].do(decideCase, { ...competent(meetingId, caseId, body.team), votes: split }),
    ).rejects.toMatchObject({
      code: `${D}.no-majority`,
      data: { inFavour: 1, voters: 3 },
    });
    await expect(
      body.team[0].do(decideCase, {
        ...competent(meetingId, caseId, body.team),
        checklist: { ...allYes, records: 'no' },
      }),
    ).rejects.toMatchObject({ code: `${D}.check-failed`, field: 'checklist.records' });
  });
});

describe('disjoint hands', () => {
  it('stop a member who assessed, by rule and by key; he can stand back', async () => {
    const double = await body.platform.actor('lsp-koper', ['technical-team', 'assessor'], 'Rangkap');
    const extra = await body.platform.actor('lsp-koper', ['technical-team'], 'Keempat');
    for (const { personId } of [double, extra])
      await body.head.do(appointMember, { personId, knowledge, until: '2026-11-23' });
    const { caseId, number } = await recommendedCase(body);
    await body.within((tx) =>
      tx
        .insertInto('hand')
        .values({ case_id: caseId, person_id: double.personId, hand: 'assessor', since: new Date() })
        .execute(),
    );
    const called = [...body.team, double, extra];
    const meetingId = await meetingOf(body, [caseId], { called });
    await expect(body.team[0].do(decideCase, competent(meetingId, caseId, called))).rejects.toMatchObject({
      code: `${D}.member-involved`,
      data: { name: 'Rangkap', held: 'assessor', clause: '9.4.2' },
    });
    const byForce = body.within((tx) =>
      tx
        .insertInto('hand')
        .values({ case_id: caseId, person_id: double.personId, hand: 'technical-team', since: new Date() })
        .execute(),
    );
    await expect(byForce).rejects.toMatchObject({ code: '23505', constraint: 'hand_pk' });
    await double.do(declareConflict, { meetingId, caseId, kind: 'assessed' });
    await expect(double.do(declareConflict, { meetingId, caseId, kind: 'other' })).rejects.toMatchObject({
      code: `${D}.already-declared`,
    });
    await expect(double.do(decideCase, competent(meetingId, caseId, called))).rejects.toMatchObject({
      code: `${D}.not-present`,
    });
    const voters = [...body.team, extra];
    await expect(body.team[0].do(decideCase, competent(meetingId, caseId, called))).rejects.toMatchObject({
      code: `${D}.no-voter`,
    });
    await body.team[0].do(decideCase, competent(meetingId, caseId, voters));
    expect(await stateOf(caseId)).toBe('competent');
    const decision = await body.within((tx) =>
      tx.selectFrom('decision').select('deciders').where('subject_id', '=', caseId).executeTakeFirstOrThrow(),
    );
    expect(decision.deciders).toContainEqual({
      personId: double.personId,
      name: 'Rangkap',
      role: 'technical-team-recused',
      conflict: 'assessed',
    });
    await body.team[0].do(closeMeeting, { meetingId });
    const { minutes } = await body.head.see(minutesRecord, { meetingId });
    expect(minutes).toMatchObject({ independent: false, recusals: [{ name: 'Rangkap', number, kind: 'assessed' }] });
    body.platform.at('2026-11-24');
    await expect(
      meetingOf(body, [(await recommendedCase(body)).caseId], { called, heldOn: '2026-11-24' }),
    ).rejects.toMatchObject({ code: `${D}.not-appointed` });
    body.platform.at('2026-11-23');
  });

  it('stop a member who trained the candidate', async () => {
    const { caseId, applicant } = await recommendedCase(body);
    const at = new Date();
    const trainer = body.team[1].personId;
    await body.within(async (tx) => {
      const register = {
        person_id: trainer,
        licence: 'MET.1',
        licence_until: '2028-01-01',
        scheme_codes: [],
        workload_limit: 1,
        employer: null,
        registered_at: at,
      };
      await tx.insertInto('certification_assessor').values(register).execute();
      const relation = {
        relation_id: body.platform.newId(),
        assessor_id: trainer,
        applicant_id: applicant.personId,
        employer: null,
        kind: 'trainer' as const,
      };
      await tx
        .insertInto('certification_relation')
        .values({ ...relation, note: null, declared_by: trainer, declared_at: at })
        .execute();
    });
    const meetingId = await meetingOf(body, [caseId]);
    await expect(body.team[0].do(decideCase, competent(meetingId, caseId, body.team))).rejects.toMatchObject({
      code: `${D}.member-involved`,
      data: { name: 'Yusuf', held: 'trainer' },
    });
  });
});

describe('minutes and decree', () => {
  it('are closed when all is decided, signed by all present, and lead to one decree', async () => {
    const one = await recommendedCase(body);
    const two = await recommendedCase(body);
    const meetingId = await meetingOf(body, [one.caseId, two.caseId]);
    const [chair, second, third] = body.team;
    await expect(chair.do(closeMeeting, { meetingId })).rejects.toMatchObject({ code: `${D}.nothing-decided` });
    await chair.do(decideCase, competent(meetingId, one.caseId, body.team));
    await expect(chair.do(closeMeeting, { meetingId })).rejects.toMatchObject({
      code: `${D}.undecided`,
      data: { numbers: [two.number] },
    });
    await expect(chair.do(removeFromAgenda, { meetingId, caseId: one.caseId })).rejects.toMatchObject({
      code: `${D}.already-decided`,
    });
    await chair.do(removeFromAgenda, { meetingId, caseId: two.caseId });
    await expect(chair.do(signMinutes, { meetingId })).rejects.toMatchObject({ code: `${D}.minutes-open` });
    const { number } = await chair.do(closeMeeting, { meetingId });
    expect(number).toMatch(/^\d{3}\/BA-TT\/LSP-KOPER\/XI\/2026$/);
    await chair.do(signMinutes, { meetingId });
    await expect(chair.do(signMinutes, { meetingId })).rejects.toMatchObject({ code: `${D}.already-signed` });
    await expect(body.head.do(issueDecree, { meetingId })).rejects.toMatchObject({
      code: `${D}.signatures-missing`,
      data: { names: ['Lestari', 'Yusuf'] },
    });
    await second.do(signMinutes, { meetingId });
    await third.do(signMinutes, { meetingId });
    await expect(chair.do(issueDecree, { meetingId })).rejects.toMatchObject({ code: 'kernel.not-granted' });
    const decree = await body.head.do(issueDecree, { meetingId });
    expect(decree.number).toMatch(/^\d{3}\/SK\/LSP-KOPER\/XI\/2026$/);
    expect(decree.certificates).toHaveLength(1);
    await expect(body.head.do(issueDecree, { meetingId })).rejects.toMatchObject({ code: `${D}.decree-issued` });
    const { minutes, signatures } = await body.head.see(minutesRecord, { meetingId });
    expect(minutes).toMatchObject({ independent: true, quorum: 3, recusals: [] });
    expect(new Set(signatures.map(({ contentHash }) => contentHash)).size).toBe(1);
  });

  it('are refused a decree when nobody is competent', async () => {
    const { caseId } = await recommendedCase(body, { notYet: [unit] });
    const meetingId = await meetingOf(body, [caseId]);
    const votes = body.team.map(({ personId }) => ({ personId, vote: 'for' }));
    await body.team[0].do(decideCase, { meetingId, caseId, outcome: 'not-yet', checklist: allYes, votes, ...notYet });
    await body.team[0].do(closeMeeting, { meetingId });
    for (const member of body.team) await member.do(signMinutes, { meetingId });
    await expect(body.head.do(issueDecree, { meetingId })).rejects.toMatchObject({ code: `${D}.nobody-competent` });
  });

  it('give every certificate its own number, also across decrees at once', async () => {
    const { decree } = await decreedCases(body, 3);
    expect(new Set(decree.certificates).size).toBe(3);
    expect(decree.certificates[0]).toMatch(/^\d{4}\/SERT\.16-KOPER\/XI\/2026$/);
  });
});
