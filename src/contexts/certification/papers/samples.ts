import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Letterhead, Signature } from '#kernel/papers/shapes.ts';
import { agreementOnUse } from './agreement-on-use.ts';
import { certificateCard } from './certificate-card.ts';
import { type CertificateRecord, certificateLetter } from './certificate-letter.ts';
import { decree } from './decree.ts';
import { evidenceKinds, frAk01 } from './fr-ak-01.ts';
import { frAk02 } from './fr-ak-02.ts';
import { frAk05 } from './fr-ak-05.ts';
import { frApl01 } from './fr-apl-01.ts';
import { frApl02 } from './fr-apl-02.ts';
import { frIa01 } from './fr-ia-01.ts';
import { frIa07 } from './fr-ia-07.ts';
import { frIa08 } from './fr-ia-08.ts';
import { minutes } from './minutes.ts';

// Units, clauses and scheme are those of 014.175/SKEMA.16-KOPER/IV/2025; people, firms, addresses and numbers are invented.

const letterhead: z.input<typeof Letterhead> = {
  kind: 'Lembaga Sertifikasi Profesi',
  name: 'Konstruksi Pertapin Raya',
  address: 'Jalan Contoh Raya Nomor 12, Jakarta Selatan 12999',
  contact: '(021) 555 0100 · sekretariat@lsp-koper.test',
};

const scheme = {
  number: '014.175/SKEMA.16-KOPER/IV/2025',
  name: 'Pelaksana Lapangan Pekerjaan Gedung (Level 5)',
  packaging: 'Okupasi' as const,
};

const units = [
  ['F.41PLG00.001.2', 'Melaksanakan Ketentuan Keselamatan dan Kesehatan Kerja dan Lingkungan (K3L) di Tempat Kerja'],
  ['F.41PLG00.002.2', 'Melakukan Komunikasi di Tempat Kerja'],
  ['F.410100.003.02', 'Menyusun Rencana Pelaksanaan'],
  ['F.41PLG00.003.2', 'Melaksanakan Pekerjaan Persiapan'],
  ['F.41PLG00.004.2', 'Melaksanakan Pekerjaan Fondasi'],
  ['F.41PLG00.005.2', 'Melaksanakan Pekerjaan Struktur'],
  ['F.41PLG00.006.2', 'Melaksanakan Pekerjaan Arsitektur'],
  ['F.410100.006.02', 'Melakukan Pekerjaan Akhir'],
  ['F.41PLG00.007.2', 'Membuat Laporan Pelaksanaan Pekerjaan'],
].map(([code, title]) => ({ code: code!, title: title! }));

const hash = (of: string) => createHash('sha256').update(of).digest('hex');
const signed = (role: string, name: string, at: string, reference?: string): z.input<typeof Signature> => ({
  role,
  name,
  ...(reference ? { reference } : {}),
  signed: { at: `${at}+07:00`, hash: hash(`${role} ${name} ${at}`) },
});
const open = (role: string, name: string | null): z.input<typeof Signature> => ({ role, name, signed: null });

const candidate = 'Raka Adiputra Wibisana';
const assessor = { name: 'Ir. Melati Kusumaningrum', registration: 'MET.000.000000 2024' };
const site = { name: 'TUK Gedung Pelatihan Pertapin', kind: 'Sewaktu' as const };
const number = '0042/APL/KOPER/XI/2026';
const both = [
  signed('Asesi', candidate, '2026-11-24T15:40:12'),
  signed('Asesor kompetensi', assessor.name, '2026-11-24T16:05:31', assessor.registration),
];
const head = { letterhead, number, scheme, candidate, assessor, site, date: '2026-11-24', signatures: both };
const certificateNumber = '410/KOPER/PLG5/0007/XII/2026';
const decreeNumber = '031/SK/KOPER/XII/2026';
const chair = 'Dimas Prasetya Hadiningrat, S.T.';

