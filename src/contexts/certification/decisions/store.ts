import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { CaseState } from '../cases/states.ts';
import type {} from './tables.ts';

/** A meeting as its row stands. */
export type Meeting = Selectable<Tables['certification_meeting']>;
/** A decision on a case as its row stands. */
export type CaseDecision = Selectable<Tables['certification_case_decision']>;
/** A decree as its row stands. */
export type Decree = Selectable<Tables['certification_decree']>;

/** The journal subject of a meeting. */
export const meetingSubject = (meetingId: string) => ({ type: 'certification.meeting', id: meetingId });

/** Finds a meeting for reading. Refuses `kernel.not-found`. */
export async function findMeeting(tx: Tx, meetingId: string): Promise<Meeting> {
  const found = await tx
    .selectFrom('certification_meeting')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'meeting' });
}

/** Finds a meeting and locks it. Meetings are locked before cases, always. Refuses `kernel.not-found`. */
export async function lockMeeting(tx: Tx, meetingId: string): Promise<Meeting> {
  const found = await tx
    .selectFrom('certification_meeting')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'meeting' });
}

/** Refuses a change to a meeting that is closed or was cancelled. */
export function requireOpen(meeting: Meeting): void {
  if (meeting.state !== 'open')
    refuse('certification.decisions.meeting-over', { state: meeting.state, clause: '9.4.4' });
}

/** Writes a called meeting with its members and agenda. */
export async function insertMeeting(
  tx: Tx,
  row: Insertable<Tables['certification_meeting']>,
  members: readonly string[],
  cases: readonly string[],
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx.insertInto('certification_meeting').values(row).execute();
  await tx
    .insertInto('certification_meeting_member')
    .values(members.map((person_id) => ({ meeting_id: row.meeting_id, person_id, present: null })))
    .execute();
  for (const caseId of cases) await putOnAgenda(tx, row.meeting_id, caseId, { now });
}

/** Puts a case on an agenda. */
export async function putOnAgenda(
  tx: Tx,
  meetingId: string,
  caseId: string,
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .insertInto('certification_agenda')
    .values({ meeting_id: meetingId, case_id: caseId, added_at: new Date(now.epochMilliseconds) })
    .execute();
}

/** Takes a case off an agenda. A decided one stays: the key of the decision holds it. */
export async function takeOffAgenda(tx: Tx, meetingId: string, caseId: string): Promise<void> {
  await tx
    .deleteFrom('certification_agenda')
    .where('meeting_id', '=', meetingId)
    .where('case_id', '=', caseId)
    .execute();
}

/** Changes the row of a meeting. */
export async function updateMeeting(
  tx: Tx,
  meetingId: string,
  change: Updateable<Tables['certification_meeting']>,
): Promise<void> {
  await tx.updateTable('certification_meeting').set(change).where('meeting_id', '=', meetingId).execute();
}

/** Who was called to a meeting, by name, and whether they came. */
export async function calledTo(
  tx: Tx,
  meetingId: string,
): Promise<{ personId: string; name: string; present: boolean | null }[]> {
  const rows = await tx
    .selectFrom('certification_meeting_member')
    .innerJoin('person', 'person.person_id', 'certification_meeting_member.person_id')
    .select(['person.person_id', 'person.name', 'present'])
    .where('meeting_id', '=', meetingId)
    .orderBy('person.name')
    .execute();
  return rows.map((row) => ({ personId: row.person_id, name: row.name, present: row.present }));
}

/** Records who of those called is present. */
export async function recordPresence(tx: Tx, meetingId: string, present: ReadonlyMap<string, boolean>): Promise<void> {
  for (const [personId, isPresent] of present) {
    await tx
      .updateTable('certification_meeting_member')
      .set({ present: isPresent })
      .where('meeting_id', '=', meetingId)
      .where('person_id', '=', personId)
      .execute();
  }
}

/** One line of an agenda. */
export interface AgendaLine {
  caseId: string;
  number: string;
  state: CaseState;
  applicantId: string;
  applicant: string;
  assessorId: string | null;
}

/** The cases of an agenda in the order in which they were put on it. */
export async function agendaOf(tx: Tx, meetingId: string): Promise<AgendaLine[]> {
  const rows = await tx
    .selectFrom('certification_agenda')
    .innerJoin('certification_case', 'certification_case.case_id', 'certification_agenda.case_id')
    .innerJoin('person', 'person.person_id', 'certification_case.applicant_id')
    .select(['certification_case.case_id', 'number', 'state', 'applicant_id', 'assessor_id', 'person.name'])
    .where('certification_agenda.meeting_id', '=', meetingId)
    .orderBy('certification_agenda.added_at')
    .orderBy('certification_case.number')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number ?? '',
    state: row.state,
    applicantId: row.applicant_id,
    applicant: row.name,
    assessorId: row.assessor_id,
  }));
}

/** The open meeting that has a case on its agenda, if there is one. */
export async function openMeetingOf(
  tx: Tx,
  caseId: string,
): Promise<{ meetingId: string; heldOn: string } | undefined> {
  const row = await tx
    .selectFrom('certification_agenda')
    .innerJoin('certification_meeting', 'certification_meeting.meeting_id', 'certification_agenda.meeting_id')
    .select(['certification_meeting.meeting_id', 'held_on'])
    .where('certification_agenda.case_id', '=', caseId)
    .where('certification_meeting.state', '=', 'open')
    .executeTakeFirst();
  return row && { meetingId: row.meeting_id, heldOn: row.held_on };
}

/** What was declared in a meeting. */
export async function conflictsIn(tx: Tx, meetingId: string): Promise<Selectable<Tables['certification_conflict']>[]> {
  return tx
    .selectFrom('certification_conflict')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('declared_at')
    .execute();
}

/** Writes a declared conflict. */
export async function insertConflict(tx: Tx, row: Insertable<Tables['certification_conflict']>): Promise<void> {
  await tx.insertInto('certification_conflict').values(row).execute();
}

/** The decisions of a meeting. */
export async function decisionsIn(tx: Tx, meetingId: string): Promise<CaseDecision[]> {
  return tx
    .selectFrom('certification_case_decision')
    .selectAll()
    .where('meeting_id', '=', meetingId)
    .orderBy('decided_at')
    .orderBy('case_id')
    .execute();
}

/** The decisions on a case, the last one first. */
export async function decisionsOn(tx: Tx, caseId: string): Promise<CaseDecision[]> {
  return tx
    .selectFrom('certification_case_decision')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('round', 'desc')
    .execute();
}

/** Writes a decision. */
export async function insertDecision(tx: Tx, row: Insertable<Tables['certification_case_decision']>): Promise<void> {
  await tx.insertInto('certification_case_decision').values(row).execute();
}

/** The decree on a meeting's minutes, if there is one. */
export async function decreeOf(tx: Tx, meetingId: string): Promise<Decree | undefined> {
  return tx.selectFrom('certification_decree').selectAll().where('meeting_id', '=', meetingId).executeTakeFirst();
}

/** Writes a decree. */
export async function insertDecree(tx: Tx, row: Insertable<Tables['certification_decree']>): Promise<void> {
  await tx.insertInto('certification_decree').values(row).execute();
}
