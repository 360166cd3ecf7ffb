import { z } from 'zod';
import { deadlinesOf } from '#kernel/deadlines/store.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { standingOf as readerOf } from '../cases/read-case.ts';
import { caseSubject, findCase } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { involvement, isRecused, votersOn } from './conflicts.rules.ts';
import { membersOnCase, standingOf } from './standing.store.ts';
import { decisionsOn, findMeeting, openMeetingOf } from './store.ts';
import { teamOn } from './team.store.ts';

/**
 * The decision on a case for whoever may know the case: outcome, reasons, what next, until when an appeal can be filed. Those who handle
 * cases also see the checks, who voted how, and, before the decision, the record unit by unit with the meeting that has it.
 */
export const readDecision = view({
  name: 'certification.case-decision',
  grant: 'member',
  summary: 'The decision on a case, or what the technical team has before it.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances) => {
    const { actor, today } = circumstances;
    const found = await findCase(tx, caseId);
    const standing = readerOf(found, circumstances);
    const version = await findVersion(tx, found.version_id);
    const names = await namesOf(tx, [found.applicant_id]);
    const [last] = await decisionsOn(tx, caseId);
    const isInside = standing.isStaff && !standing.isApplicant;
    const voters = await namesOf(tx, last?.votes.map((vote) => vote.personId) ?? []);
    const appeal = (await deadlinesOf(tx, caseSubject(caseId))).findLast(({ code }) => code === 'appeal-filing');
    const open = isInside && found.state === 'recommended' ? await openMeetingOf(tx, caseId) : undefined;
    const team = open ? await teamOn(tx, (await findMeeting(tx, open.meetingId)).held_on) : [];
    const members = open ? await membersOnCase(tx, open.meetingId, found, team) : [];
    const titles = new Map(version.content.units.list.map(({ code, title }) => [code, title]));
    const record = isInside ? await standingOf(tx, found, version) : null;
    return {
      caseId,
      number: found.number,
      applicant: names.get(found.applicant_id) ?? '',
      scheme: version.title,
      state: found.state,
      isApplicant: standing.isApplicant,
      today: today.toString(),
      decision: last && {
        outcome: last.outcome,
        reasons: last.reasons,
        next: last.next,
        decidedOn: last.decided_on,
        checklist: isInside ? last.checklist : null,
        votes: isInside ? last.votes.map((vote) => ({ ...vote, name: voters.get(vote.personId) ?? '' })) : null,
        meetingId: isInside ? last.meeting_id : null,
      },
      appeal: appeal && { dueOn: appeal.dueOn, clause: appeal.clause, unit: appeal.unit, days: appeal.days },
      record: record && {
        ...record,
        units: record.units.map((unit) => ({ ...unit, title: titles.get(unit.unitCode) ?? '' })),
      },
      meeting: open && {
        ...open,
        voters: votersOn(members).map(({ personId, name }) => ({ personId, name })),
        recused: members.filter(isRecused).map(({ name, declared }) => ({ name, kind: declared ?? 'other' })),
        involved: members
          .filter((member) => !isRecused(member))
          .flatMap((member) => {
            const held = involvement(member);
            return held === null ? [] : [{ name: member.name, held }];
          }),
        mayDecide:
          actor.grants.has('certification.decide') &&
          votersOn(members).some((member) => member.personId === actor.personId),
        isCalled: members.some((member) => member.personId === actor.personId),
        hasDeclared: members.some((member) => member.personId === actor.personId && isRecused(member)),
      },
    };
  },
});
