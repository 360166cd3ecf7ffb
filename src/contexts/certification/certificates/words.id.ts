import { moment, plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import type { StatusToday } from './validity.rules.ts';

const statuses: Record<StatusToday['status'], string> = {
  valid: 'Berlaku',
  suspended: 'Dibekukan',
  revoked: 'Dicabut',
  expired: 'Habis masa berlaku',
};

const refusals: RefusalWords<'certification.certificates'> = {
  'certification.certificates.no-decree': ({ clause }) => ({
    says: `Surat keputusan pemberian sertifikat belum terbit (klausul ${clause}).`,
    remedy: 'Ketua LSP menerbitkannya setelah berita acara rapat ditandatangani lengkap.',
  }),
  'certification.certificates.already-issued': ({ number }) => ({
    says: `Sertifikat sudah terbit dengan nomor ${number}.`,
    remedy: 'Muat ulang halaman untuk melihatnya.',
  }),
  'certification.certificates.number-used': ({ what, number }) => ({
    says: `Nomor ${what === 'blank' ? 'blangko' : 'registrasi'} ${number} sudah tercantum pada sertifikat lain.`,
    remedy: 'Periksa nomornya pada blangko atau catatan registrasi.',
  }),
  'certification.certificates.none': ({ clause }) => ({
    says: `Sertifikat belum terbit (klausul ${clause}).`,
    remedy: 'Admin LSP menerbitkannya setelah surat keputusan ditandatangani.',
  }),
  'certification.certificates.promises-open': ({ promises }) => ({
    says: `Belum disetujui: klausul ${promises.join(', ')}.`,
    remedy: 'Sertifikat diserahkan setelah semua ketentuan penggunaan disetujui.',
  }),
  'certification.certificates.already-agreed': ({ on }) => ({
    says: `Persetujuan sudah ditandatangani ${moment(new Date(on), 'id')}.`,
    remedy: 'Berikutnya admin LSP menyerahkan sertifikat.',
  }),
  'certification.certificates.agreement-missing': ({ clause }) => ({
    says: `Pemegang belum menandatangani persetujuan penggunaan (klausul 9.8), sehingga sertifikat belum dapat diserahkan (klausul ${clause}).`,
    remedy: 'Minta pemegang membuka perkaranya dan menandatangani persetujuan.',
  }),
  'certification.certificates.not-valid': ({ status }) => ({
    says: `Sertifikat berstatus “${statuses[status].toLowerCase()}”, sehingga langkah ini tidak dapat dilakukan.`,
    remedy: 'Hubungi LSP untuk mengetahui sebab dan jalan keluarnya.',
  }),
  'certification.certificates.own-hand': () => ({
    says: 'Pemohon tidak dapat menerbitkan atau menyerahkan sertifikatnya sendiri.',
    remedy: 'Minta petugas lain melakukannya.',
  }),
};

/** Words of certificates in Indonesian. */
export const id = {
  refusals,
  todos: {
    'certification.issue-certificate': ({ number }: { number: string }) => `Terbitkan sertifikat perkara ${number}`,
    'certification.sign-agreement': ({ number }: { number: string }) =>
      `Tanda tangani persetujuan penggunaan sertifikat ${number}`,
    'certification.hand-over': ({ number, name }: { number: string; name: string }) =>
      `Serahkan sertifikat ${number} kepada ${name}`,
  },
  notices: {
    'certification.certificate-issued': ({ number, scheme }: { number: string; scheme: string }) => ({
      subject: `Sertifikat ${number} terbit`,
      body: `Sertifikat kompetensi Anda pada skema ${scheme} sudah terbit. Tanda tangani persetujuan penggunaannya, supaya sertifikat dapat diserahkan (klausul 9.8 dan 9.4.7).`,
    }),
    'certification.handed-over': ({ number }: { number: string }) => ({
      subject: `Sertifikat ${number} diserahkan`,
      body: 'Sertifikat sudah diserahkan kepada Anda. Jaga kompetensi Anda dan ikuti surveilan sebelum tenggat yang tercantum di halaman perkara (klausul 9.6.2).',
    }),
  },
  journal: {
    'certification.issue-certificate': ({ number, until }: { number: string; until: string }) =>
      `menerbitkan sertifikat ${number}, berlaku sampai ${plainDate(until, 'id')}`,
    'certification.sign-agreement': ({ certificate }: { certificate: string }) =>
      `menandatangani persetujuan penggunaan sertifikat ${certificate}`,
    'certification.hand-over': ({ number }: { number: string }) => `menyerahkan sertifikat ${number}`,
  },
  statuses,
  clause: (clause: string) => `klausul ${clause}`,
  register: 'Register sertifikat',
  registerLead: 'Semua sertifikat yang diterbitkan lembaga ini, dengan statusnya hari ini.',
  certificate: 'Sertifikat',
  case: 'Perkara',
  number: 'Nomor sertifikat',
  holder: 'Pemegang',
  scheme: 'Skema',
  status: 'Status',
  issued: 'Terbit',
  until: 'Berlaku sampai',
  registration: 'Nomor registrasi',
  blank: 'Nomor blangko',
  decree: 'Surat keputusan',
  handedOver: 'Diserahkan',
  notHandedOver: 'Belum',
  allStatuses: 'Semua status',
  search: 'Cari nomor atau nama',
  year: 'Tahun terbit',
  export: 'Unduh CSV',
  none: 'Belum ada sertifikat.',
  noneHint: 'Sertifikat pertama terbit setelah rapat tim teknis memutuskan dan surat keputusan ditandatangani.',
  toMeetings: 'Lihat rapat',
  more: '1.000 lebih',
  issue: 'Terbitkan sertifikat',
  issueLead: (number: string, until: string) =>
    `Nomor ${number}, berlaku sampai ${until}, sesuai lampiran surat keputusan.`,
  registrationHint: 'Nomor dari BNSP atau LPJK, bila sudah ada.',
  blankHint: 'Nomor pada blangko cetak, bila memakai blangko.',
  waitsDecree: 'Menunggu surat keputusan',
  waitsDecreeHint:
    'Sertifikat terbit setelah berita acara rapat ditandatangani lengkap dan ketua LSP menerbitkan surat keputusan.',
  waitsDecision: 'Belum diputuskan kompeten',
  waitsDecisionHint: 'Sertifikat terbit setelah tim teknis memutuskan kompeten (klausul 9.4).',
  toMeeting: 'Buka rapat',
  waitsIssue: 'Menunggu penerbitan',
  agree: 'Setujui dan tanda tangani',
  agreeTitle: 'Persetujuan penggunaan sertifikat',
  agreeLead: 'Baca dan setujui setiap ketentuan. Tanda tangan Anda terikat pada isi dan saatnya (klausul 9.8).',
  agreePromise: 'Ketentuan',
  agreedAt: (at: string) => `Persetujuan ditandatangani ${at}.`,
  waitsAgreement: 'Menunggu persetujuan pemegang',
  handOver: 'Serahkan sertifikat',
  handOverNote: 'Cara penyerahan',
  handOverHint: 'Misalnya diambil sendiri dengan menunjukkan KTP, atau dikirim dengan nomor resi.',
  handedOverAt: (at: string) => `Diserahkan ${at}.`,
  done: 'Sertifikat sudah diserahkan',
  public: 'Halaman verifikasi',
  publicHint: 'Siapa pun yang memegang nomor verifikasi dapat memeriksanya.',
  letter: 'Sertifikat (surat)',
  card: 'Sertifikat (kartu)',
  agreement: 'Persetujuan penggunaan',
  papers: 'Dokumen',
  head: 'Ketua LSP',
  holderRole: 'Pemegang sertifikat',
  applicant: 'Pemohon',
  admin: 'Admin LSP',
  verify: {
    title: 'Verifikasi sertifikat',
    lead: 'Masukkan nomor verifikasi yang tercetak di bawah kode QR pada sertifikat, kartu, atau surat keputusan.',
    field: 'Nomor verifikasi',
    hint: 'Bentuknya 2026-000001-7Q4M2XKD. Nomor sertifikat saja tidak cukup.',
    check: 'Periksa',
    another: 'Periksa nomor lain',
    notFound: 'Tidak ditemukan',
    notFoundLead: 'Tidak ada dokumen dengan nomor verifikasi ini.',
    tips: [
      'Ketik nomor yang tercetak di bawah kode QR, lengkap dengan tahun dan delapan huruf atau angka terakhirnya.',
      'Nomor sertifikat atau nomor registrasi saja tidak membuka halaman ini, supaya data orang tidak dapat ditelusuri dengan menebak nomor.',
      'Bila nomornya sudah benar dan tetap tidak ditemukan, jangan terima dokumennya. Tanyakan kepada lembaga yang tercantum di dalamnya.',
    ],
    name: 'Nama',
    scheme: 'Skema',
    schemeNumber: 'Nomor skema',
    body: 'Lembaga penerbit',
    number: 'Nomor sertifikat',
    issued: 'Diterbitkan',
    until: 'Berlaku sampai dengan',
    since: (day: string) => `sejak ${day}`,
    units: 'Unit kompetensi',
    verification: 'Nomor verifikasi',
    meaning: {
      valid: 'Sertifikat ini sah dan berlaku hari ini.',
      suspended: 'Sertifikat ini sedang dibekukan. Pemegang tidak boleh menggunakannya.',
      revoked: 'Sertifikat ini sudah dicabut dan tidak boleh digunakan.',
      expired: 'Masa berlaku sertifikat ini sudah berakhir.',
    } satisfies Record<StatusToday['status'], string>,
    decreeStatus: 'Tercatat',
    decreeMeaning: 'Surat keputusan ini tercatat pada lembaga yang menerbitkannya.',
    decreeTitle: 'Surat keputusan pemberian sertifikat',
    decreeNumber: 'Nomor',
    decreeHolders: 'Jumlah penerima',
    genuine: 'Pastikan halaman ini asli',
    genuineTips: (address: string) => [
      `Alamat di peramban harus diawali ${address}/verifikasi/. Ketik sendiri alamat itu bila ragu; jangan percaya gambar atau tangkapan layar.`,
      'Cocokkan nama, nomor, dan tanggal di halaman ini dengan yang tercetak, lalu cocokkan nama dengan kartu identitas pemegang.',
    ],
    checkedAt: (at: string) => `Diperiksa ${at}.`,
  },
};
