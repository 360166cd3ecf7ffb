import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const screen = (name: string) => `contexts/certification/assessments/screens/${name}`;
const papers = ['fr-ak-01', 'fr-ak-02', 'fr-ak-05', 'fr-ia-01', 'fr-ia-07', 'fr-ia-08'];

/** Pages of `assessments`, below `/<tenant>/`. */
export const assessmentsRoutes: RouteConfigEntry[] = [
  route('perkara/:caseId/penugasan', screen('assign.tsx')),
  route('perkara/:caseId/rencana', screen('plan.tsx')),
  route('perkara/:caseId/bukti', screen('evidence.tsx')),
  route('perkara/:caseId/jadwal', screen('schedule.tsx')),
  route('perkara/:caseId/uji', screen('test.tsx')),
  route('perkara/:caseId/uji/observasi', screen('observation.tsx')),
  route('perkara/:caseId/uji/lisan', screen('oral.tsx')),
  route('perkara/:caseId/uji/tertulis', screen('written.tsx')),
  route('perkara/:caseId/uji/portofolio', screen('portfolio.tsx')),
  route('perkara/:caseId/uji/rekomendasi', screen('recommendation.tsx')),
  route('perkara/:caseId/uji/:method/simpan', screen('autosave.ts')),
  ...papers.map((paper) => route(`perkara/:caseId/${paper}.pdf`, screen(`${paper}.ts`))),
  route('asesor', screen('assessors.tsx')),
  route('asesor/:personId', screen('assessor.tsx')),
  route('tuk', screen('sites.tsx')),
  route('sesi', screen('sessions.tsx')),
  route('sesi/:sessionId', screen('session.tsx')),
  route('sesi/:sessionId.ics', screen('session-calendar.ts')),
];
