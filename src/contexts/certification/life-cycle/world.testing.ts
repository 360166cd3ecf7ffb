import { inTenant } from '#kernel/database/connect.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import type { Operation } from '#kernel/operation.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { addEvidence } from '../applications/add-evidence.ts';
import { reviewApplication } from '../applications/review-application.ts';
import {
  insertSampleScheme,
  sample,
  sampleDocument,
  sampleItems,
  sampleScheme,
  sampleSections,
} from '../applications/sample.ts';
import { saveApplication } from '../applications/save-application.ts';
import { sendApplication } from '../applications/send-application.ts';
import { startApplication } from '../applications/start-application.ts';
import { viewApplication } from '../applications/view-application.ts';
import { agreePlan } from '../assessments/agree-plan.ts';
import { assignAssessor } from '../assessments/assign-assessor.ts';
import { evidenceOf } from '../assessments/candidate.store.ts';
import { createSession } from '../assessments/create-session.ts';
import { proposePlan } from '../assessments/propose-plan.ts';
import { recommend } from '../assessments/recommend.ts';
import { recordAttendance } from '../assessments/record-attendance.ts';
import { recordObservation } from '../assessments/record-observation.ts';
import { registerAssessor } from '../assessments/register-assessor.ts';
import { registerSite } from '../assessments/register-site.ts';
import { reviewEvidence } from '../assessments/review-evidence.ts';
import { scheduleCase } from '../assessments/schedule-case.ts';
import { verifySite } from '../assessments/verify-site.ts';
import { handOver } from '../certificates/hand-over.ts';
import { issueCertificate } from '../certificates/issue-certificate.ts';
import { signAgreement } from '../certificates/sign-agreement.ts';
import { certification } from '../context.ts';
import { appointMember } from '../decisions/appoint-member.ts';
import { callMeeting } from '../decisions/call-meeting.ts';
import { closeMeeting } from '../decisions/close-meeting.ts';
import { decideCase } from '../decisions/decide-case.ts';
import { declareConflict } from '../decisions/declare-conflict.ts';
import { issueDecree } from '../decisions/issue-decree.ts';
import { recordAttendance as recordPresence } from '../decisions/record-attendance.ts';
import { signMinutes } from '../decisions/sign-minutes.ts';
import { checks } from '../decisions/verdict.rules.ts';
import { callable } from './changes.testing.ts';
import {
  type Act,
  type CaseModel,
  cast,
  type Deed,
  type Model,
  planOf,
  team,
  votersOn,
  type Who,
} from './model.testing.ts';

