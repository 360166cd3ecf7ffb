import { z } from 'zod';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { membersWith } from '#kernel/people/store.ts';
import { quorumOf } from './quorum.rules.ts';
import { allAppointments, teamOn } from './team.store.ts';

/** A recommended case that no open meeting has yet. */
export interface WaitingCase {
  caseId: string;
  number: string;
  applicant: string;
  versionId: string;
  scheme: string;
  since: Date;
}

/** The recommended cases that are on no open agenda, the longest waiting first; at most `limit`. */
export async function waitingCases(tx: Tx, limit: number, versionId?: string): Promise<WaitingCase[]> {
  let cases = tx
    .selectFrom('certification_case')
    .innerJoin('person', 'person.person_id', 'certification_case.applicant_id')
    .innerJoin(
      'certification_scheme_version',
      'certification_scheme_version.version_id',
      'certification_case.version_id',
    )
    .where('certification_case.state', '=', 'recommended')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('certification_agenda')
            .innerJoin('certification_meeting', 'certification_meeting.meeting_id', 'certification_agenda.meeting_id')
            .select('certification_agenda.case_id')
            .whereRef('certification_agenda.case_id', '=', 'certification_case.case_id')
            .where('certification_meeting.state', '=', 'open'),
        ),
      ),
    );
  if (versionId) cases = cases.where('certification_case.version_id', '=', versionId);
  const rows = await cases
    .select([
      'certification_case.case_id',
      'certification_case.number',
      'certification_case.version_id',
      'certification_case.changed_at',
      'certification_scheme_version.title',
      'person.name',
    ])
    .orderBy('certification_case.changed_at')
    .orderBy('certification_case.case_id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number ?? '',
    applicant: row.name,
    versionId: row.version_id,
    scheme: row.title,
    since: row.changed_at,
  }));
}

/** What is needed to call a meeting: the cases that wait, the team of today and its quorum. */
export const prepareMeeting = view({
  name: 'certification.prepare-meeting',
  grant: 'certification.decide',
  summary: 'Cases that wait for a meeting, and the technical team with its quorum.',
  input: z.object({}),
  read: async (tx, _input, { today }) => {
    const team = await teamOn(tx, today.toString());
    return {
      cases: await waitingCases(tx, 100),
      team: team.map((member) => ({ personId: member.person_id, name: member.name, office: member.office })),
      quorum: quorumOf(team.length),
      today: today.toString(),
    };
  },
});

/** The appointments to the technical team, and who could still be appointed (clause 9.4.3). */
export const readTeam = view({
  name: 'certification.technical-team',
  grant: 'certification.cases',
  summary: 'Appointments to the technical team with the ground of knowledge, and who may be appointed.',
  input: z.object({}),
  read: async (tx, _input, circumstances) => {
    const today = circumstances.today.toString();
    const current = await teamOn(tx, today);
    const holders = await membersWith(tx, 'technical-team', circumstances);
    return {
      members: (await allAppointments(tx)).map((row) => ({
        memberId: row.member_id,
        name: row.name,
        office: row.office,
        knowledge: row.knowledge,
        appointedOn: row.appointed_on,
        until: row.until,
        isCurrent: current.some((each) => each.member_id === row.member_id),
        isOver: row.until !== null && row.until <= today,
      })),
      candidates: holders.filter(({ personId }) => !current.some((member) => member.person_id === personId)),
      quorum: quorumOf(current.length),
      appointed: current.length,
      mayAppoint: circumstances.actor.grants.has('certification.sign'),
    };
  },
});
