import { z } from 'zod';
import type { Tx } from '#kernel/database/tables.ts';
import { type Outcome, operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, lockCase, moveCase } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { isRecused, type MemberOnCase, requireIndependent, votersOn } from './conflicts.rules.ts';
import { requireQuorum } from './quorum.rules.ts';
import { membersOnCase, standingOf } from './standing.store.ts';
import { agendaOf, decisionsOn, insertDecision, lockMeeting, requireOpen } from './store.ts';
import { teamOn } from './team.store.ts';
import { checks, decisionOutcomes, requireEvidence, requireWhole } from './verdict.rules.ts';
import { appealWindow } from './window.rules.ts';

const words = z.string().trim().max(4000).optional();
const Answer = z.enum(['yes', 'no']).optional();

const DecideCase = z.object({
  meetingId: z.uuid(),
  caseId: z.uuid(),
  outcome: z.enum(decisionOutcomes),
  checklist: z
    .object(
      Object.fromEntries(checks.map(({ code }) => [code, Answer])) as Record<
        (typeof checks)[number]['code'],
        typeof Answer
      >,
    )
    .default({}),
  reasons: words,
  next: words,
  votes: z
    .array(
      z.object({
        personId: z.uuid(),
        vote: z.enum(['for', 'against']).optional(),
        dissent: z.string().trim().max(1000).optional(),
      }),
    )
    .max(50)
    .default([]),
});

async function findAll(tx: Tx, { meetingId, caseId }: z.output<typeof DecideCase>) {
  const meeting = await lockMeeting(tx, meetingId);
  const found = await lockCase(tx, caseId);
  const team = await teamOn(tx, meeting.held_on);
  const version = await findVersion(tx, found.version_id);
  return {
    meeting,
    found,
    team,
    version,
    listed: (await agendaOf(tx, meetingId)).some((line) => line.caseId === caseId),
    before: await decisionsOn(tx, caseId),
    standing: await standingOf(tx, found, version),
    members: await membersOnCase(tx, meetingId, found, team),
  };
}

type Found = Awaited<ReturnType<typeof findAll>>;

/** Refuses what this meeting cannot decide now, in the order in which a person would ask. */
function requireDecidable({ meeting, found, listed, before }: Found, today: Temporal.PlainDate): void {
  requireOpen(meeting);
  if (!listed) refuse('certification.decisions.not-on-agenda', { clause: '9.4.4' });
  const here = before.find((decision) => decision.meeting_id === meeting.meeting_id);
  if (here) refuse('certification.decisions.already-decided', { on: here.decided_on, clause: '9.4.2' });
  const [last] = before;
  if (last && found.state !== 'recommended')
    refuse('certification.decisions.already-decided', { on: last.decided_on, clause: '9.4.2' });
  if (today.toString() < meeting.held_on)
    refuse('certification.decisions.meeting-not-begun', { heldOn: meeting.held_on, clause: '9.4.4' });
}

const deciders = (members: readonly MemberOnCase[]) =>
  members
    .filter((member) => member.present)
    .map(({ personId, name, declared }) => ({
      personId,
      name,
      role: declared === null ? 'technical-team' : 'technical-team-recused',
      conflict: declared,
    }));

/**
 * Decides a case in a meeting (clauses 9.4.1-9.4.4). Refused without quorum, with a member at the table who is not appointed or who
 * assessed, reviewed, trained or is tied to the candidate, as "competent" while a unit's evidence has a gap, without every check and vote,
 * and a second time. The day of the decision is today: from it the appeal window runs (9.9.2).
 */
export const decideCase = operation({
  name: 'certification.decide-case',
  grant: 'certification.decide',
  summary: 'Decide a recommended case in a technical team meeting (clauses 9.4.1-9.4.4).',
  input: DecideCase,
  find: findAll,
  decide: (all, given, { actor, today, now }) => {
    const { meeting, found, members, version } = all;
    requireDecidable(all, today);
    const isCompetent = given.outcome === 'competent';
    requireStep(found.state, isCompetent ? 'competent' : 'not-yet-competent', '9.4.2');
    const voters = votersOn(members);
    const seated = members.filter((member) => member.present && member.appointed).length;
    requireIndependent(members);
    requireQuorum({
      appointed: all.team.length,
      present: seated,
      recused: members.filter((m) => m.appointed && isRecused(m)).length,
    });
    if (!voters.some((member) => member.personId === actor.personId))
      refuse('certification.decisions.not-present', { clause: '9.4.4' });
    requireEvidence(given.outcome, all.standing.units);
    const { checklist, votes } = requireWhole(given, voters);
    const window = appealWindow(version.content, found.rulings, today);
    const until = window?.unit === 'calendar' ? today.add({ days: window.days }).toString() : null;
    const data = {
      number: found.number,
      scheme: version.title,
      reasons: given.reasons ?? null,
      next: given.next ?? null,
      appeal: window && { days: window.days, unit: window.unit, until },
    };
    const outcome: Outcome<unknown>['decision'] = {
      question: 'certification',
      outcome: given.outcome,
      rule: '9.4.2',
      ...(given.reasons ? { reason: given.reasons } : {}),
      deciders: deciders(members),
    };
    return {
      change: {
        case_id: found.case_id,
        round: (all.before[0]?.round ?? 0) + 1,
        meeting_id: meeting.meeting_id,
        outcome: given.outcome,
        reasons: given.reasons || null,
        next: given.next || null,
        checklist,
        votes,
        decided_on: today.toString(),
        decided_at: new Date(now.epochMilliseconds),
      },
      subject: caseSubject(found.case_id),
      facts: {
        number: found.number,
        meeting: meeting.meeting_id,
        outcome: given.outcome,
        votes: votes.length,
        against: votes.filter(({ vote }) => vote === 'against').length,
        clause: '9.4.2',
      },
      hands: voters.map(({ personId }) => ({ caseId: found.case_id, personId, hand: 'technical-team' })),
      decision: outcome,
      deadlines: { start: window ? [window] : [] },
      todos: { close: [{}] },
      notices: [
        {
          kind: isCompetent ? 'certification.decided-competent' : 'certification.decided-not-yet',
          to: found.applicant_id,
          data,
        },
      ],
    };
  },
  save: async (tx, change, circumstances) => {
    await insertDecision(tx, change);
    await moveCase(
      tx,
      change.case_id,
      change.outcome === 'competent' ? 'competent' : 'not-yet-competent',
      circumstances,
    );
  },
});
