import type { Part } from '#kernel/context.ts';
import * as importsTables from '../migrations/0001-imports.ts';
import { rosteringRefusalsEn } from '../words.en.ts';
import { rosteringRefusalsId } from '../words.id.ts';
import { seedImports } from './demo.ts';
import { frontFigure } from './front-figure.ts';
import { importTable } from './import-table.ts';
import { importForm, listImports } from './list-imports.ts';
import { listFindings, readImport } from './read-import.ts';
import { withdrawImport } from './withdraw-import.ts';
import { importPageWords } from './words.ts';

/** What `imports` brings to rostering. */
export const imports: Part = {
  operations: [importTable, withdrawImport],
  views: [listImports, importForm, readImport, listFindings, frontFigure],
  frontFigure,
  migrations: { '0001-imports': importsTables },
  places: [
    {
      path: 'jadwal',
      grants: ['rostering.read'],
      name: { id: 'Jadwal kerja bakti', en: 'Community work' },
      icon: 'calendar-days',
    },
  ],
  pages: { 'rostering.import': (importId) => `jadwal/${importId}` },
  words: {
    id: { refusals: rosteringRefusalsId, journal: importPageWords.id.journal },
    en: { refusals: rosteringRefusalsEn, journal: importPageWords.en.journal },
  },
  seedDemo: seedImports,
};
