import type { ColumnType } from 'kysely';
import type { TenantId } from '#kernel/database/tables.ts';
import type { CertificateStatus } from './validity.rules.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** A certificate: what it says is fixed at issue; status, agreement and hand-over follow. */
    certification_certificate: {
      tenant_id: TenantId;
      certificate_id: string;
      case_id: string;
      holder_id: string;
      version_id: string;
      /** The meeting whose decree grants it. */
      meeting_id: string;
      holder_name: string;
      number: string;
      /** Stands in the address under the QR code; opens the public page. */
      verification_number: string;
      /** Numbers that others gave: of the national register, of the printed blank. */
      registration: string | null;
      blank: string | null;
      issued_on: string;
      valid_until: string;
      status: CertificateStatus;
      status_since: string;
      issued_by: string;
      issued_at: ColumnType<Date, Date, never>;
      agreement_number: string | null;
      agreed_at: Date | null;
      handed_over_by: string | null;
      handed_over_at: Date | null;
      /** To whom, when not to the holder himself; how. */
      handed_over_note: string | null;
    };
  }
}
