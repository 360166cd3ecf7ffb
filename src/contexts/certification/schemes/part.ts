import type { Part } from '#kernel/context.ts';
import * as schemesTables from '../migrations/0001-schemes.ts';
import { importScheme } from './import-scheme.ts';
import { ratifyScheme } from './ratify-scheme.ts';
import { recordRuling } from './record-ruling.ts';
import { seedDemo } from './seed.ts';
import { verifyScheme } from './verify-scheme.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `schemes` brings to certification. */
export const schemes: Part = {
  operations: [importScheme, verifyScheme, ratifyScheme, recordRuling],
  migrations: { '0001-schemes': schemesTables },
  pages: { 'certification.scheme-version': (versionId) => `skema/versi/${versionId}` },
  words: {
    id: { refusals: id.refusals, todos: id.todos, journal: id.journal },
    en: { refusals: en.refusals, todos: en.todos, journal: en.journal },
  },
  seedDemo,
};
