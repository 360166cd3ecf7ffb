import { inTenant } from '#kernel/database/connect.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { certification } from '../context.ts';
import { ratifiedScheme } from '../schemes/seed.ts';
import { findVersion, type SchemeVersion } from '../schemes/store.ts';
import { appointMember } from './appoint-member.ts';
import { callMeeting } from './call-meeting.ts';
import { closeMeeting } from './close-meeting.ts';
import { decideCase } from './decide-case.ts';
import { issueDecree } from './issue-decree.ts';
import { recordAttendance } from './record-attendance.ts';
import { signMinutes } from './sign-minutes.ts';
import { checks } from './verdict.rules.ts';

/** A body with its scheme, an appointed team of three, and people for every hand; all in a test's own database. */
export interface Body {
  platform: TestPlatform;
  version: SchemeVersion;
  admin: TestActor;
  head: TestActor;
  assessor: TestActor;
  team: [TestActor, TestActor, TestActor];
  within<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

const slug = 'lsp-koper';
export const knowledge = 'Sarjana teknik sipil, sepuluh tahun pelaksanaan gedung.';

/** Opens the body on 23 November 2026. */
export async function openBody(): Promise<Body> {
  const platform = await openTestPlatform([kernelContext, certification]);
  const actor = (roles: string[], name: string) => platform.actor(slug, roles, name);
  const [admin, head, committee, assessor] = [
    await actor(['admin'], 'Ratna'),
    await actor(['head'], 'Maria'),
    await actor(['committee'], 'Surya'),
    await actor(['assessor'], 'Hendra'),
  ];
  const tenant = await platform.tenant(slug);
  const within: Body['within'] = (work) => inTenant(platform.database, tenant.tenantId, work);
  const { versionId } = await ratifiedScheme(platform, tenant, {
    admin: admin.accountId,
    committee: committee.accountId,
    head: head.accountId,
  });
  const version = await within((tx) => findVersion(tx, versionId));
  const team: Body['team'] = [
    await actor(['technical-team'], 'Dewi'),
    await actor(['technical-team'], 'Yusuf'),
    await actor(['technical-team'], 'Lestari'),
  ];
  for (const [index, { personId }] of team.entries()) {
    await head.do(appointMember, { personId, office: index === 0 ? 'chair' : 'member', knowledge });
  }
  await within((tx) => openSession(tx, platform.newId(), versionId));
  return { platform, version, admin, head, assessor, team, within };
}

const sessions = new Map<string, string>();

async function openSession(tx: Tx, siteId: string, versionId: string): Promise<void> {
  const at = new Date('2026-11-20T01:00:00Z');
  sessions.set(versionId, siteId);
  await tx
    .insertInto('certification_site')
    .values({
      site_id: siteId,
      name: 'TUK Contoh',
      address: 'Jalan Contoh 1',
      kind: 'Sewaktu',
      capacity: 100,
      scheme_codes: ['skema-16'],
      verified_on: '2026-01-01',
      verified_until: '2027-01-01',
      verified_by: null,
      registered_at: at,
    })
    .execute();
  await tx
    .insertInto('certification_session')
    .values({
      session_id: siteId,
      site_id: siteId,
      scheme_code: 'skema-16',
      starts_at: at,
      ends_at: new Date('2026-11-20T08:00:00Z'),
      capacity: 100,
      created_at: at,
    })
    .execute();
}

let serial = 0;

/** A candidate whose case is recommended, every unit observed and recommended "K" except those named in `gaps`. */
export async function recommendedCase(
  body: Body,
  { gaps = [], notYet = [], applicant }: { gaps?: string[]; notYet?: string[]; applicant?: TestActor } = {},
): Promise<{ caseId: string; number: string; applicant: TestActor }> {
  const { platform, version, assessor, within } = body;
  const person = applicant ?? (await platform.actor(slug, ['applicant'], `Peserta ${++serial}`));
  const [caseId, at] = [platform.newId(), new Date('2026-11-21T02:00:00Z')];
  const number = `${String(++serial).padStart(4, '0')}/APL/XI/2026`;
  const units = version.content.units.list.map(({ code }) => code);
  const sessionId = sessions.get(version.version_id)!;
  await within(async (tx) => {
    await tx
      .insertInto('certification_case')
      .values({
        case_id: caseId,
        number,
        applicant_id: person.personId,
        version_id: version.version_id,
        rulings: [],
        state: 'recommended',
        assessor_id: assessor.personId,
        created_at: at,
        submitted_at: at,
        changed_at: at,
      })
      .execute();
    const hands = [
      { person_id: person.personId, hand: 'applicant' },
      { person_id: assessor.personId, hand: 'assessor' },
    ];
    await tx
      .insertInto('hand')
      .values(hands.map((row) => ({ ...row, case_id: caseId, since: at })))
      .execute();
    await tx
      .insertInto('certification_plan')
      .values({
        plan_id: platform.newId(),
        case_id: caseId,
        revision: 1,
        assessor_id: assessor.personId,
        content: { units: units.map((unitCode) => ({ unitCode, methods: ['observation'] })), evidence: 'Observasi' },
        status: 'agreed',
        answer: null,
        proposed_at: at,
        answered_at: at,
      })
      .execute();
    await tx
      .insertInto('certification_booking')
      .values({
        case_id: caseId,
        session_id: sessionId,
        assessor_id: assessor.personId,
        candidate_id: person.personId,
        attendance: 'present',
        identity_checked: true,
        attendance_note: null,
        attended_at: at,
        remarks: {},
        booked_at: at,
      })
      .execute();
    for (const unitCode of units.filter((code) => !gaps.includes(code))) {
      await tx
        .insertInto('certification_test_record')
        .values({
          case_id: caseId,
          method: 'observation',
          item: unitCode,
          session_id: sessionId,
          content: { unitCode, result: 'yes', criteria: [] },
          saved_by: assessor.personId,
          saved_at: at,
        })
        .execute();
    }
    await tx
      .insertInto('certification_recommendation')
      .values({
        recommendation_id: platform.newId(),
        case_id: caseId,
        session_id: sessionId,
        assessor_id: assessor.personId,
        content: {
          units: units.map((unitCode) => ({ unitCode, verdict: notYet.includes(unitCode) ? 'BK' : 'K' })),
          overall: notYet.length > 0 ? 'BK' : 'K',
        },
        overall: notYet.length > 0 ? 'BK' : 'K',
        recommended_at: at,
      })
      .execute();
  });
  return { caseId, number, applicant: person };
}

/** A meeting today with these cases and, unless said otherwise, the whole team called and present. */
export async function meetingOf(
  { team }: Body,
  caseIds: string[],
  {
    called = team,
    present = called,
    heldOn = '2026-11-23',
  }: { called?: TestActor[]; present?: TestActor[]; heldOn?: string } = {},
): Promise<string> {
  const ids = (actors: TestActor[]) => actors.map(({ personId }) => personId);
  const input = { heldOn, hour: '09:00', place: 'Ruang rapat', caseIds, memberIds: ids(called) };
  const { meetingId } = await team[0].do(callMeeting, input);
  if (present.length > 0) await team[0].do(recordAttendance, { meetingId, present: ids(present) });
  return meetingId;
}

/** Every check answered yes. */
export const allYes = Object.fromEntries(checks.map(({ code }) => [code, 'yes']));

/** What is said when these members all find the candidate competent. */
export const competent = (meetingId: string, caseId: string, voters: readonly TestActor[]) => ({
  meetingId,
  caseId,
  outcome: 'competent',
  checklist: allYes,
  votes: voters.map(({ personId }) => ({ personId, vote: 'for' })),
});

/** Takes recommended cases through meeting, minutes and decree: they then wait for their certificates. */
export async function decreedCases(body: Body, count: number) {
  const cases = [];
  for (let index = 0; index < count; index++) cases.push(await recommendedCase(body));
  const meetingId = await meetingOf(
    body,
    cases.map(({ caseId }) => caseId),
  );
  for (const { caseId } of cases) await body.team[0].do(decideCase, competent(meetingId, caseId, body.team));
  await body.team[0].do(closeMeeting, { meetingId });
  for (const member of body.team) await member.do(signMinutes, { meetingId });
  const decree = await body.head.do(issueDecree, { meetingId });
  return { cases, meetingId, decree };
}
