import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import type { FindingCode } from './findings.ts';
import { choiceText } from './findings.words.ts';
import type {} from './refusals.ts';
import type { SchemeStatus } from './tables.ts';

const status: Record<SchemeStatus, string> = {
  draft: 'Draf',
  verified: 'Terverifikasi',
  ratified: 'Berlaku',
  superseded: 'Digantikan',
};

const refusals: RefusalWords<'certification.schemes'> = {
  'certification.schemes.not-json': () => ({
    says: 'Isi berkas bukan JSON yang utuh.',
    remedy: 'Salin seluruh isi berkas, dari kurung kurawal pertama sampai terakhir.',
  }),
  'certification.schemes.known': ({ number, version }) => ({
    says: `Isi skema ini sudah ada: ${number}, versi ${version}.`,
    remedy: 'Versi baru harus berbeda isinya. Buka versi yang sudah ada, atau perbaiki berkasnya dahulu.',
  }),
  'certification.schemes.code-needed': ({ number }) => ({
    says: `Kode skema tidak dapat dibaca dari nomor “${number}”.`,
    remedy: 'Isi kode skema dengan huruf kecil, angka, dan tanda hubung, misalnya “skema-16”.',
  }),
  'certification.schemes.number-of-other': ({ number, schemeCode }) => ({
    says: `Nomor ${number} sudah dipakai skema ${schemeCode}.`,
    remedy: `Pakai kode ${schemeCode} bila ini versi barunya, atau periksa nomor dokumennya.`,
  }),
  'certification.schemes.wrong-status': ({ status: is, needed }) => ({
    says: `Versi ini berstatus “${status[is]}”; langkah ini memerlukan status “${status[needed]}”.`,
    remedy: 'Muat ulang halaman; mungkin orang lain baru saja mengubahnya.',
  }),
  'certification.schemes.own-work': ({ name }) => ({
    says: `${name} memasukkan skema ini, sehingga tidak dapat memverifikasinya sendiri.`,
    remedy: 'Minta anggota komite lain mencocokkannya dengan dokumen.',
  }),
  'certification.schemes.no-day-of-effect': () => ({
    says: 'Hari mulai berlakunya belum ada: dokumen belum diverifikasi.',
    remedy: 'Tunggu lembar verifikasi, atau catat ketetapan komite tentang hari mulai berlaku.',
  }),
  'certification.schemes.effective-later': ({ from }) => ({
    says: `Skema ini baru berlaku mulai ${plainDate(from, 'id')}.`,
    remedy: 'Sahkan pada hari itu, supaya versi yang sekarang tidak tergantikan terlalu cepat.',
  }),
  'certification.schemes.superseded': ({ version }) => ({
    says: `Versi ${version} sudah digantikan; ketetapan baru tidak lagi berpengaruh.`,
    remedy: 'Catat ketetapan pada versi yang berlaku.',
  }),
  'certification.schemes.no-such-finding': ({ findingCode, clauses }) => ({
    says: `Tidak ada temuan ${findingCode} pada klausul ${clauses.join(', ')}.`,
    remedy: 'Pilih temuan dari halaman tinjauan skema.',
  }),
  'certification.schemes.no-such-choice': ({ choices }) => ({
    says: 'Pilihan itu tidak tersedia untuk temuan ini.',
    remedy: `Pilih salah satu: ${choices.join(', ')}.`,
  }),
  'certification.schemes.ruling-in-future': ({ decidedOn }) => ({
    says: `Ketetapan bertanggal ${plainDate(decidedOn, 'id')} belum terjadi.`,
    remedy: 'Perbaiki tanggal ketetapan di dalam berkas.',
  }),
  'certification.schemes.rulings-need-committee': ({ rulings }) => ({
    says: `Berkas ini memuat ${rulings} ketetapan; hanya komite skema yang boleh membawanya.`,
    remedy: 'Hapus bagian “rulings” dari berkas, atau minta komite mengimpornya.',
  }),
};

const versionOf = ({ number, version }: { number: string; version: number }) => `${number} (versi ${version})`;

/** Words of schemes in Indonesian. */
export const id = {
  status,
  refusals,
  todos: {
    'certification.verify-scheme': (d: { number: string; version: number }) =>
      `Cocokkan skema ${versionOf(d)} dengan dokumennya`,
    'certification.ratify-scheme': (d: { number: string; version: number }) => `Sahkan skema ${versionOf(d)}`,
    'certification.rule-on-findings': (d: { findings: number; number: string; version: number }) =>
      `Tetapkan ${d.findings} pertentangan dalam skema ${versionOf(d)}`,
  },
  journal: {
    'certification.import-scheme': (f: { number: string; version: number }) => `memasukkan skema ${versionOf(f)}`,
    'certification.verify-scheme': (f: { number: string; version: number }) => `memverifikasi skema ${versionOf(f)}`,
    'certification.ratify-scheme': (f: { number: string; version: number; supersedes: number | null }) =>
      `mengesahkan skema ${versionOf(f)}${f.supersedes ? `, menggantikan versi ${f.supersedes}` : ''}`,
    'certification.record-ruling': (f: { findingCode: FindingCode; clauses: string[]; choice: string }) =>
      `menetapkan tentang klausul ${f.clauses.join(' dan ')}: ${choiceText(f.findingCode, f.choice, 'id')}`,
  },
};
