import type { ColumnType } from 'kysely';
import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { Ruling } from '../schemes/content.ts';
import type { CaseState } from './states.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** One person's certification under one scheme version, from the first draft to the certificate. */
    certification_case: {
      tenant_id: TenantId;
      case_id: string;
      /** Taken at submission. */
      number: string | null;
      applicant_id: string;
      version_id: string;
      /** The rulings in force when the case began: the case stays under them. */
      rulings: Json<Ruling[]>;
      state: CaseState;
      assessor_id: string | null;
      created_at: ColumnType<Date, Date, never>;
      submitted_at: Date | null;
      /** When the state last changed. */
      changed_at: Date;
    };
  }
}
