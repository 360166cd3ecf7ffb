import type { ColumnType } from 'kysely';
import type { Json, TenantId } from '#kernel/database/tables.ts';
import type { Coverage } from './coverage.ts';
import type { Finding, FindingCode } from './findings.ts';
import type { InstructionHead } from './read-instruction.ts';
import type { ImportSummary } from './report.ts';

declare module '#kernel/database/tables.ts' {
  interface Tables {
    /** A published table as it was read one day: its report stands as found, with the list of codes it was laid over. */
    rostering_import: {
      tenant_id: TenantId;
      import_id: string;
      /** Number and year of the instruction, as its head gives them. */
      number: string | null;
      year: number | null;
      signed_on: string | null;
      about: string | null;
      /** `YYYY-MM`. */
      first_month: string;
      months: Json<readonly string[]>;
      region_code: string;
      regions_source: string;
      /** Of the text in UTF-8; the text itself is not kept, because it may hold employee numbers. */
      sha256: string;
      file_name: string | null;
      head: Json<InstructionHead>;
      summary: Json<ImportSummary>;
      findings: Json<readonly Finding[]>;
      coverage: Json<Coverage>;
      status: 'read' | 'withdrawn';
      imported_by: string;
      imported_at: ColumnType<Date, Date, never>;
      withdrawn_at: Date | null;
      withdrawn_reason: string | null;
    };
    /** A numbered row. `line` is its line in the source; numbers may repeat, lines cannot. */
    rostering_row: {
      tenant_id: TenantId;
      import_id: string;
      line: number;
      no: number;
      office: string;
      kind: 'rotating' | 'fixed';
      flags: Json<readonly FindingCode[]>;
    };
    /** A cell: the text as published, and what it stands for where that is certain. */
    rostering_cell: {
      tenant_id: TenantId;
      import_id: string;
      line: number;
      table_column: number;
      month: string;
      span: number;
      place: string;
      region_code: string | null;
      region_name: string | null;
      flags: Json<readonly FindingCode[]>;
    };
  }
}
