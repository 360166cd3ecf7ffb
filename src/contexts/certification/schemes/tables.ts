import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { SchemeContent } from './content.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** A version of a scheme: its whole content is one document, never changed once ratified. */
    certification_scheme_version: {
      tenant_id: TenantId;
      version_id: string;
      /** Short code that all versions of a scheme share and that stands in addresses, e.g. `skema-16`. */
      scheme_code: string;
      version: number;
      number: string;
      title: string;
      status: 'draft' | 'verified' | 'ratified' | 'superseded';
      content: Json<SchemeContent>;
      content_hash: string;
      created_at: Date;
    };
    /** The committee's ruling on one finding of the linter; a later one on the same finding replaces it for new cases. */
    certification_ruling: {
      tenant_id: TenantId;
      ruling_id: string;
      version_id: string;
      finding_code: string;
      clauses: Json<string[]>;
      choice: string;
      reason: string;
      decided_on: string;
      decided_by: string;
    };
  }
}
