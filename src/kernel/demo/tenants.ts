import type { Database } from '../database/connect.ts';
import type { TenantProfile } from '../database/tables.ts';
import { platformTenantId } from '../organisations/platform-tenant.ts';

interface DemoTenant {
  id: string;
  slug: string;
  name: string;
  shortName: string;
  kind: string;
  accent: string;
  workingDays: 5 | 6;
  collectiveLeave: 'free' | 'counted';
  openRole: string | null;
  profile: TenantProfile;
}

const demoId = (last: number) => `00000000-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** The platform's own tenant and the five organisations of the five source documents. */
export const tenants: DemoTenant[] = [
  {
    id: platformTenantId,
    slug: 'pancakarya',
    name: 'Pancakarya',
    shortName: 'Pancakarya',
    kind: 'platform',
    accent: 'nila',
    workingDays: 5,
    collectiveLeave: 'free',
    openRole: null,
    profile: {},
  },
  {
    id: demoId(16),
    slug: 'lsp-koper',
    name: 'Lembaga Sertifikasi Profesi Konstruksi Pertapin Raya',
    shortName: 'LSP Konstruksi Pertapin Raya',
    kind: 'certification',
    accent: 'nila',
    workingDays: 5,
    collectiveLeave: 'counted',
    openRole: 'applicant',
    profile: {
      about: {
        id: 'Lembaga sertifikasi kompetensi kerja bidang konstruksi.',
        en: 'Certification body for competence in construction work.',
      },
    },
  },
  {
    id: demoId(17),
    slug: 'honest',
    name: 'Perusahaan Honest',
    shortName: 'Honest',
    kind: 'career',
    accent: 'daun',
    workingDays: 5,
    collectiveLeave: 'counted',
    openRole: null,
    profile: { about: { id: 'Pengembangan karier karyawan.', en: 'Career development of employees.' } },
  },
  {
    id: demoId(31),
    slug: 'dki-jakarta',
    name: 'Pemerintah Provinsi Daerah Khusus Ibukota Jakarta',
    shortName: 'Pemprov DKI Jakarta',
    kind: 'rostering',
    accent: 'bata',
    workingDays: 5,
    collectiveLeave: 'free',
    openRole: null,
    profile: {
      regionCode: '31',
      about: {
        id: 'Jadwal kerja bakti pejabat di kecamatan.',
        en: 'Rosters of officials for community work in the districts.',
      },
    },
  },
  {
    id: demoId(35),
    slug: 'pasuruan',
    name: 'Badan Perencanaan Pembangunan Daerah Kota Pasuruan',
    shortName: 'Bappeda Kota Pasuruan',
    kind: 'planning',
    accent: 'kunyit',
    workingDays: 5,
    collectiveLeave: 'free',
    openRole: null,
    profile: {
      regionCode: '35.75',
      about: { id: 'Perencanaan pembangunan kota.', en: 'Development planning of the city.' },
    },
  },
  {
    id: demoId(64),
    slug: 'smk-al-huda',
    name: 'SMK Terpadu Al-Huda Petak',
    shortName: 'SMK Terpadu Al-Huda',
    kind: 'partnership',
    accent: 'daun',
    workingDays: 6,
    collectiveLeave: 'counted',
    openRole: null,
    profile: {
      about: { id: 'Kemitraan sekolah dengan dunia kerja.', en: 'Partnership of the school with the world of work.' },
    },
  },
];

/** Writes the organisations that are missing; those that exist stay as they are. */
export async function insertTenants({ db }: Database): Promise<void> {
  await db
    .insertInto('tenant')
    .values(
      tenants.map((tenant) => ({
        tenant_id: tenant.id,
        slug: tenant.slug,
        name: tenant.name,
        short_name: tenant.shortName,
        kind: tenant.kind,
        accent: tenant.accent,
        zone: 'Asia/Jakarta',
        working_days: tenant.workingDays,
        collective_leave: tenant.collectiveLeave,
        open_role: tenant.openRole,
        profile: tenant.profile,
      })),
    )
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
}
