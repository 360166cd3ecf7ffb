import { plainDate } from '#kernel/language/format.ts';
import type { DiplomaRow, WorkRow } from './draft.ts';

/** Words on FR.APL.01 and FR.APL.02. Papers are printed in Indonesian, the language of the forms. */
export const paperWords = {
  applicant: 'Pemohon',
  candidate: 'Asesi',
  reviewer: 'Admin LSP',
  assessor: 'Asesor kompetensi',
  sex: { male: 'Laki-laki', female: 'Perempuan' } as const,
  purposes: { certification: 'Sertifikasi', pkt: 'PKT', rpl: 'RPL', other: 'Lainnya' } as const,
  packaging: { kkni: 'KKNI', okupasi: 'Okupasi', klaster: 'Klaster' } as const,
  states: { meets: 'memenuhi', fails: 'tidak memenuhi', absent: 'tidak ada' } as const,
  diploma: ({ level, fieldOfStudy, school, graduatedOn }: DiplomaRow) =>
    `Ijazah ${level} ${fieldOfStudy}, ${school}${graduatedOn ? `, lulus ${plainDate(graduatedOn, 'id')}` : ''}`,
  letter: ({ employer, from, to, still }: WorkRow) =>
    `Surat keterangan kerja ${employer}, ${from ? plainDate(from, 'id') : ''} sampai ${still || !to ? 'sekarang' : plainDate(to, 'id')}`,
  education: ({ level, fieldOfStudy, school }: DiplomaRow) => `${level} ${fieldOfStudy}, ${school}`,
};
