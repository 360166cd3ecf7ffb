import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { SchemeContent } from './content.ts';

/** The life of a scheme version: entered, compared with the document, in force, replaced by a newer one. */
export type SchemeStatus = 'draft' | 'verified' | 'ratified' | 'superseded';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** A version of a scheme: its whole content is one document and is never changed; only the status moves. */
    certification_scheme_version: {
      tenant_id: TenantId;
      version_id: string;
      /** Short code that all versions of a scheme share and that stands in addresses, e.g. `skema-16`. */
      scheme_code: string;
      version: number;
      number: string;
      title: string;
      status: SchemeStatus;
      content: Json<SchemeContent>;
      content_hash: string;
      created_at: Date;
      imported_by: string;
      /** Who compared the data with the document, and when; never the one who entered them. */
      verified_by: string | null;
      verified_on: string | null;
      ratified_by: string | null;
      ratified_on: string | null;
      superseded_on: string | null;
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
