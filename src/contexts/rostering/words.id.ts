import { plainDate } from '#kernel/language/format.ts';
import type { RefusalWords } from '#kernel/refusals.ts';
import { periodName } from './imports/periods.ts';
import './refusals.ts';

const list = (items: readonly string[]): string =>
  new Intl.ListFormat('id-ID').format(items.map((item) => `“${item}”`));

/** What the refusals of rostering say, Indonesian: the master. */
export const rosteringRefusalsId: RefusalWords<'rostering'> = {
  'rostering.no-table': ({ lines }) => ({
    says: `Tidak ada tabel jadwal dalam naskah ini (${lines} baris dibaca).`,
    remedy: 'Tabel memerlukan kepala “No.”, kolom jabatan, dan sedikitnya satu kolom bulan, lalu baris bernomor.',
  }),
  'rostering.no-months': ({ line, found }) => ({
    says: `Kepala tabel pada baris ${line} tidak memuat nama bulan${found.length > 0 ? `; yang tertulis ${list(found)}` : ''}.`,
    remedy: 'Tulis nama bulan pada kepala kolom, misalnya “Mei” atau “Juni”.',
  }),
  'rostering.no-office-column': ({ line, found }) => ({
    says: `Kepala tabel pada baris ${line} tidak memiliki kolom jabatan: kolom kedua berjudul “${found}”.`,
    remedy: 'Letakkan kolom jabatan di antara nomor dan bulan pertama.',
  }),
  'rostering.no-rows': ({ line }) => ({
    says: `Tabel yang dimulai pada baris ${line} tidak memiliki baris bernomor.`,
    remedy: 'Setiap baris jadwal dimulai dengan nomornya pada kolom pertama.',
  }),
  'rostering.no-year': () => ({
    says: 'Tahun jadwal tidak tertulis dalam naskah.',
    remedy: 'Isi tahun bulan pertama.',
  }),
  'rostering.month-missing': ({ after, found }) => ({
    says: `Setelah ${periodName(after, 'id')} tabel langsung memuat ${periodName(found, 'id')}.`,
    remedy: 'Tambahkan kolom bulan yang hilang. Bila memang tidak ada tugas pada bulan itu, biarkan selnya kosong.',
  }),
  'rostering.too-many-rows': ({ rows, limit }) => ({
    says: `Tabel memuat ${rows} baris; batasnya ${limit}.`,
    remedy: 'Bagi naskah menjadi beberapa impor.',
  }),
  'rostering.too-many-months': ({ months, limit }) => ({
    says: `Tabel memuat ${months} bulan; batasnya ${limit}.`,
    remedy: 'Bagi naskah menjadi beberapa impor.',
  }),
  'rostering.too-many-findings': ({ findings, limit }) => ({
    says: `Pembacaan naskah ini menghasilkan ${findings} temuan, lebih dari ${limit}. Mungkin kolomnya tidak terbaca sebagaimana dimaksud.`,
    remedy: 'Periksa susunan kolom dan ejaan nama kecamatan dalam naskah.',
  }),
  'rostering.no-region': () => ({
    says: 'Organisasi ini belum memiliki kode wilayah, sehingga nama kecamatan tidak dapat dicocokkan.',
    remedy: 'Minta operator platform mengisi kode wilayah pada profil organisasi.',
  }),
  'rostering.already-imported': ({ on }) => ({
    says: `Naskah yang sama dengan bulan yang sama sudah diimpor pada ${plainDate(on, 'id')}.`,
    remedy: 'Buka impor itu dari daftar, atau tarik dahulu bila isinya keliru.',
  }),
  'rostering.already-withdrawn': () => ({ says: 'Impor ini sudah ditarik.', remedy: 'Muat ulang halaman.' }),
  'rostering.two-texts': () => ({
    says: 'Berkas dan naskah tempelan terisi keduanya.',
    remedy: 'Pilih salah satu: kosongkan naskah, atau kirim tanpa berkas.',
  }),
};
