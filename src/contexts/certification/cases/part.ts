import type { Part } from '#kernel/context.ts';
import * as casesTables from '../migrations/0002-cases.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `cases` brings to certification. */
export const cases: Part = {
  migrations: { '0002-cases': casesTables },
  pages: { 'certification.case': (caseId) => `perkara/${caseId}` },
  words: { id: { refusals: id.refusals }, en: { refusals: en.refusals } },
};
