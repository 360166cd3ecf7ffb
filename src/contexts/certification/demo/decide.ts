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

/** The technical team meets on the day of the set-up, decides its agenda and signs the minutes. `begins`: minutes before the set-up. */
export async function met(stage: Stage, name: string, begins: number, agenda: readonly Decided[]): Promise<string> {
  const chair = stage.staff.timteknis;
  const memberIds = members.map((member) => stage.staff[member].personId);
  const at = (later: number) => stage.minutesAgo(begins - later);
  const hour = at(0).toZonedDateTimeISO(stage.tenant.zone).toPlainTime().toString().slice(0, 5);
  const called = {
    heldOn: stage.today.toString(),
    hour,
    place: 'Ruang rapat Lantai 2, kantor LSP',
    caseIds: agenda.map(({ one }) => one.caseId),
    memberIds,
  };
  const { meetingId } = await stage.does(chair, at(0), `${name}:call`, callMeeting, called);
  await stage.does(chair, at(1), `${name}:present`, recordAttendance, { meetingId, present: memberIds });
  for (const { one, notYet } of agenda) {
    await stage.does(chair, at(10), `${one.key}:decide`, decideCase, {
      meetingId,
      caseId: one.caseId,
      outcome: notYet ? 'not-yet' : 'competent',
      ...notYet,
      checklist: Object.fromEntries(checks.map(({ code }) => [code, 'yes'])),
      votes: memberIds.map((personId) => ({ personId, vote: 'for' })),
    });
  }
  await stage.does(chair, at(14), `${name}:close`, closeMeeting, { meetingId });
  for (const member of members)
    await stage.does(stage.staff[member], at(16), `${name}:sign:${member}`, signMinutes, { meetingId });
  return meetingId;
}

/** The head signs the decree, the certificate is issued, agreed on and handed over, all within the quarter of an hour before the set-up. */
export async function certified(stage: Stage, { key, caseId, applicant }: DemoCase, meetingId: string): Promise<void> {
  const { admin, ketua } = stage.staff;
  await stage.does(ketua, stage.minutesAgo(15), `${key}:decree`, issueDecree, { meetingId });
  await stage.does(admin, stage.minutesAgo(12), `${key}:certificate`, issueCertificate, { caseId });
  const agreed = { caseId, promises: stage.promises };
  await stage.does(applicant, stage.minutesAgo(6), `${key}:agree-on-use`, signAgreement, agreed);
  const note = 'Diserahkan langsung kepada pemegang di kantor LSP.';
  await stage.does(admin, stage.minutesAgo(2), `${key}:hand-over`, handOver, { caseId, note });
}
