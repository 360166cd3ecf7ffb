import type { RefusalWords } from '#kernel/refusals.ts';
import './refusals.ts';

/** What the refusals of rostering say, Indonesian: the master. */
export const rosteringRefusalsId: RefusalWords<'rostering'> = {
  'rostering.no-table': ({ lines }) => ({
    says: `Tidak ada tabel jadwal dalam naskah ini (${lines} baris dibaca).`,
    remedy: 'Tabel memerlukan kepala “No.”, kolom jabatan, dan sedikitnya satu kolom bulan, lalu baris bernomor.',
  }),
  'rostering.no-year': () => ({
    says: 'Tahun jadwal tidak tertulis dalam naskah.',
    remedy: 'Isi tahun bulan pertama.',
  }),
};
