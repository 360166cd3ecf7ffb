import pg from 'pg';
import { tenants } from '#kernel/demo/tenants.ts';

const tenant = tenants.find(({ slug }) => slug === 'lsp-koper')!.id;
const hex = (kind: number, i: number) => `0000000${kind}-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;

/** The id of the generated case `i`, counted from 1; each tenth is a draft, which staff cannot see. */
export const caseId = (i: number): string => hex(2, i);

/** The verification number of the generated certificate `i`, counted from 1. */
export const verificationNumber = (i: number): string =>
  `2026-${String(i).padStart(6, '0')}-${(i * 2_654_435).toString(16).toUpperCase().padStart(8, '0').slice(-8)}`;

/** How many certificates are published among so many cases. */
export const certificatesAmong = (cases: number): number => cases / 10;

const id = (kind: number, i: string) => `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${i}), 12, '0'))::uuid`;

/** Cases, a quarter as many people, journal lines and published certificates, from number `from` (exclusive) to `to`; always the same rows. */
export async function seedCases(url: string, from: number, to: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const range = [tenant, from + 1, to];
  try {
    await pool.query(`set session_replication_role = replica`);
    await pool.query(
      `insert into person (tenant_id, person_id, account_id, name, email, created_at)
       select $1, ${id(1, 'i')}, null, 'Pemohon ' || i, null, timestamptz '2025-01-01' from generate_series($2::int / 4, $3::int / 4) i
       on conflict do nothing`,
      range,
    );
    await pool.query(
      `insert into certification_case (tenant_id, case_id, number, applicant_id, version_id, rulings, state, assessor_id, created_at, submitted_at, changed_at)
       select $1, ${id(2, 'i')}, i || '/APL/BENCH/2026', ${id(1, 'i / 4')}, v.version_id, '[]',
         (array['draft','submitted','returned','participant','assigned','agreed','scheduled','recommended','competent','handed-over'])[1 + i % 10],
         null, t, t, t
       from generate_series($2::int, $3::int) i, lateral (select timestamptz '2025-05-01' + make_interval(secs => (i::bigint * 7919 % 31536000)::int) as t) at,
         (select version_id from certification_scheme_version where tenant_id = $1 and status = 'ratified' limit 1) v`,
      range,
    );
    await pool.query(
      `insert into journal (tenant_id, line_id, at, person_id, via, operation, subject_type, subject_id, facts, request_id, input_hash, result, content_hash)
       select $1, ${id(3, 'i')}, timestamptz '2025-05-01', ${id(1, 'i / 4')}, 'web', 'certification.start-application', 'certification.case', ${id(2, 'i')},
         '{"scheme":"16","version":1,"purpose":"certification","rulings":0}', 'bench:' || i, 'bench', 'null', md5(i::text)
       from generate_series($2::int, $3::int) i`,
      range,
    );
    const numbers: [string, string][] = [];
    for (let i = certificatesAmong(from) + 1; i <= certificatesAmong(to); i++)
      numbers.push([verificationNumber(i), `${i}/SERT/BENCH/2026`]);
    await pool.query(
      `insert into published (kind, key, tenant_id, content, updated_at)
       select 'certificate', n.key, $1, jsonb_build_object('name', 'Pemegang Contoh', 'number', n.number, 'issued', '2026-01-05', 'validUntil', '2029-01-05',
         'status', 'valid', 'statusSince', '2026-01-05', 'scheme', jsonb_build_object('number', '16', 'title', 'Pengawas Bangunan Gedung', 'body', 'LSP'),
         'units', (select jsonb_agg(jsonb_build_object('code', 'F.410110.00' || u, 'title', 'Unit kompetensi nomor ' || u)) from generate_series(1, 8) u)),
         timestamptz '2026-01-05'
       from unnest($2::text[], $3::text[]) n(key, number)`,
      [tenant, numbers.map(([key]) => key), numbers.map(([, number]) => number)],
    );
    await pool.query('vacuum analyze');
  } finally {
    await pool.end();
  }
}
