import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { eligibilityText } from './eligibility.words.ts';
import type {} from './refusals.ts';
import type { MissingPart } from './rules.complete.ts';
import { screens } from './words.screens.id.ts';

const parts: Record<MissingPart, (label: string) => string> = {
  name: () => 'Nama lengkap',
  nik: () => 'NIK 16 digit',
  'npwp-incomplete': () => 'NPWP belum 15 atau 16 digit',
  'birth-place': () => 'Tempat lahir',
  'birth-date': () => 'Tanggal lahir',
  sex: () => 'Jenis kelamin',
  nationality: () => 'Kebangsaan',
  address: () => 'Alamat rumah',
  phone: () => 'Nomor telepon yang lengkap',
  email: () => 'Alamat surel yang lengkap',
  purpose: () => 'Tujuan sertifikasi',
  employment: () => 'Keterangan bekerja atau tidak bekerja',
  company: () => 'Nama perusahaan',
  position: () => 'Jabatan sekarang',
  diploma: () => 'Paling sedikit satu ijazah',
  'diploma-row': (label) => `Isian ijazah ke-${label}`,
  'diploma-copy': () => 'Salinan ijazah yang dipakai sebagai syarat',
  'work-row': (label) => `Isian pengalaman kerja ke-${label}`,
  evidence: (label) => label,
  'self-verdict': (label) => `Jawaban K atau BK untuk ${label}`,
  'self-evidence': (label) => `Bukti untuk jawaban K pada ${label}`,
};

const items: Record<string, string> = {
  identity: 'Data diri',
  diploma: 'Ijazah',
  letter: 'Surat keterangan kerja',
  support: 'Bukti pendukung',
  ktp: 'KTP',
  npwp: 'NPWP',
  photo: 'Pas foto',
  'self-assessment': 'Asesmen mandiri',
};

