import type { Tx } from '#kernel/database/tables.ts';
import { handsOn } from '#kernel/decisions/hands.ts';
import { gapsByUnit } from '../assessments/recommendation.rules.ts';
import type { TestRecord } from '../assessments/records.ts';
import { planOf, recommendationOf, unitCodes } from '../assessments/store.ts';
import type { Attendance } from '../assessments/vatm.rules.ts';
import type { Case } from '../cases/store.ts';
import type { SchemeVersion } from '../schemes/store.ts';
import type { ConflictKind, MemberOnCase } from './conflicts.rules.ts';
import { calledTo } from './store.ts';
import type { TeamMember } from './team.store.ts';
import type { UnitStanding } from './verdict.rules.ts';

/** A case as the record leaves it when it comes before the technical team. */
export interface CaseStanding {
  units: UnitStanding[];
  overall: 'K' | 'BK' | null;
  followUp: string | null;
  notes: string | null;
}

/**
 * Reads the evidence anew, unit by unit of the scheme: what the agreed plan asked for, what was recorded, who was there. A unit that
 * the plan leaves out, or a case without a plan, has no record (clause 9.4.1).
 */
export async function standingOf(tx: Tx, found: Case, version: SchemeVersion): Promise<CaseStanding> {
  const plan = await planOf(tx, found);
  const recommendation = await recommendationOf(tx, found.case_id);
  const records = await tx
    .selectFrom('certification_test_record')
    .selectAll()
    .where('case_id', '=', found.case_id)
    .execute();
  const booking = await tx
    .selectFrom('certification_booking')
    .selectAll()
    .where('case_id', '=', found.case_id)
    .executeTakeFirst();
  const seat: Attendance = {
    sessionId: booking?.session_id ?? '',
    attendance: booking?.attendance ?? null,
    identityChecked: booking?.identity_checked ?? null,
  };
  const planned = plan?.status === 'agreed' ? plan.content.units.filter((unit) => unit.methods.length > 0) : [];
  const gaps = gapsByUnit({
    plan: planned,
    records: records.map(
      (row) => ({ method: row.method, item: row.item, sessionId: row.session_id, content: row.content }) as TestRecord,
    ),
    seat,
  });
  const verdicts = new Map(recommendation?.content.units.map((unit) => [unit.unitCode, unit.verdict]));
  return {
    units: unitCodes(version).map((unitCode) => ({
      unitCode,
      gaps: [...new Set(gaps.get(unitCode)?.map((gap) => gap.rule) ?? ['no-record'])],
      verdict: verdicts.get(unitCode) ?? null,
    })),
    overall: recommendation?.overall ?? null,
    followUp: recommendation?.content.followUp ?? null,
    notes: recommendation?.content.notes ?? null,
  };
}

/** Everyone called to a meeting with what ties him to one case: his hand, his relations in the register, what he declared. */
export async function membersOnCase(
  tx: Tx,
  meetingId: string,
  found: Pick<Case, 'case_id' | 'applicant_id' | 'assessor_id'>,
  team: readonly TeamMember[],
): Promise<MemberOnCase[]> {
  const hands = await handsOn(tx, found.case_id);
  const relations = await tx
    .selectFrom('certification_relation')
    .select(['assessor_id', 'kind'])
    .where('applicant_id', '=', found.applicant_id)
    .execute();
  const declared = await tx
    .selectFrom('certification_conflict')
    .select(['person_id', 'kind'])
    .where('meeting_id', '=', meetingId)
    .where('case_id', '=', found.case_id)
    .execute();
  const own = new Map<string, string>(relations.map((row) => [row.assessor_id, row.kind]));
  const said = new Map<string, ConflictKind>(declared.map((row) => [row.person_id, row.kind]));
  const handOf = (personId: string) => {
    if (personId === found.applicant_id) return 'applicant';
    if (personId === found.assessor_id) return 'assessor';
    return hands.get(personId) ?? null;
  };
  return (await calledTo(tx, meetingId)).map(({ personId, name, present }) => ({
    personId,
    name,
    present: present === true,
    appointed: team.some((member) => member.person_id === personId),
    hand: handOf(personId),
    relation: own.get(personId) ?? null,
    declared: said.get(personId) ?? null,
  }));
}
