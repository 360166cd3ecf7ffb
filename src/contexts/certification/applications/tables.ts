import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { Draft } from './draft.ts';
import type { EligibilityAnswer } from './eligibility.ts';
import type { ItemVerdict, ReviewVerdict } from './rules.review.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** What the applicant fills in for a case: FR.APL.01 and FR.APL.02, from draft to sent. */
    certification_application: {
      tenant_id: TenantId;
      case_id: string;
      form: Json<Draft>;
      /** NIK and NPWP, each sealed for its place `certification.application.<field>:<case id>`. */
      secret: Json<{ nik?: string; npwp?: string }>;
      /** How many times it was sent. A review names the round it is about. */
      round: number;
      /** When the applicant confirmed having read the information of clause 9.1.1. */
      informed_at: Date;
      consented_at: Date | null;
      /** The answer at the last sending. */
      eligibility: Json<EligibilityAnswer> | null;
      saved_at: Date;
    };
    /** Documents handed in, each for one item: `ktp`, `photo`, `diploma:<row>`, `letter:<row>`, `support`, … */
    certification_application_evidence: {
      tenant_id: TenantId;
      case_id: string;
      item: string;
      document_id: string;
      added_at: Date;
    };
    /** What a reviewer said, round by round. */
    certification_application_review: {
      tenant_id: TenantId;
      review_id: string;
      case_id: string;
      round: number;
      verdict: ReviewVerdict;
      items: Json<ItemVerdict[]>;
      reason: string | null;
      reviewer_id: string;
      reviewed_at: Date;
    };
  }
}