/** A name within a sentence: small letters, except for abbreviations such as KTP. */
const within = (name: string): string => (/^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** What an item is called. */
const itemName = (item: string): string => items[item.split(':')[0] ?? ''] ?? item;

const sectionNames: Record<string, string> = {
  purpose: 'tujuan',
  identity: 'data diri',
  employment: 'pekerjaan sekarang',
  diplomas: 'pendidikan',
  work: 'pengalaman kerja',
  self: 'asesmen mandiri',
};

const future = { birth: 'Tanggal lahir', diploma: 'Tanggal lulus', work: 'Tanggal mulai kerja' };

const refusals: RefusalWords<'certification.applications'> = {
  'certification.applications.open-case': ({ number }) => ({
    says: `Anda masih punya permohonan yang berjalan pada skema ini${number ? ` (${number})` : ''}.`,
    remedy: 'Lanjutkan permohonan itu dari halaman Permohonan saya.',
  }),
  'certification.applications.not-in-force': ({ from }) => ({
    says: from
      ? `Skema ini baru berlaku ${plainDate(from, 'id')}.`
      : 'Skema ini belum berlaku: masih menunggu verifikasi.',
    remedy: 'Permohonan dapat diajukan setelah skema berlaku.',
  }),
  'certification.applications.closed': () => ({
    says: 'Permohonan sudah dikirim, sehingga isinya tidak dapat diubah lagi.',
    remedy: 'Bila ada yang keliru, mintalah admin LSP mengembalikannya untuk dilengkapi.',
  }),
  'certification.applications.no-such-day': ({ day }) => ({
    says: `Tanggal ${day} tidak ada dalam kalender.`,
    remedy: 'Periksa hari dan bulannya; 29 Februari hanya ada pada tahun kabisat.',
  }),
  'certification.applications.in-future': ({ what, day }) => ({
    says: `${future[what]} ${plainDate(day, 'id')} belum tiba.`,
    remedy: what === 'diploma' ? 'Isikan ijazah yang sudah Anda terima.' : 'Periksa tahunnya.',
  }),
  'certification.applications.ends-before-start': ({ from, to }) => ({
    says: `Pekerjaan ini berakhir (${plainDate(to, 'id')}) sebelum dimulai (${plainDate(from, 'id')}).`,
    remedy: 'Periksa kedua tanggalnya.',
  }),
  'certification.applications.bad-number': ({ what }) => ({
    says: what === 'nik' ? 'NIK terdiri atas 16 digit angka.' : 'NPWP terdiri atas 15 atau 16 digit angka.',
    remedy: 'Salin dari kartu, angka saja.',
  }),
  'certification.applications.unknown-item': () => ({
    says: 'Bagian itu tidak ada dalam permohonan ini.',
    remedy: 'Muat ulang halaman, lalu coba lagi.',
  }),
  'certification.applications.too-many-files': ({ item, limit }) => ({
    says: `${itemName(item)}: paling banyak ${limit} berkas.`,
    remedy: 'Hapus salah satu berkas, atau gabungkan menjadi satu PDF.',
  }),
  'certification.applications.incomplete': ({ part, label, clause }) => ({
    says: `Belum lengkap: ${parts[part](label ?? '')} (klausul ${clause}).`,
  }),
  'certification.applications.not-eligible': ({ answer }) => {
    const [overall = '', ...lines] = eligibilityText(answer, 'id').map((line) => line.trim());
    return {
      says: `${overall} Permohonan belum dapat diterima (klausul 6 dan 9.1.5).`,
      remedy: lines.join(' '),
    };
  },
  'certification.applications.unjudged': ({ item }) => ({
    says: `${itemName(item)} belum diberi penilaian.`,
    remedy: 'Pilih salah satu penilaian untuk setiap butir.',
  }),
  'certification.applications.item-not-met': ({ item }) => ({
    says: `${itemName(item)} belum memenuhi, sehingga pemohon belum dapat diterima sebagai peserta (klausul 9.1.6).`,
    remedy: 'Kembalikan permohonan dengan alasannya.',
  }),
  'certification.applications.reason-missing': ({ item }) => ({
    says: item ? `Tuliskan apa yang perlu diperbaiki pada ${within(itemName(item))}.` : 'Tuliskan alasan penolakan.',
    remedy: 'Pemohon membaca alasan ini, supaya tahu apa yang harus diperbaiki.',
  }),
  'certification.applications.nothing-to-correct': () => ({
    says: 'Belum ada butir yang dinilai tidak memenuhi atau tidak ada.',
    remedy: 'Tandai butir yang perlu diperbaiki beserta alasannya, atau terima permohonan ini.',
  }),
};

/** Words of applications in Indonesian, the master. */
export const id = {
  refusals,
  parts,
  itemName,
  todos: {
    'certification.complete-application': ({ scheme }: { scheme: string }) => `Lengkapi dan kirim permohonan ${scheme}`,
    'certification.review-application': ({ name, scheme, round }: { name: string; scheme: string; round: number }) =>
      round > 1
        ? `Telaah kembali permohonan ${name} (kiriman ke-${round}): ${scheme}`
        : `Telaah permohonan ${name}: ${scheme}`,
    'certification.correct-application': ({ scheme }: { scheme: string }) =>
      `Perbaiki permohonan ${scheme}, lalu kirim lagi`,
    'certification.assign-assessor': ({ number }: { number: string }) => `Tugaskan asesor untuk ${number}`,
  },
  notices: {
    'certification.application-received': ({ scheme }: { scheme: string }) => ({
      subject: 'Permohonan Anda sudah kami terima',
      body: `Permohonan ${scheme} sudah masuk dan menunggu telaah LSP (klausul 9.1.5). Anda akan diberi tahu hasilnya.`,
    }),
    'certification.application-accept': ({ scheme, number }: { scheme: string; number: string }) => ({
      subject: 'Anda diterima sebagai peserta sertifikasi',
      body: `Permohonan ${number} (${scheme}) memenuhi persyaratan (klausul 9.1.6). Berikutnya LSP menugaskan asesor.`,
    }),
    'certification.application-return': ({ number, reason }: { number: string; reason?: string }) => ({
      subject: 'Permohonan Anda perlu dilengkapi',
      body: `Permohonan ${number} dikembalikan. Alasan untuk setiap butir ada di halaman permohonan; perbaiki, lalu kirim lagi.${reason ? ` Pesan penelaah: ${reason}` : ''}`,
    }),
    'certification.application-reject': ({ number, reason }: { number: string; reason?: string }) => ({
      subject: 'Permohonan Anda belum dapat diterima',
      body: `Permohonan ${number} ditolak (klausul 9.1.5).${reason ? ` Alasan: ${reason}` : ''}`,
    }),
  },
  journal: {
    'certification.start-application': ({ scheme }: { scheme: string }) =>
      `memulai permohonan pada skema ${scheme} setelah membaca informasi sertifikasi (klausul 9.1.1)`,
    'certification.save-application': ({ sections = [] }: { sections?: string[] }) =>
      ['menyimpan draf permohonan', sections.map((one) => sectionNames[one] ?? one).join(', ')]
        .filter(Boolean)
        .join(': '),
    'certification.add-evidence': ({ item }: { item: string }) => `menyerahkan berkas ${within(itemName(item))}`,
    'certification.remove-evidence': ({ item }: { item: string }) => `menarik berkas ${within(itemName(item))}`,
    'certification.send-application': ({ number, round }: { number: string; round: number }) =>
      round > 1
        ? `mengirim lagi permohonan ${number} (kiriman ke-${round})`
        : `mengirim permohonan ${number} dan menyatakan setuju (klausul 9.1.4)`,
    'certification.review-application': ({ number, verdict }: { number: string; verdict: string }) =>
      ({
        accept: `menerima pemohon ${number} sebagai peserta sertifikasi (klausul 9.1.6)`,
        return: `mengembalikan permohonan ${number} untuk dilengkapi`,
        reject: `menolak permohonan ${number}`,
      })[verdict] ?? verdict,
  },
  screens,
};
