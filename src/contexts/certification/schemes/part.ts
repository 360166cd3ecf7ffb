import type { Part } from '#kernel/context.ts';
import * as schemesTables from '../migrations/0001-schemes.ts';
import { catalogue, listSchemes } from './catalogue.ts';
import { checkRequirements } from './check-requirements.ts';
import { frontFigure } from './front-figure.ts';
import { importScheme } from './import-scheme.ts';
import { lintScheme } from './lint-scheme.ts';
import { ratifyScheme } from './ratify-scheme.ts';
import { exportScheme, readScheme } from './read-scheme.ts';
import { recordRuling } from './record-ruling.ts';
import { schemeWork } from './scheme-work.ts';
import { seedDemo } from './seed.ts';
import { verifyScheme } from './verify-scheme.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `schemes` brings to certification. */
export const schemes: Part = {
  operations: [importScheme, verifyScheme, ratifyScheme, recordRuling],
  views: [catalogue, listSchemes, readScheme, exportScheme, schemeWork, lintScheme, checkRequirements, frontFigure],
  frontFigure,
  migrations: { '0001-schemes': schemesTables },
  places: [
    {
      path: 'skema',
      grants: ['certification.schemes', 'public'],
      name: { id: 'Skema', en: 'Schemes' },
      icon: 'scroll-text',
    },
  ],
  pages: { 'certification.scheme-version': (versionId) => `skema/versi/${versionId}` },
  words: {
    id: { refusals: id.refusals, todos: id.todos, journal: id.journal },
    en: { refusals: en.refusals, todos: en.todos, journal: en.journal },
  },
  seedDemo,
};
