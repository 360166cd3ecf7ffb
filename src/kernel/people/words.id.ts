import { plainDate } from '../language/format.ts';
import type { RefusalWords } from '../refusals.ts';
import type {} from './refusals.ts';

/** The codes that are worded here. */
export type PeopleRefusals = Pick<
  RefusalWords<'kernel'>,
  | 'kernel.unknown-role'
  | 'kernel.role-held'
  | 'kernel.role-ended'
  | 'kernel.last-manager'
  | 'kernel.already-a-person'
  | 'kernel.already-invited'
  | 'kernel.nothing-to-invite-to'
  | 'kernel.invitation-not-valid'
  | 'kernel.invitation-closed'
>;

/** What the mail of an invitation says. */
export interface InvitationMail {
  name: string;
  organisation: string;
  roles: readonly string[];
  inviter: string;
  link: string;
  until: string;
}

interface RoleName {
  id: string;
  en: string;
}

const refusals: PeopleRefusals = {
  'kernel.unknown-role': ({ role }) => ({
    says: `Peran “${role}” tidak ada di organisasi ini.`,
    remedy: 'Pilih peran dari daftar.',
  }),
  'kernel.role-held': () => ({
    says: 'Orang ini sudah memegang peran itu.',
    remedy: 'Pilih peran lain.',
  }),
  'kernel.role-ended': ({ until }) => ({
    says: `Peran ini sudah diakhiri; berlaku sampai ${plainDate(until, 'id')}.`,
    remedy: 'Muat ulang halaman untuk melihat keadaan terakhir.',
  }),
  'kernel.last-manager': () => ({
    says: 'Peran ini tidak dapat diakhiri: tidak akan ada lagi yang dapat mengurus orang dan peran.',
    remedy: 'Beri dahulu peran yang sama kepada orang lain yang sudah punya akun.',
  }),
  'kernel.already-a-person': () => ({
    says: 'Pemilik alamat surel ini sudah terdaftar dan punya akun di organisasi ini.',
    remedy: 'Buka halaman orangnya, lalu beri peran di sana.',
  }),
  'kernel.already-invited': () => ({
    says: 'Orang ini sudah diundang dan undangannya masih berlaku.',
    remedy: 'Buka halaman orangnya untuk mengirim ulang atau menarik undangan itu.',
  }),
  'kernel.nothing-to-invite-to': () => ({
    says: 'Undangan harus memuat paling sedikit satu peran.',
    remedy: 'Pilih peran yang akan dipegang.',
  }),
  'kernel.invitation-not-valid': () => ({
    says: 'Undangan ini tidak berlaku.',
    remedy:
      'Tautannya mungkin keliru, sudah dipakai, ditarik, atau lewat waktu. Mintalah undangan baru kepada pengirimnya.',
  }),
  'kernel.invitation-closed': () => ({
    says: 'Undangan ini sudah diterima atau sudah ditarik.',
    remedy: 'Muat ulang halaman untuk melihat keadaan terakhir.',
  }),
};

const listed = (roles: readonly string[]) => (roles.length > 0 ? roles.join(', ') : 'anggota');

/** Words about people and membership. Indonesian, the master. In the journal, roles come as names where the page knows them. */
export const id = {
  refusals,
  notices: {
    'kernel.invitation-accepted': ({ name }: { name: string }) => ({
      subject: 'Undangan diterima',
      body: `${name} menerima undangan Anda. Perannya berlaku mulai hari ini.`,
    }),
    'kernel.role-given': ({ role }: { role: RoleName }) => ({
      subject: `Peran baru: ${role.id}`,
      body: `Mulai hari ini Anda memegang peran ${role.id}.`,
    }),
    'kernel.role-ended': ({ role, until, reason }: { role: RoleName; until: string; reason: string }) => ({
      subject: `Peran diakhiri: ${role.id}`,
      body: `Peran ${role.id} berlaku sampai akhir ${plainDate(until, 'id')}.\nAlasan: ${reason}`,
    }),
  },
  journal: {
    'kernel.invite-person': ({ roles }: { roles: string[] }) => `mengundang sebagai ${listed(roles)}`,
    'kernel.resend-invitation': () => 'mengirim ulang undangan',
    'kernel.withdraw-invitation': () => 'menarik undangan',
    'kernel.accept-invitation': ({ roles }: { roles: string[] }) => `menerima undangan sebagai ${listed(roles)}`,
    'kernel.give-role': ({ role }: { role: string }) => `memberi peran ${role}`,
    'kernel.end-role': ({ role, until }: { role: string; until: string }) =>
      `mengakhiri peran ${role} per ${plainDate(until, 'id')}`,
  },
  mail: ({ name, organisation, roles, inviter, link, until }: InvitationMail) => ({
    subject: 'Undangan bergabung',
    text: [
      `Yth. ${name},`,
      `${inviter} mengundang Anda bergabung dengan ${organisation} sebagai ${listed(roles)}.`,
      `Buka tautan berikut untuk menerima undangan. Bila belum punya akun, buat dahulu; Anda akan dibawa kembali ke undangan ini.\n${link}`,
      `Undangan berlaku sampai ${until} dan hanya dapat dipakai satu kali. Tautan ini untuk Anda sendiri; jangan diteruskan.`,
      'Abaikan surel ini bila Anda tidak mengenal organisasi tersebut.',
      organisation,
    ].join('\n\n'),
  }),
};
