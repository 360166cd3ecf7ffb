import type { Part } from '#kernel/context.ts';
import * as casesTables from '../migrations/0002-cases.ts';
import { assignedCases, listCases, mayOpenDocuments, myCases } from './list-cases.ts';
import { readCase } from './read-case.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `cases` brings to certification. */
export const cases: Part = {
  views: [readCase, listCases, myCases, assignedCases],
  migrations: { '0002-cases': casesTables },
  places: [
    {
      path: 'permohonan',
      grants: ['certification.own'],
      name: { id: 'Permohonan', en: 'Applications' },
      icon: 'file-text',
    },
    {
      path: 'penugasan',
      grants: ['certification.assess'],
      name: { id: 'Perkara saya', en: 'My cases' },
      icon: 'clipboard-check',
    },
    { path: 'perkara', grants: ['certification.cases'], name: { id: 'Perkara', en: 'Cases' }, icon: 'folder-open' },
  ],
  pages: { 'certification.case': (caseId) => `perkara/${caseId}` },
  documentAccess: { 'certification.case': mayOpenDocuments },
  words: { id: { refusals: id.refusals }, en: { refusals: en.refusals } },
};
