import { handOver } from '../certificates/hand-over.ts';
import { issueCertificate } from '../certificates/issue-certificate.ts';
import { signAgreement } from '../certificates/sign-agreement.ts';
import { callMeeting } from '../decisions/call-meeting.ts';
import { closeMeeting } from '../decisions/close-meeting.ts';
import { decideCase } from '../decisions/decide-case.ts';
import { issueDecree } from '../decisions/issue-decree.ts';
import { recordAttendance } from '../decisions/record-attendance.ts';
import { signMinutes } from '../decisions/sign-minutes.ts';
import { checks } from '../decisions/verdict.rules.ts';
import type { DemoCase } from './apply.ts';
import type { Stage } from './stage.ts';

const members = ['timteknis', 'timteknis2', 'timteknis3'] as const;

/** A case on an agenda, with the reasons when it is not yet competent. */
export interface Decided {
  one: DemoCase;
  notYet?: { reasons: string; next: string };
}

/** The technical team meets, decides its agenda within half an hour and signs the minutes. */
export async function met(
  stage: Stage,
  name: string,
  day: { daysAgo: number; hour: number },
  agenda: readonly Decided[],
): Promise<string> {
  const chair = stage.staff.timteknis;
  const memberIds = members.map((member) => stage.staff[member].personId);
  const at = (minute: number) =>
    stage.daysAgo(day.daysAgo, Temporal.PlainTime.from({ hour: day.hour, minute }).toString());
  const called = {
    heldOn: stage.today.subtract({ days: day.daysAgo }).toString(),
    hour: `${String(day.hour).padStart(2, '0')}:00`,
    place: 'Ruang rapat Lantai 2, kantor LSP',
    caseIds: agenda.map(({ one }) => one.caseId),
    memberIds,
  };
  const calledAt = stage.daysAgo(day.daysAgo, '07:30');
  const { meetingId } = await stage.does(chair, calledAt, `${name}:call`, callMeeting, called);
  await stage.does(chair, at(2), `${name}:present`, recordAttendance, { meetingId, present: memberIds });
  for (const { one, notYet } of agenda) {
    await stage.does(chair, at(20), `${one.key}:decide`, decideCase, {
      meetingId,
      caseId: one.caseId,
      outcome: notYet ? 'not-yet' : 'competent',
      ...notYet,
      checklist: Object.fromEntries(checks.map(({ code }) => [code, 'yes'])),
      votes: memberIds.map((personId) => ({ personId, vote: 'for' })),
    });
  }
  await stage.does(chair, at(25), `${name}:close`, closeMeeting, { meetingId });
  for (const member of members)
    await stage.does(stage.staff[member], at(40), `${name}:sign:${member}`, signMinutes, { meetingId });
  return meetingId;
}

/** The head signs the decree, the certificate is issued, its use agreed on, and handed over yesterday. */
export async function certified(stage: Stage, { key, caseId, applicant }: DemoCase, meetingId: string): Promise<void> {
  const { admin, ketua } = stage.staff;
  const decreed = stage.daysAgo(2, '08:15');
  await stage.does(ketua, decreed, `${key}:decree`, issueDecree, { meetingId });
  await stage.does(admin, stage.daysAgo(2, '10:05'), `${key}:certificate`, issueCertificate, { caseId });
  const agreed = { caseId, promises: stage.promises };
  await stage.does(applicant, stage.daysAgo(2, '19:20'), `${key}:agree-on-use`, signAgreement, agreed);
  const note = 'Diserahkan langsung kepada pemegang di kantor LSP.';
  await stage.does(admin, stage.daysAgo(1, '09:40'), `${key}:hand-over`, handOver, { caseId, note });
}
