import type { Part } from '#kernel/context.ts';
import * as assessmentTables from '../migrations/0004-assessments.ts';
import { addFurtherEvidence } from './add-further-evidence.ts';
import { agreePlan } from './agree-plan.ts';
import { askPlanChange } from './ask-plan-change.ts';
import { assignAssessor } from './assign-assessor.ts';
import { createSession } from './create-session.ts';
import { declareRelation } from './declare-relation.ts';
import { viewFrAk01, viewFrAk02, viewFrAk05 } from './paper-data.ts';
import { proposePlan } from './propose-plan.ts';
import { readAssessment } from './read-assessment.ts';
import { assignableAssessors, bookableSessions } from './read-choices.ts';
import { listAssessors, listSites, readAssessor } from './read-registers.ts';
import { listSessions, readSession, sessionCalendar } from './read-sessions.ts';
import { recommend } from './recommend.ts';
import { recordAttendance } from './record-attendance.ts';
import { recordObservation } from './record-observation.ts';
import { recordOral } from './record-oral.ts';
import { recordPortfolio } from './record-portfolio.ts';
import { recordWritten } from './record-written.ts';
import { registerAssessor } from './register-assessor.ts';
import { registerSite } from './register-site.ts';
import { reviewEvidence } from './review-evidence.ts';
import { scheduleCase } from './schedule-case.ts';
import { seedDemo } from './seed.ts';
import { viewFrIa01, viewFrIa07, viewFrIa08 } from './sheet-data.ts';
import { updateAssessor } from './update-assessor.ts';
import { verifySite } from './verify-site.ts';
import { journal as journalEn, notices as noticesEn, todos as todosEn } from './words.inbox.en.ts';
import { journal as journalId, notices as noticesId, todos as todosId } from './words.inbox.id.ts';
import { refusals as refusalsEn } from './words.refusals.en.ts';
import { refusals as refusalsId } from './words.refusals.id.ts';

/** What `assessments` brings to certification. */
export const assessments: Part = {
  operations: [
    registerAssessor,
    updateAssessor,
    declareRelation,
    registerSite,
    verifySite,
    assignAssessor,
    proposePlan,
    agreePlan,
    askPlanChange,
    reviewEvidence,
    addFurtherEvidence,
    createSession,
    scheduleCase,
    recordAttendance,
    recordObservation,
    recordOral,
    recordWritten,
    recordPortfolio,
    recommend,
  ],
  views: [
    readAssessment,
    assignableAssessors,
    bookableSessions,
    listAssessors,
    readAssessor,
    listSites,
    listSessions,
    readSession,
    sessionCalendar,
    viewFrAk01,
    viewFrAk02,
    viewFrAk05,
    viewFrIa01,
    viewFrIa07,
    viewFrIa08,
  ],
  places: [
    {
      path: 'sesi',
      grants: ['certification.registers', 'certification.assess'],
      name: { id: 'Sesi', en: 'Sessions' },
      icon: 'calendar-days',
    },
    {
      path: 'asesor',
      grants: ['certification.registers'],
      name: { id: 'Asesor', en: 'Assessors' },
      icon: 'user-check',
    },
    { path: 'tuk', grants: ['certification.registers'], name: { id: 'TUK', en: 'Test sites' }, icon: 'map-pinned' },
  ],
  seedDemo,
  migrations: { '0004-assessments': assessmentTables },
  pages: {
    'certification.assessor': (personId) => `asesor/${personId}`,
    'certification.site': () => 'tuk',
    'certification.session': (sessionId) => `sesi/${sessionId}`,
  },
  words: {
    id: { refusals: refusalsId, todos: todosId, notices: noticesId, journal: journalId },
    en: { refusals: refusalsEn, todos: todosEn, notices: noticesEn, journal: journalEn },
  },
};