/** The real thing beside the model: a platform on its database, the people, the cases of this run by slot and meeting. */
export interface World {
  platform: TestPlatform;
  people: Record<Who, TestActor>;
  sessionId: string;
  caseIds: string[];
  /** The model's case → the meeting that was called for it last. */
  meetings: Map<CaseModel, string>;
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

const today = '2026-11-23';
const units = sampleScheme.units.list.map(({ code }) => code);
const promises = (sampleScheme.agreementOnUse?.promises ?? []).map(({ clause }) => clause);
const longLicence = { licenceUntil: '2029-01-31', schemeCodes: [sample.schemeCode], workloadLimit: 200 };
let licences = 0;

/** Opens a body with its scheme, staff, appointed team, a verified site and a session today. */
export async function openWorld(): Promise<World> {
  const platform = await openTestPlatform([kernelContext, certification]);
  await insertSampleScheme(platform);
  const people = Object.fromEntries(
    await Promise.all(
      Object.entries(cast).map(async ([name, roles]) => [name, await platform.actor(sample.tenant, [...roles], name)]),
    ),
  ) as World['people'];
  const { Ratna, Maria } = people;
  for (const who of ['Hendra', 'Lestari'] as const) await register(people, who);
  for (const who of team)
    await Maria.do(appointMember, { personId: people[who].personId, knowledge: 'Sepuluh tahun pelaksanaan gedung.' });
  const schemeCodes = [sample.schemeCode];
  const site = { name: 'TUK Contoh', address: 'Jalan Contoh 1', kind: 'Sewaktu', capacity: 500, schemeCodes };
  const { siteId } = await Ratna.do(registerSite, site);
  await Ratna.do(verifySite, { siteId, verifiedOn: '2026-01-10', verifiedUntil: '2027-01-10' });
  const span = { siteId, schemeCode: sample.schemeCode, on: today, startsAt: '10:00', endsAt: '16:00', capacity: 500 };
  const { sessionId } = await Ratna.do(createSession, span);
  const { tenantId } = await platform.tenant(sample.tenant);
  const within: World['within'] = (work) => inTenant(platform.database, tenantId, work);
  return { platform, people, sessionId, caseIds: [], meetings: new Map(), within };
}

/** The same body with applicants nobody has seen before and no cases of theirs. */
export async function freshRun(world: World): Promise<World> {
  const people = { ...world.people };
  for (const who of ['Budi', 'Citra', 'Dodi'] as const)
    people[who] = await world.platform.actor(sample.tenant, [...cast[who]], who);
  await register(people, 'Citra');
  return { ...world, people, caseIds: [], meetings: new Map() };
}

const register = (people: World['people'], who: Who) =>
  people.Ratna.do(registerAssessor, {
    personId: people[who].personId,
    licence: `MET.000.${++licences}`,
    ...longLicence,
  });

/** Does an act by the operation that stands for it; throws its refusal. `again` is the request id, so that it can be sent twice. */
export async function doAct(world: World, model: Model, act: Act, again: string): Promise<void> {
  const { people, caseIds, meetings } = world;
  const { who, slot } = act;
  const me = people[who];
  const caseId = caseIds[slot] ?? '';
  const found = model.cases[slot];
  const meetingId = (found && meetings.get(found)) ?? '';
  const run = <Input, Result>(operation: Operation<Input, Result>, input: object): Promise<Result> =>
    me.do(operation, input, again);
  const verdicts = (verdict: string, reason?: string) => units.map((unitCode) => ({ unitCode, verdict, reason }));
  const review = async (verdict: string, answer: string, reason?: string) => {
    const { reviewItems, round } = await people.Maria.see(viewApplication, { caseId });
    const items = reviewItems.map(({ code }) => ({ code, verdict: answer, reason }));
    await run(reviewApplication, { caseId, round, verdict, items, reason });
  };
  const decide = (outcome: string) => {
    const votes = (found ? votersOn(found) : []).map((voter) => ({ personId: people[voter].personId, vote: 'for' }));
    const checklist = Object.fromEntries(checks.map(({ code }) => [code, 'yes']));
    return run(decideCase, { meetingId, caseId, outcome, checklist, votes, reasons: 'Alasan.', next: 'Uji ulang.' });
  };
  const doing: Record<Deed, () => Promise<unknown>> = {
    start: async () => {
      const begin = { schemeCode: sample.schemeCode, purpose: 'certification', informed: true };
      caseIds[slot] = (await run(startApplication, begin)).caseId;
    },
    fill: async () => {
      await run(saveApplication, { caseId, ...sampleSections });
      if (found?.isFilled) return;
      for (const item of sampleItems)
        await me.do(addEvidence, { caseId, item, document: await sampleDocument(world.platform, me) });
    },
    send: () => run(sendApplication, { caseId, consent: true }),
    accept: () => review('accept', 'meets'),
    return: () => review('return', 'fails', 'Tidak terbaca.'),
    reject: () => review('reject', 'fails', 'Tidak sesuai.'),
    assign: () => run(assignAssessor, { caseId, assessorId: people[act.to].personId }),
    propose: () => {
      const methods = units.map((unitCode) => ({ unitCode, methods: ['observation'] }));
      return run(proposePlan, { caseId, units: methods, evidence: 'Observasi' });
    },
    agree: () => run(agreePlan, { caseId, revision: (found && planOf(found)?.revision) ?? 1, consent: 'yes' }),
    'find-sufficient': async () =>
      run(reviewEvidence, { caseId, items: await judged(world, caseId), verdict: 'sufficient' }),
    'find-insufficient': async () => {
      const items = await judged(world, caseId);
      return run(reviewEvidence, { caseId, items, verdict: 'insufficient', note: 'Belum ada laporan.' });
    },
    schedule: () => run(scheduleCase, { caseId, sessionId: world.sessionId }),
    attend: () => run(recordAttendance, { caseId, attendance: 'present', identityChecked: 'yes' }),
    record: () => {
      const sheet = units.map((unitCode) => ({ unitCode, result: 'yes', criteria: [] }));
      return run(recordObservation, { caseId, units: sheet });
    },
    'recommend-K': () => run(recommend, { caseId, units: verdicts('K'), overall: 'K' }),
    'recommend-BK': () => run(recommend, { caseId, units: verdicts('BK', 'Belum mampu.'), overall: 'BK' }),
    call: async () => {
      const cases = callable(model, found as CaseModel);
      const ids = cases.map((one) => caseIds[model.cases.indexOf(one)]);
      const memberIds = team.map((member) => people[member].personId);
      const called = { heldOn: today, hour: '09:00', place: 'Ruang rapat', caseIds: ids, memberIds };
      const made = await run(callMeeting, called);
      for (const one of cases) meetings.set(one, made.meetingId);
    },
    come: () => run(recordPresence, { meetingId, present: team.map((member) => people[member].personId) }),
    'stand-back': () => run(declareConflict, { meetingId, caseId, kind: 'other' }),
    'decide-competent': () => decide('competent'),
    'decide-not-yet': () => decide('not-yet'),
    close: () => run(closeMeeting, { meetingId }),
    sign: () => run(signMinutes, { meetingId }),
    decree: () => run(issueDecree, { meetingId }),
    issue: () => run(issueCertificate, { caseId }),
    'agree-on-use': () => run(signAgreement, { caseId, promises }),
    'hand-over': () => run(handOver, { caseId }),
  };
  await doing[act.deed]();
}

/** Every document of a case, found to keep all four rules of evidence. */
async function judged({ within }: World, caseId: string) {
  const documents = caseId ? await within((tx) => evidenceOf(tx, caseId)) : [];
  const yes = { valid: 'yes', authentic: 'yes', current: 'yes', sufficient: 'yes' };
  return documents.map(({ documentId }) => ({ documentId, unitCodes: units, ...yes }));
}
