import type { Insertable, Selectable } from 'kysely';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import type {} from './tables.ts';

/** An appointment to the technical team as its row stands, with the person's name. */
export type TeamMember = Selectable<Tables['certification_team_member']> & { name: string };

const appointments = (tx: Tx) =>
  tx
    .selectFrom('certification_team_member')
    .innerJoin('person', 'person.person_id', 'certification_team_member.person_id')
    .selectAll('certification_team_member')
    .select('person.name');

/** Those appointed to the technical team on a day, the chair first, then by name. */
export async function teamOn(tx: Tx, day: string): Promise<TeamMember[]> {
  return appointments(tx)
    .where('appointed_on', '<=', day)
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', day)]))
    .orderBy('office')
    .orderBy('person.name')
    .execute();
}

/** Every appointment ever made, the newest first; at most 200. */
export async function allAppointments(tx: Tx): Promise<TeamMember[]> {
  return appointments(tx).orderBy('appointed_on', 'desc').orderBy('member_id', 'desc').limit(200).execute();
}

/** The appointments of one person, locked by the person's row so that two appointments at once wait for each other. */
export async function lockAppointmentsOf(tx: Tx, personId: string): Promise<TeamMember[]> {
  await tx.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().executeTakeFirst();
  return appointments(tx).where('certification_team_member.person_id', '=', personId).execute();
}

/** One appointment, locked. */
export async function lockAppointment(
  tx: Tx,
  memberId: string,
): Promise<Selectable<Tables['certification_team_member']> | undefined> {
  return tx
    .selectFrom('certification_team_member')
    .selectAll()
    .where('member_id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
}

/** Writes an appointment. */
export async function insertAppointment(tx: Tx, row: Insertable<Tables['certification_team_member']>): Promise<void> {
  await tx.insertInto('certification_team_member').values(row).execute();
}

/** Writes the last day of an appointment. */
export async function endAppointmentOn(tx: Tx, memberId: string, until: string): Promise<void> {
  await tx.updateTable('certification_team_member').set({ until }).where('member_id', '=', memberId).execute();
}
