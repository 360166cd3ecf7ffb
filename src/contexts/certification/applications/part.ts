import type { Part } from '#kernel/context.ts';
import * as applicationsTables from '../migrations/0003-applications.ts';
import { addEvidence } from './add-evidence.ts';
import { viewFrApl01, viewFrApl02 } from './paper-data.ts';
import { removeEvidence } from './remove-evidence.ts';
import { reviewApplication } from './review-application.ts';
import { saveApplication } from './save-application.ts';
import { sendApplication } from './send-application.ts';
import { startApplication } from './start-application.ts';
import { checkEligibility, viewApplication } from './view-application.ts';
import { viewStart } from './view-start.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What `applications` brings to certification. */
export const applications: Part = {
  operations: [startApplication, saveApplication, addEvidence, removeEvidence, sendApplication, reviewApplication],
  views: [viewStart, viewApplication, checkEligibility, viewFrApl01, viewFrApl02],
  migrations: { '0003-applications': applicationsTables },
  words: {
    id: { refusals: id.refusals, todos: id.todos, notices: id.notices, journal: id.journal },
    en: { refusals: en.refusals, todos: en.todos, notices: en.notices, journal: en.journal },
  },
};
