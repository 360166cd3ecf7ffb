import { applicationWords } from '../applications/words.ts';
import type { Evidence } from './candidate.store.ts';
import type { Method } from './methods.ts';

/** Words of the papers of an assessment. Papers are in Indonesian, whatever the reader's language. */
export const paperWords = {
  packaging: { kkni: 'KKNI', okupasi: 'Okupasi', klaster: 'Klaster' } as const,
  candidate: 'Asesi',
  assessor: 'Asesor kompetensi',
  evidenceKinds: {
    portfolio: 'Hasil verifikasi portofolio',
    observation: 'Hasil observasi langsung',
    oral: 'Hasil pertanyaan lisan',
    written: 'Hasil pertanyaan tertulis',
  } as const satisfies Record<Method, string>,
  columns: {
    portfolio: 'portofolio',
    observation: 'observasi',
    oral: 'lisan',
    written: 'tertulis',
  } as const satisfies Record<Method, string>,
  document: ({ item, title, fileName }: Evidence) =>
    title ?? (item ? `${applicationWords.id.itemName(item)} (${fileName})` : fileName),
};
