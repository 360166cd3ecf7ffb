import type { ColumnType } from 'kysely';
import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { Method, RelationKind, SiteKind, Verdict } from './methods.ts';
import type { EvidenceItem, PlanContent, RecommendationContent, RecordContent } from './records.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** The register of assessors: licence (MET), schemes they are competent for, and how many open cases they may hold. */
    certification_assessor: {
      tenant_id: TenantId;
      person_id: string;
      licence: string;
      licence_until: string;
      scheme_codes: Json<string[]>;
      workload_limit: number;
      employer: string | null;
      registered_at: ColumnType<Date, Date, never>;
    };
    /** The register of test sites (TUK); one that was never verified has no dates. */
    certification_site: {
      tenant_id: TenantId;
      site_id: string;
      name: string;
      address: string;
      kind: SiteKind;
      capacity: number;
      scheme_codes: Json<string[]>;
      verified_on: string | null;
      verified_until: string | null;
      verified_by: string | null;
      registered_at: ColumnType<Date, Date, never>;
    };
    /** A declared relation of an assessor to a person or to all who work for an employer. Never taken back. */
    certification_relation: {
      tenant_id: TenantId;
      relation_id: string;
      assessor_id: string;
      applicant_id: string | null;
      employer: string | null;
      kind: RelationKind;
      note: string | null;
      declared_by: string;
      declared_at: Date;
    };
    /** Revisions of the assessment plan of a case; the last one counts. */
    certification_plan: {
      tenant_id: TenantId;
      plan_id: string;
      case_id: string;
      revision: number;
      assessor_id: string;
      content: Json<PlanContent>;
      status: 'proposed' | 'agreed' | 'changes-asked';
      /** What the applicant wants changed. */
      answer: string | null;
      proposed_at: Date;
      answered_at: Date | null;
    };
    /** The assessor's reviews of the evidence handed in; the last one counts. */
    certification_evidence_review: {
      tenant_id: TenantId;
      review_id: string;
      case_id: string;
      assessor_id: string;
      items: Json<EvidenceItem[]>;
      verdict: 'sufficient' | 'insufficient';
      note: string | null;
      reviewed_at: Date;
    };
    /** Documents that the candidate handed in after the application. */
    certification_added_evidence: {
      tenant_id: TenantId;
      document_id: string;
      case_id: string;
      title: string;
      unit_codes: Json<string[]>;
      added_at: Date;
    };
    certification_session: {
      tenant_id: TenantId;
      session_id: string;
      site_id: string;
      scheme_code: string;
      starts_at: Date;
      ends_at: Date;
      capacity: number;
      created_at: ColumnType<Date, Date, never>;
    };
    /** The place of a case in a session; changed when it is moved to another one. */
    certification_booking: {
      tenant_id: TenantId;
      case_id: string;
      session_id: string;
      assessor_id: string;
      candidate_id: string;
      attendance: 'present' | 'absent' | null;
      identity_checked: boolean | null;
      attendance_note: string | null;
      attended_at: Date | null;
      /** Feedback and follow-up per method, as the sheets FR.IA.01, FR.IA.07 and FR.IA.08 end. */
      remarks: Json<Partial<Record<Method, string>>>;
      booked_at: Date;
    };
    /** One line of the record of a method; `item` is the unit code, or the document id for the portfolio. */
    certification_test_record: {
      tenant_id: TenantId;
      case_id: string;
      method: Method;
      item: string;
      session_id: string;
      content: Json<RecordContent[Method]>;
      saved_by: string;
      saved_at: Date;
    };
    certification_recommendation: {
      tenant_id: TenantId;
      recommendation_id: string;
      case_id: string;
      session_id: string;
      assessor_id: string;
      content: Json<RecommendationContent>;
      overall: Verdict;
      recommended_at: Date;
    };
  }
}
