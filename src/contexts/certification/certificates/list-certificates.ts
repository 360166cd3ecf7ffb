import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import type {} from './tables.ts';
import { type CertificateStatus, type StatusToday, statusOn } from './validity.rules.ts';

const perPage = 50;
const countLimit = 1000;
/** The most lines of one exported file. */
const exportLimit = 20_000;

const statuses = ['valid', 'suspended', 'revoked', 'expired'] as const;

const Filter = z.object({
  status: z.enum(statuses).optional().catch(undefined),
  search: z.string().trim().max(80).optional(),
  /** Issued in this year. */
  year: z.coerce.number().int().min(2000).max(2999).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** One line of the register of certificates. */
export interface CertificateLine extends StatusToday {
  caseId: string;
  number: string;
  holder: string;
  scheme: string;
  issuedOn: string;
  validUntil: string;
  registration: string | null;
  blank: string | null;
  handedOverAt: Date | null;
  agreedAt: Date | null;
}

function certificatesWhere(tx: Tx, { status, search, year }: z.output<typeof Filter>, today: string) {
  let rows = tx
    .selectFrom('certification_certificate')
    .innerJoin(
      'certification_scheme_version',
      'certification_scheme_version.version_id',
      'certification_certificate.version_id',
    );
  if (status === 'expired')
    rows = rows.where('certification_certificate.status', '!=', 'revoked').where('valid_until', '<', today);
  else if (status) {
    rows = rows.where('certification_certificate.status', '=', status as CertificateStatus);
    if (status !== 'revoked') rows = rows.where('valid_until', '>=', today);
  }
  if (year) rows = rows.where('issued_on', '>=', `${year}-01-01`).where('issued_on', '<=', `${year}-12-31`);
  if (search) {
    const like = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where((where) =>
      where.or([
        where('certification_certificate.number', 'ilike', like),
        where('holder_name', 'ilike', like),
        where('registration', 'ilike', like),
      ]),
    );
  }
  return rows;
}

async function linesOf(
  tx: Tx,
  filter: z.output<typeof Filter>,
  { today }: Pick<Circumstances, 'today'>,
  limit: number,
  offset: number,
): Promise<CertificateLine[]> {
  const rows = await certificatesWhere(tx, filter, today.toString())
    .selectAll('certification_certificate')
    .select('certification_scheme_version.title')
    .orderBy('issued_on', 'desc')
    .orderBy('certificate_id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map((row) => ({
    ...statusOn({ status: row.status, statusSince: row.status_since, validUntil: row.valid_until }, today.toString()),
    caseId: row.case_id,
    number: row.number,
    holder: row.holder_name,
    scheme: row.title,
    issuedOn: row.issued_on,
    validUntil: row.valid_until,
    registration: row.registration,
    blank: row.blank,
    handedOverAt: row.handed_over_at,
    agreedAt: row.agreed_at,
  }));
}

/** The register of certificates, the latest first; filtered by status, year of issue, and number or name. */
export const listCertificates = view({
  name: 'certification.list-certificates',
  grant: 'certification.registers',
  summary: 'Register of certificates, latest first; filtered by status, year, number or name.',
  input: Filter,
  read: async (tx, filter, circumstances) => {
    const counted = await certificatesWhere(tx, filter, circumstances.today.toString())
      .select('certificate_id')
      .limit(countLimit + 1)
      .execute();
    return {
      lines: await linesOf(tx, filter, circumstances, perPage, (filter.page - 1) * perPage),
      page: filter.page,
      perPage,
      total: Math.min(counted.length, countLimit),
      isMore: counted.length > countLimit,
    };
  },
});

/** The register as a whole, in the access log: who took it out of the house stands there. */
const wholeRegister = { type: 'certification.register', id: '00000000-0000-0000-0000-000000000000' };

/** The register for a file: everything that the filter leaves, at most 20,000 lines; `isCut` says when there were more. */
export const exportCertificates = view({
  name: 'certification.export-certificates',
  grant: 'certification.registers',
  summary: 'Register of certificates for a file, at most 20,000 lines.',
  input: Filter,
  sensitive: () => wholeRegister,
  read: async (tx, filter, circumstances) => {
    const lines = await linesOf(tx, filter, circumstances, exportLimit + 1, 0);
    return { lines: lines.slice(0, exportLimit), isCut: lines.length > exportLimit };
  },
});
