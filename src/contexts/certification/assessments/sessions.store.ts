import type { Insertable, Selectable } from 'kysely';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import { refuse } from '#kernel/refusals.ts';
import type { Method } from './methods.ts';
import type { TestRecord } from './records.ts';
import type { Span } from './sessions.rules.ts';
import type {} from './tables.ts';
import type { Attendance } from './vatm.rules.ts';

/** A session as its row stands. */
export type SessionRow = Selectable<Tables['certification_session']>;
/** A place of a case in a session as its row stands. */
export type Booking = Selectable<Tables['certification_booking']>;

const instant = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime());

/** The time of a session as the rules see it. */
export const spanOf = (row: Pick<SessionRow, 'starts_at' | 'ends_at'>): Span => ({
  starts: instant(row.starts_at),
  ends: instant(row.ends_at),
});

/** Sessions of a site that share time with the given span. */
export async function sessionsAt(tx: Tx, siteId: string, { starts, ends }: Span): Promise<SessionRow[]> {
  return tx
    .selectFrom('certification_session')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('starts_at', '<', new Date(ends.epochMilliseconds))
    .where('ends_at', '>', new Date(starts.epochMilliseconds))
    .execute();
}

/** Writes a session. */
export async function insertSession(tx: Tx, row: Insertable<Tables['certification_session']>): Promise<void> {
  await tx.insertInto('certification_session').values(row).execute();
}

/** Locks a session, so that its last place is given once. Refuses `kernel.not-found`. */
export async function lockSession(tx: Tx, sessionId: string): Promise<SessionRow> {
  const found = await tx
    .selectFrom('certification_session')
    .selectAll()
    .where('session_id', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'session' });
}

/** One session. Refuses `kernel.not-found`. */
export async function findSession(tx: Tx, sessionId: string): Promise<SessionRow> {
  const found = await tx
    .selectFrom('certification_session')
    .selectAll()
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return found ?? refuse('kernel.not-found', { what: 'session' });
}

/** Locks a person, so that two cases of one candidate are not booked at the same moment. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().execute();
}

/** How many places of each session are taken, `except` not counted. */
export async function placesTaken(
  tx: Tx,
  sessionIds: readonly string[],
  except?: string,
): Promise<Map<string, number>> {
  if (sessionIds.length === 0) return new Map();
  let taken = tx
    .selectFrom('certification_booking')
    .select(['session_id', (of) => of.fn.countAll<string>().as('taken')])
    .where('session_id', 'in', [...sessionIds]);
  if (except) taken = taken.where('case_id', '!=', except);
  const rows = await taken.groupBy('session_id').execute();
  return new Map(rows.map((row) => [row.session_id, Number(row.taken)]));
}

/** Where an assessor and a candidate already have to be from this moment on, other than for this case. */
export async function busyTimes(
  tx: Tx,
  who: { assessorId: string; candidateId: string; except: string; from: Temporal.Instant },
): Promise<(Span & { who: 'assessor' | 'candidate'; sessionId: string })[]> {
  const rows = await tx
    .selectFrom('certification_booking')
    .innerJoin('certification_session', 'certification_session.session_id', 'certification_booking.session_id')
    .select(['certification_session.session_id', 'assessor_id', 'candidate_id', 'starts_at', 'ends_at'])
    .where('certification_booking.case_id', '!=', who.except)
    .where('certification_session.ends_at', '>', new Date(who.from.epochMilliseconds))
    .where((where) =>
      where.or([where('assessor_id', '=', who.assessorId), where('candidate_id', '=', who.candidateId)]),
    )
    .execute();
  return rows.flatMap((row) => [
    ...(row.assessor_id === who.assessorId
      ? [{ who: 'assessor' as const, sessionId: row.session_id, ...spanOf(row) }]
      : []),
    ...(row.candidate_id === who.candidateId
      ? [{ who: 'candidate' as const, sessionId: row.session_id, ...spanOf(row) }]
      : []),
  ]);
}

/** The place of a case. */
export async function bookingOf(tx: Tx, caseId: string): Promise<Booking | undefined> {
  return tx.selectFrom('certification_booking').selectAll().where('case_id', '=', caseId).executeTakeFirst();
}

/** Gives a case its place, or moves it to another session; attendance begins anew. */
export async function book(
  tx: Tx,
  place: { caseId: string; sessionId: string; assessorId: string; candidateId: string },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  const row = {
    session_id: place.sessionId,
    assessor_id: place.assessorId,
    candidate_id: place.candidateId,
    attendance: null,
    identity_checked: null,
    attendance_note: null,
    attended_at: null,
    booked_at: new Date(now.epochMilliseconds),
  };
  await tx
    .insertInto('certification_booking')
    .values({ case_id: place.caseId, ...row, remarks: {} })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doUpdateSet(row))
    .execute();
}

/** Writes whether the candidate came. */
export async function setAttendance(
  tx: Tx,
  caseId: string,
  seen: { attendance: 'present' | 'absent'; identityChecked: boolean; note: string | null },
  { now }: Pick<Circumstances, 'now'>,
): Promise<void> {
  await tx
    .updateTable('certification_booking')
    .set({
      attendance: seen.attendance,
      identity_checked: seen.identityChecked,
      attendance_note: seen.note,
      attended_at: new Date(now.epochMilliseconds),
    })
    .where('case_id', '=', caseId)
    .execute();
}

/** Attendance as the rules see it. */
export const seatOf = (booking: Booking): Attendance => ({
  sessionId: booking.session_id,
  attendance: booking.attendance,
  identityChecked: booking.identity_checked,
});

/** The record of a test so far. */
export async function recordsOf(tx: Tx, caseId: string): Promise<(TestRecord & { savedAt: Date })[]> {
  const rows = await tx
    .selectFrom('certification_test_record')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('method')
    .orderBy('item')
    .execute();
  return rows.map(
    (row) =>
      ({
        method: row.method,
        item: row.item,
        sessionId: row.session_id,
        content: row.content,
        savedAt: row.saved_at,
      }) as TestRecord & { savedAt: Date },
  );
}

/** Writes lines of a method's record over what stood there, and the remark that ends its sheet. */
export async function saveRecords(
  tx: Tx,
  caseId: string,
  sheet: { method: Method; records: readonly TestRecord[]; remarks: Partial<Record<Method, string>>; by: string },
  { now }: Pick<Circumstances, 'now'>,
): Promise<{ saved: number; at: string }> {
  const at = new Date(now.epochMilliseconds);
  for (const record of sheet.records) {
    const row = { session_id: record.sessionId, content: record.content, saved_by: sheet.by, saved_at: at };
    await tx
      .insertInto('certification_test_record')
      .values({ case_id: caseId, method: record.method, item: record.item, ...row })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id', 'method', 'item']).doUpdateSet(row))
      .execute();
  }
  await tx.updateTable('certification_booking').set({ remarks: sheet.remarks }).where('case_id', '=', caseId).execute();
  return { saved: sheet.records.length, at: at.toISOString() };
}