const certificate: z.input<typeof CertificateRecord> = {
  letterhead,
  number: certificateNumber,
  registration: 'F 410 000000 2026',
  holder: candidate,
  scheme,
  schemeInEnglish: 'Building Construction Site Supervisor (Level 5)',
  units,
  decree: { number: decreeNumber, date: '2026-12-02' },
  issued: '2026-12-04',
  validUntil: '2031-12-04',
  city: 'Jakarta',
  signature: signed('Ketua LSP', chair, '2026-12-04T09:12:45'),
  verification: { address: 'https://pancakarya.test/verifikasi/410-KOPER-PLG5-0007-XII-2026' },
};

const seen = [
  'Memakai alat pelindung diri, memeriksa rambu dan memimpin pengarahan keselamatan sebelum kerja.',
  'Menyampaikan perubahan gambar kepada mandor dan mencatatnya dalam buku harian.',
];

/** One whole sample record for each paper, keyed by the paper's name: people and numbers are invented. */
export const samples = [
  {
    paper: frApl01,
    data: {
      letterhead,
      number,
      applicant: {
        name: candidate,
        identityNumber: '•••• •••• •••• 0000',
        birthPlace: 'Bandung',
        birthDate: '1988-02-29',
        sex: 'Laki-laki',
        nationality: 'Indonesia',
        address: 'Jalan Kenanga Contoh Nomor 7, RT 003/RW 005, Kelurahan Contoh, Kota Bekasi 17999',
        phone: '0812 0000 0000',
        email: 'raka.adiputra@contoh.test',
        education: 'D3 Teknik Sipil',
      },
      employment: {
        institution: 'PT Bangun Griya Contoh',
        position: 'Pelaksana lapangan',
        address: 'Jalan Industri Contoh Kav. 21, Kabupaten Bekasi 17998',
        phone: '(021) 555 0177',
        email: 'kantor@bangungriya.test',
      },
      scheme,
      units,
      purpose: 'Sertifikasi',
      basicEvidence: [
        { name: 'Ijazah D3 Teknik Sipil (klausul 6.5)', state: 'memenuhi' },
        { name: 'Surat keterangan kerja di bidang pekerjaan gedung', state: 'memenuhi' },
      ],
      administrativeEvidence: [
        { name: 'KTP elektronik', state: 'memenuhi' },
        { name: 'NPWP perorangan', state: 'memenuhi' },
        { name: 'Pas foto berwarna 3 x 4', state: null },
      ],
      accepted: null,
      note: null,
      signatures: [signed('Pemohon', candidate, '2026-11-02T20:14:09'), open('Admin LSP', null)],
    },
  },
  {
    paper: frApl02,
    data: {
      ...head,
      units: units.map((unit, i) => ({
        ...unit,
        elements: [],
        verdict: i === 8 ? null : i === 5 ? 'BK' : 'K',
        evidence:
          i === 5 || i === 8 ? [] : ['Laporan harian proyek 2023–2026', 'Surat keterangan kerja'].slice(0, 1 + (i % 2)),
      })),
      mayContinue: null,
      note: null,
      signatures: [signed('Asesi', candidate, '2026-11-02T20:31:50'), open('Asesor kompetensi', assessor.name)],
    },
  },
  {
    paper: frAk01,
    data: {
      ...head,
      evidence: evidenceKinds.map((kind, i) => ({ kind, agreed: i < 4 })),
      session: { starts: '2026-11-24T08:00:00+07:00', ends: '2026-11-24T16:00:00+07:00' },
      signatures: [
        signed('Asesi', candidate, '2026-11-17T10:02:40'),
        signed('Asesor kompetensi', assessor.name, '2026-11-17T10:05:03', assessor.registration),
      ],
    },
  },
  {
    paper: frIa01,
    data: {
      ...head,
      units: units.map((unit, i) => ({
        ...unit,
        elements: [],
        observation: seen[i] ?? null,
        verdict: i < 2 ? 'K' : null,
      })),
      feedback: null,
      signatures: [open('Asesi', candidate), open('Asesor kompetensi', assessor.name)],
    },
  },
  {
    paper: frIa07,
    data: {
      ...head,
      copy: 'asesor',
      questions: [
        {
          unit: units[0]!.code,
          question: 'Apa yang Anda lakukan bila pekerja menolak memakai sabuk pengaman di ketinggian?',
          expected: 'Menghentikan pekerjaan itu, menjelaskan bahayanya, mencatat, melaporkan kepada petugas K3.',
          answer: 'Saya hentikan dulu pekerjaannya, jelaskan risikonya, lalu catat dan laporkan ke petugas K3.',
          verdict: 'K',
        },
        {
          unit: units[5]!.code,
          question: 'Bagaimana Anda memastikan mutu beton sebelum pengecoran pelat lantai?',
          expected: 'Memeriksa surat jalan, uji slump, benda uji, kesiapan bekisting dan tulangan.',
          answer: null,
          verdict: null,
        },
      ],
      feedback: 'Jawaban runtut. Perdalam pemeriksaan mutu beton di lapangan.',
    },
  },
  {
    paper: frIa08,
    data: {
      ...head,
      documents: [
        {
          name: 'Laporan harian proyek gedung kantor lima lantai, 2023–2026',
          units: ['F.41PLG00.003.2', 'F.41PLG00.004.2', 'F.41PLG00.005.2'],
          valid: true,
          authentic: true,
          current: true,
          sufficient: true,
          reason: 'Dikuatkan oleh manajer proyek.',
        },
        {
          name: 'Sertifikat pelatihan K3 konstruksi, 2014',
          units: ['F.41PLG00.001.2'],
          valid: true,
          authentic: true,
          current: false,
          sufficient: null,
          reason: 'Lebih dari lima tahun; perlu bukti baru.',
        },
      ],
      followUp: 'Keterampilan K3 dibuktikan melalui observasi.',
      fulfilled: null,
      signatures: both.map((one) => ({ ...one, signed: null })),
    },
  },
  {
    paper: frAk02,
    data: {
      ...head,
      units: units.map((unit, i) => ({
        ...unit,
        evidence: i % 3 === 0 ? ['observasi', 'lisan'] : ['observasi', 'portofolio'],
      })),
      recommendation: 'K',
      followUp: null,
      comment: 'Bukti setiap unit valid, asli, terkini, dan memadai.',
    },
  },
  {
    paper: frAk05,
    data: {
      ...head,
      number: '011/AK05/KOPER/XI/2026',
      candidates: [
        { name: candidate, number, verdict: 'K', failedUnits: [], remark: null },
        {
          name: 'Sekar Ayu Maharani',
          number: '0043/APL/KOPER/XI/2026',
          verdict: 'BK',
          failedUnits: ['F.41PLG00.005.2'],
          remark: 'Uji ulang unit struktur.',
        },
      ],
      aspects: 'Peralatan TUK lengkap dan waktu cukup. Ruang tunggu bising pada sesi pagi.',
      refusals: 'Tidak ada.',
      suggestions: 'Sediakan ruang wawancara tersendiri.',
      signatures: [both[1]!, open('Penanggung jawab LSP', null)],
    },
  },
  {
    paper: minutes,
    data: {
      letterhead,
      number: '019/BA-TT/KOPER/XII/2026',
      starts: '2026-12-01T13:00:00+07:00',
      ends: '2026-12-01T15:10:00+07:00',
      place: 'ruang rapat LSP, Jakarta',
      city: 'Jakarta',
      scheme,
      agenda: [
        'Pemeriksaan rekaman dan rekomendasi asesor',
        'Keputusan sertifikasi dua peserta',
        'Penyampaian hak banding',
      ],
      members: [
        {
          name: 'Laksmi Paramita, S.T.',
          office: 'Ketua tim teknis',
          knowledge: 'Struktur gedung; asesor 2019–2024',
          present: true,
        },
        {
          name: 'Bayu Segara, S.T., M.T.',
          office: 'Anggota',
          knowledge: 'Manajemen pelaksanaan gedung',
          present: true,
        },
        { name: 'Intan Purnamasari, S.Ars.', office: 'Anggota', knowledge: 'Pekerjaan arsitektur', present: false },
      ],
      independent: true,
      quorum: 2,
      cases: [
        { name: candidate, number, assessor: assessor.name, recommendation: 'K', decision: 'K', reason: null },
        {
          name: 'Sekar Ayu Maharani',
          number: '0043/APL/KOPER/XI/2026',
          assessor: assessor.name,
          recommendation: 'BK',
          decision: 'BK',
          reason: 'Unit struktur belum memadai.',
        },
      ],
      notes: null,
      signatures: [
        signed('Ketua tim teknis', 'Laksmi Paramita, S.T.', '2026-12-01T15:20:00'),
        signed('Anggota', 'Bayu Segara, S.T., M.T.', '2026-12-01T15:24:36'),
      ],
    },
  },
  {
    paper: decree,
    data: {
      letterhead,
      number: decreeNumber,
      date: '2026-12-02',
      city: 'Jakarta',
      office: 'Ketua LSP Konstruksi Pertapin Raya',
      scheme,
      considering: [
        'bahwa peserta telah mengikuti uji kompetensi sesuai skema sertifikasi;',
        'bahwa tim teknis telah memeriksa rekomendasi dan informasi uji kompetensi;',
        'bahwa keputusan pemberian sertifikat perlu ditetapkan dengan surat keputusan.',
      ],
      inViewOf: [
        'Undang-Undang Nomor 2 Tahun 2017 tentang Jasa Konstruksi sebagaimana telah diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023;',
        'Peraturan Pemerintah Nomor 10 Tahun 2018 tentang Badan Nasional Sertifikasi Profesi;',
        `Skema sertifikasi nomor ${scheme.number}, klausul 9.4.`,
      ],
      minutes: { number: '019/BA-TT/KOPER/XII/2026', date: '2026-12-01' },
      rulings: [
        'Memberikan sertifikat kompetensi kepada peserta yang namanya tercantum dalam lampiran keputusan ini.',
        'Sertifikat berlaku lima tahun sejak diterbitkan dan diserahkan setelah seluruh persyaratan dipenuhi.',
        'Keputusan ini berlaku sejak tanggal ditetapkan.',
      ],
      copies: ['Tim teknis', 'Arsip'],
      holders: [{ name: candidate, application: number, certificate: certificateNumber, validUntil: '2031-12-04' }],
      signature: signed('Ketua LSP', chair, '2026-12-02T11:00:21'),
      verification: { address: 'https://pancakarya.test/verifikasi/031-SK-KOPER-XII-2026' },
    },
  },
  { paper: certificateLetter, data: certificate },
  { paper: certificateCard, data: certificate },
  {
    paper: agreementOnUse,
    data: {
      letterhead,
      number: '007/PPS/KOPER/XII/2026',
      city: 'Jakarta',
      date: '2026-12-04',
      holder: {
        name: candidate,
        identityNumber: '•••• •••• •••• 0000',
        address: 'Jalan Kenanga Contoh Nomor 7, Kota Bekasi',
      },
      certificate: { number: certificateNumber, validUntil: '2031-12-04' },
      scheme,
      terms: [
        { clause: '9.8.1', text: 'Saya mematuhi ketentuan skema sertifikasi yang berlaku bagi saya.' },
        { clause: '9.8.2', text: 'Saya menggunakan sertifikat hanya untuk ruang lingkup yang diberikan.' },
        {
          clause: '9.8.3',
          text: 'Saya tidak menggunakan sertifikat dengan cara yang merugikan nama LSP dan tidak membuat pernyataan tentang sertifikasi yang menyesatkan.',
        },
        {
          clause: '9.8.4',
          text: 'Bila sertifikat dibekukan atau dicabut, saya berhenti menggunakan dan menyebutnya, lalu mengembalikannya kepada LSP.',
        },
      ],
      signatures: [open('Pemegang sertifikat', candidate), signed('Ketua LSP', chair, '2026-12-04T09:14:02')],
    },
  },
] as const;
