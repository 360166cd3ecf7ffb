import type { Tx } from '#kernel/database/tables.ts';
import { namesOf } from '#kernel/people/store.ts';
import { recommendationOf } from '../assessments/store.ts';
import { findCase } from '../cases/store.ts';
import type { SchemeVersion } from '../schemes/store.ts';
import { involvement, isRecused } from './conflicts.rules.ts';
import type { MinutesContent, SchemeOnPaper } from './frozen.ts';
import { quorumOf } from './quorum.rules.ts';
import { membersOnCase } from './standing.store.ts';
import { agendaOf, type CaseDecision, calledTo, type Meeting } from './store.ts';
import { teamOn } from './team.store.ts';

const packagings = { kkni: 'KKNI', okupasi: 'Okupasi', klaster: 'Klaster' } as const;

/** The scheme as papers name it. */
export const schemeOnPaper = (version: SchemeVersion): SchemeOnPaper => ({
  number: version.number,
  name: version.title,
  packaging: packagings[version.content.packaging.selected ?? version.content.kind.is],
});

/** Gathers what the minutes of a meeting say, out of the record of the meeting; only the moment of closing is added later. */
export async function minutesOf(
  tx: Tx,
  meeting: Meeting,
  version: SchemeVersion,
  decided: readonly CaseDecision[],
): Promise<Omit<MinutesContent, 'endedAt' | 'notes'>> {
  const team = await teamOn(tx, meeting.held_on);
  const agenda = await agendaOf(tx, meeting.meeting_id);
  const assessors = await namesOf(
    tx,
    agenda.flatMap((line) => line.assessorId ?? []),
  );
  const cases: MinutesContent['cases'] = [];
  const recusals: MinutesContent['recusals'] = [];
  let independent = true;
  for (const decision of decided) {
    const line = agenda.find((each) => each.caseId === decision.case_id)!;
    const recommendation = await recommendationOf(tx, decision.case_id);
    const members = await membersOnCase(tx, meeting.meeting_id, await findCase(tx, decision.case_id), team);
    for (const member of members.filter((each) => each.present)) {
      if (involvement(member) !== null || (isRecused(member) && member.declared !== 'other')) independent = false;
      if (member.declared) recusals.push({ name: member.name, number: line.number, kind: member.declared });
    }
    cases.push({
      caseId: line.caseId,
      name: line.applicant,
      number: line.number,
      assessor: line.assessorId ? (assessors.get(line.assessorId) ?? '') : '',
      recommendation: recommendation?.overall ?? null,
      decision: decision.outcome === 'competent' ? 'K' : 'BK',
      reason: decision.reasons,
    });
  }
  const appointed = new Map(team.map((member) => [member.person_id, member]));
  return {
    scheme: schemeOnPaper(version),
    heldOn: meeting.held_on,
    place: meeting.place,
    beganAt: (meeting.began_at ?? meeting.called_for).toISOString(),
    quorum: quorumOf(team.length),
    members: (await calledTo(tx, meeting.meeting_id)).map(({ personId, name, present }) => ({
      personId,
      name,
      office: appointed.get(personId)?.office ?? 'member',
      knowledge: appointed.get(personId)?.knowledge ?? '',
      present: present === true,
    })),
    cases,
    recusals,
    independent,
  };
}
