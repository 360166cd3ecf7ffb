import { plainDate } from '#kernel/language/format.ts';
import type { EffectiveAlternative } from '../schemes/rulings.ts';
import type { Length } from './eligibility.length.ts';
import type { EligibilityWords } from './eligibility.words.shape.ts';

const length = ({ years, months, days }: Length): string =>
  [years && `${years} tahun`, months && `${months} bulan`, days && `${days} hari`].filter(Boolean).join(' ') ||
  '0 hari';
const fields = ({ fieldsOfStudy }: EffectiveAlternative): string =>
  fieldsOfStudy === 'all' ? 'semua program studi' : `program studi ${fieldsOfStudy.join(', ')}`;

/** The words of eligibility in Indonesian, the master. */
export const id: EligibilityWords = {
  overall: ({ eligible, best, on }) =>
    eligible
      ? `Per ${plainDate(on, 'id')}: memenuhi persyaratan dasar melalui klausul ${best}.`
      : `Per ${plainDate(on, 'id')}: belum memenuhi persyaratan dasar${best ? `; yang terdekat klausul ${best}` : '; belum ada ijazah yang sesuai'}.`,
  asks: (a) =>
    `Klausul ${a.clause}: ${a.levels.join('/')} ${fields(a)}, ${a.minimumYears === 0 ? 'pengalaman kerja tidak disyaratkan' : `pengalaman ${a.minimumYears} tahun${a.fieldOfWork ? ` di bidang ${a.fieldOfWork}` : ''}`}`,
  met: 'terpenuhi',
  notMet: 'belum terpenuhi',
  length,
  educationMet: ({ level, fieldOfStudy }) => `Pendidikan terpenuhi: ${level} ${fieldOfStudy}.`,
  educationMissing: (a) => `Pendidikan belum terpenuhi: perlu ijazah ${a.levels.join(' atau ')}, ${fields(a)}.`,
  unfit: {
    'level-not-named': 'jenjangnya tidak disebut dalam klausul ini',
    'higher-not-named': 'lebih tinggi daripada jenjang yang disebut, dan skema tidak mengatakan hal itu diterima',
    'field-not-named': 'program studinya tidak disebut dalam klausul ini',
    'not-yet-graduated': 'tanggal lulusnya belum tiba',
  },
  diplomaUnfit: ({ level, fieldOfStudy, reason }) => `Ijazah ${level} ${fieldOfStudy}: ${reason}.`,
  experience: (e, years) => {
    if (e.met)
      return years === 0 ? 'Pengalaman kerja tidak disyaratkan.' : `Pengalaman terpenuhi: ${length(e.counted)}.`;
    const when = e.metOn
      ? ` ${e.ongoing ? 'Bila terus bekerja' : 'Bila mulai bekerja lagi besok tanpa jeda'}, terpenuhi pada ${plainDate(e.metOn, 'id')}.`
      : '';
    return `Pengalaman terhitung ${length(e.counted)}; kurang ${e.missing ? length(e.missing) : '0 hari'}.${when}`;
  },
  withLetters: (w) =>
    `Bila semua pekerjaan di bidang ini dibuktikan dengan surat keterangan kerja: ${length(w.counted)}, ${w.missing ? `kurang ${length(w.missing)}` : 'terpenuhi'}.`,
  uncounted: {
    'in-future': 'baru mulai sesudah hari ini',
    'no-letter': 'surat keterangan kerjanya belum ada',
    'other-field': 'bidang kerjanya lain',
    'before-graduation': 'seluruhnya sebelum lulus',
    'no-diploma': 'belum ada ijazah yang sesuai',
    'counted-already': 'hari-harinya sudah terhitung pada surat lain',
  },
  periodUncounted: ({ employer, from, to, reason }) =>
    `Tidak dihitung: ${employer}, ${plainDate(from, 'id')} sampai ${to ? plainDate(to, 'id') : 'sekarang'} (${reason}).`,
  periodOverlaps: ({ employer, overlapDays }) =>
    `${employer}: ${overlapDays} hari bertumpang tindih dan hanya dihitung sekali.`,
  beforeGraduation: ({ is, pending }) =>
    `Kerja sebelum lulus ${is === 'counts' ? 'dihitung' : 'tidak dihitung'}${pending ? ' (pengaturan LSP; skema tidak mengaturnya dan komite belum menetapkan)' : ''}.`,
  ifRuled: ({ clauses, ruling, gained, lost }) =>
    `Bila komite menetapkan tentang klausul ${clauses.join(' dan ')}: "${ruling}" maka ${[
      gained.length > 0 ? `klausul ${gained.join(', ')} terpenuhi` : '',
      lost.length > 0 ? `klausul ${lost.join(', ')} tidak lagi terpenuhi` : '',
    ]
      .filter(Boolean)
      .join('; ')}.`,
  yearsPending: (clauses, reading) =>
    `Klausul ${clauses.join(' dan ')} belum ditetapkan komite; sementara ini: ${reading}`,
};
