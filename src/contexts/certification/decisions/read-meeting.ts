import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { signaturesOn } from '#kernel/decisions/store.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { findCase } from '../cases/store.ts';
import { findVersion, type SchemeVersion } from '../schemes/store.ts';
import { involvement, isRecused } from './conflicts.rules.ts';
import { waitingCases } from './prepare-meeting.ts';
import { quorumState } from './quorum.rules.ts';
import { minutesPaper } from './sign-minutes.ts';
import { membersOnCase, standingOf } from './standing.store.ts';
import {
  type AgendaLine,
  agendaOf,
  type CaseDecision,
  calledTo,
  decisionsIn,
  decreeOf,
  findMeeting,
  meetingSubject,
} from './store.ts';
import { type TeamMember, teamOn } from './team.store.ts';
import { openUnits } from './verdict.rules.ts';

/** A case of the agenda with everything that the meeting must see before it decides. */
async function agendaItem(
  tx: Tx,
  meetingId: string,
  line: AgendaLine,
  version: SchemeVersion,
  team: readonly TeamMember[],
  decided: CaseDecision | undefined,
) {
  const found = await findCase(tx, line.caseId);
  const members = await membersOnCase(tx, meetingId, found, team);
  const standing = decided ? null : await standingOf(tx, found, version);
  return {
    ...line,
    overall: standing?.overall ?? null,
    gaps: standing ? openUnits(standing.units) : [],
    recused: members
      .filter(isRecused)
      .map(({ personId, name, declared }) => ({ personId, name, kind: declared ?? 'other' })),
    involved: members.flatMap((member) => {
      const held = involvement(member);
      return held === null || isRecused(member)
        ? []
        : [{ personId: member.personId, name: member.name, held, present: member.present }];
    }),
    decided: decided && { outcome: decided.outcome, on: decided.decided_on, reasons: decided.reasons },
  };
}

const mayOf = (state: string, isCalled: boolean, isPresent: boolean, hasSigned: boolean) => ({
  attend: state === 'open' && isCalled,
  decide: state === 'open' && isPresent,
  sign: state === 'closed' && isPresent && !hasSigned,
});

/** One meeting of the technical team: agenda with gaps and conflicts, attendance, quorum, signatures, decree. */
export const readMeeting = view({
  name: 'certification.meeting',
  grant: 'certification.cases',
  summary: 'A technical team meeting: agenda with recommendations, gaps and conflicts, quorum, signatures, decree.',
  input: z.object({ meetingId: z.uuid() }),
  sensitive: ({ meetingId }) => meetingSubject(meetingId),
  read: async (tx, { meetingId }, circumstances: Circumstances) => {
    const { actor, today } = circumstances;
    const meeting = await findMeeting(tx, meetingId);
    const version = await findVersion(tx, meeting.version_id);
    const team = await teamOn(tx, meeting.held_on);
    const called = await calledTo(tx, meetingId);
    const decided = await decisionsIn(tx, meetingId);
    const agenda = [];
    for (const line of await agendaOf(tx, meetingId)) {
      const own = decided.find((each) => each.case_id === line.caseId);
      agenda.push(await agendaItem(tx, meetingId, line, version, team, own));
    }
    const signed = (await signaturesOn(tx, meetingSubject(meetingId))).filter(({ paper }) => paper === minutesPaper);
    const decree = await decreeOf(tx, meetingId);
    const self = called.find((member) => member.personId === actor.personId);
    const isOpen = meeting.state === 'open';
    const mayDecide = actor.grants.has('certification.decide');
    return {
      meetingId,
      scheme: { number: version.number, title: version.title },
      heldOn: meeting.held_on,
      calledFor: meeting.called_for,
      place: meeting.place,
      state: meeting.state,
      number: meeting.number,
      cancelReason: meeting.cancel_reason,
      attended: meeting.began_at !== null,
      isDay: today.toString() >= meeting.held_on,
      today: today.toString(),
      quorum: quorumState(
        team.length,
        called.filter((member) => member.present && team.some((each) => each.person_id === member.personId)).length,
      ),
      members: called.map((member) => ({
        ...member,
        office: team.find((each) => each.person_id === member.personId)?.office ?? null,
        knowledge: team.find((each) => each.person_id === member.personId)?.knowledge ?? null,
        signedAt: signed.find((each) => each.personId === member.personId)?.signedAt ?? null,
        voted: decided.some((each) => each.votes.some((vote) => vote.personId === member.personId)),
      })),
      agenda,
      competent: decided.filter((each) => each.outcome === 'competent').length,
      waiting: isOpen && mayDecide ? await waitingCases(tx, 50, meeting.version_id) : [],
      decree: decree && {
        number: decree.number,
        issuedOn: decree.issued_on,
        by: (await namesOf(tx, [decree.signed_by])).get(decree.signed_by) ?? '',
      },
      self: actor.personId,
      may: {
        ...mayOf(
          meeting.state,
          Boolean(self) && mayDecide,
          self?.present === true && mayDecide,
          signed.some((each) => each.personId === actor.personId),
        ),
        change: isOpen && mayDecide,
        decree: meeting.state === 'closed' && !decree && actor.grants.has('certification.sign'),
      },
    };
  },
});
