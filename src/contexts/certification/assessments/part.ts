import type { Part } from '#kernel/context.ts';
import * as assessmentTables from '../migrations/0004-assessments.ts';
import { addFurtherEvidence } from './add-further-evidence.ts';
import { agreePlan } from './agree-plan.ts';
import { askPlanChange } from './ask-plan-change.ts';
import { assignAssessor } from './assign-assessor.ts';
import { createSession } from './create-session.ts';
import { declareRelation } from './declare-relation.ts';
import { proposePlan } from './propose-plan.ts';
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
import { updateAssessor } from './update-assessor.ts';
import { verifySite } from './verify-site.ts';
import * as inboxEn from './words.inbox.en.ts';
import * as inboxId from './words.inbox.id.ts';
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
  migrations: { '0004-assessments': assessmentTables },
  pages: {
    'certification.assessor': (personId) => `asesor/${personId}`,
    'certification.site': () => 'tuk',
    'certification.session': (sessionId) => `sesi/${sessionId}`,
  },
  words: {
    id: { refusals: refusalsId, ...inboxId },
    en: { refusals: refusalsEn, ...inboxEn },
  },
};
