import { agreePlan } from '../assessments/agree-plan.ts';
import { assignAssessor } from '../assessments/assign-assessor.ts';
import { createSession } from '../assessments/create-session.ts';
import { proposePlan } from '../assessments/propose-plan.ts';
import { recommend } from '../assessments/recommend.ts';
import { recordAttendance } from '../assessments/record-attendance.ts';
import { recordObservation } from '../assessments/record-observation.ts';
import { recordPortfolio } from '../assessments/record-portfolio.ts';
import { reviewEvidence } from '../assessments/review-evidence.ts';
import { scheduleCase } from '../assessments/schedule-case.ts';
import type { DemoCase } from './apply.ts';
import type { Stage } from './stage.ts';

/** A session that has been held: on the last working day at least six days ago. */
export interface HeldSession {
  sessionId: string;
  daysAgo: number;
}

/** Opens, weeks ago, the session in which the tested cases sat. */
export async function heldSession(stage: Stage): Promise<HeldSession> {
  const { siteId, schemeCode, staff } = stage;
  const daysAgo = stage.workdayAgo(6);
  const on = stage.today.subtract({ days: daysAgo }).toString();
  const session = { siteId, schemeCode, on, startsAt: '09:00', endsAt: '15:00', capacity: 10 };
  const made = await stage.does(staff.admin, stage.daysAgo(25, '09:00'), 'session', createSession, session);
  return { ...made, daysAgo };
}

const judged = (stage: Stage, { proofs }: DemoCase) => {
  const kept = { valid: 'yes', authentic: 'yes', current: 'yes', sufficient: 'yes' };
  return proofs.map((documentId) => ({ documentId, unitCodes: stage.units, ...kept }));
};

/** A participant gets his assessor, agrees to the plan, has his evidence found sufficient and gets a place in the session. */
export async function prepared(stage: Stage, one: DemoCase, sessionId: string): Promise<void> {
  const { caseId, key, sent } = one;
  const { admin, asesor } = stage.staff;
  await stage.does(admin, stage.daysAgo(sent - 1, '11:00'), `${key}:assign`, assignAssessor, {
    caseId,
    assessorId: asesor.personId,
  });
  await stage.does(asesor, stage.daysAgo(sent - 2, '09:30'), `${key}:plan`, proposePlan, {
    caseId,
    units: stage.units.map((unitCode) => ({ unitCode, methods: ['observation', 'portfolio'] })),
    evidence: 'Surat keterangan kerja, ijazah, dan pengamatan pekerjaan di TUK.',
  });
  const agreed = { caseId, revision: 1, consent: 'yes' };
  await stage.does(one.applicant, stage.daysAgo(sent - 2, '19:40'), `${key}:agree`, agreePlan, agreed);
  const review = { caseId, items: judged(stage, one), verdict: 'sufficient' };
  await stage.does(asesor, stage.daysAgo(sent - 3, '13:15'), `${key}:evidence`, reviewEvidence, review);
  await stage.does(admin, stage.daysAgo(sent - 4, '08:50'), `${key}:schedule`, scheduleCase, { caseId, sessionId });
}

/** The assessor tests a candidate who came, and hands in record and recommendation; `notYet` names the units that were not shown. */
export async function tested(
  stage: Stage,
  one: DemoCase,
  session: HeldSession,
  notYet: readonly string[] = [],
): Promise<void> {
  const { caseId, key } = one;
  const { asesor } = stage.staff;
  const at = (time: string) => stage.daysAgo(session.daysAgo, time);
  const reason = 'Urutan kerja belum sesuai metode pelaksanaan; pemeriksaan mutu belum diperagakan.';
  const came = { caseId, attendance: 'present', identityChecked: 'yes' };
  await stage.does(asesor, at('09:05'), `${key}:came`, recordAttendance, came);
  const units = stage.units.map((unitCode) =>
    notYet.includes(unitCode) ? { unitCode, result: 'no', note: reason } : { unitCode, result: 'yes' },
  );
  await stage.does(asesor, at('13:30'), `${key}:observation`, recordObservation, { caseId, units });
  const items = judged(stage, one);
  await stage.does(asesor, at('14:10'), `${key}:portfolio`, recordPortfolio, { caseId, items });
  await stage.does(asesor, at('15:20'), `${key}:recommend`, recommend, {
    caseId,
    units: stage.units.map((unitCode) =>
      notYet.includes(unitCode) ? { unitCode, verdict: 'BK', reason } : { unitCode, verdict: 'K' },
    ),
    overall: notYet.length > 0 ? 'BK' : 'K',
  });
}
