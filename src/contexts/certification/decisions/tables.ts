import type { ColumnType } from 'kysely';
import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { ConflictKind } from './conflicts.rules.ts';
import type { DecreeContent, MinutesContent } from './frozen.ts';
import type { TeamOffice } from './quorum.rules.ts';
import type { Checklist, DecisionOutcome, Vote } from './verdict.rules.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** Who was appointed to the technical team, when, and what he knows that lets him decide (clause 9.4.3). */
    certification_team_member: {
      tenant_id: TenantId;
      member_id: string;
      person_id: string;
      office: TeamOffice;
      knowledge: string;
      appointed_on: string;
      /** The last day of the appointment; null while it goes on. */
      until: string | null;
      appointed_by: string;
      recorded_at: ColumnType<Date, Date, never>;
    };
    /** A meeting of the technical team about cases under one scheme version (clause 9.4.4). */
    certification_meeting: {
      tenant_id: TenantId;
      meeting_id: string;
      version_id: string;
      held_on: string;
      called_for: Date;
      place: string;
      state: 'open' | 'closed' | 'cancelled';
      /** When attendance was first recorded: the meeting's real beginning. */
      began_at: Date | null;
      /** Number of the minutes, taken when the meeting closes. */
      number: string | null;
      /** What the minutes say, fixed when the meeting closes; this is what members sign. */
      minutes: Json<MinutesContent> | null;
      closed_at: Date | null;
      cancel_reason: string | null;
      called_by: string;
      called_at: ColumnType<Date, Date, never>;
    };
    certification_meeting_member: {
      tenant_id: TenantId;
      meeting_id: string;
      person_id: string;
      /** Null until attendance is recorded. */
      present: boolean | null;
    };
    /** The cases on the agenda of a meeting. */
    certification_agenda: { tenant_id: TenantId; meeting_id: string; case_id: string; added_at: Date };
    /** A member's declared conflict on a case: he does not vote on it. Never taken back. */
    certification_conflict: {
      tenant_id: TenantId;
      meeting_id: string;
      case_id: string;
      person_id: string;
      kind: ConflictKind;
      note: string | null;
      declared_at: Date;
    };
    /** What was decided on a case. `round` 1 is the first decision; a later one needs the case to be recommended anew. */
    certification_case_decision: {
      tenant_id: TenantId;
      case_id: string;
      round: number;
      meeting_id: string;
      outcome: DecisionOutcome;
      reasons: string | null;
      /** What the candidate can do next, when not yet competent. */
      next: string | null;
      checklist: Json<Checklist>;
      votes: Json<Vote[]>;
      decided_on: string;
      decided_at: Date;
    };
    /** The body's decree on a meeting's minutes (clause 9.4.5). */
    certification_decree: {
      tenant_id: TenantId;
      meeting_id: string;
      number: string;
      issued_on: string;
      verification_number: string;
      content: Json<DecreeContent>;
      signed_by: string;
      signed_at: Date;
    };
  }
}
