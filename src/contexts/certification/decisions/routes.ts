import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const screens = 'contexts/certification/decisions/screens';

/** Pages of `decisions`, below `/<tenant>/`. */
export const decisionsRoutes: RouteConfigEntry[] = [
  route('rapat', `${screens}/meetings.tsx`),
  route('rapat/baru', `${screens}/new-meeting.tsx`),
  route('rapat/tim', `${screens}/team.tsx`),
  route('rapat/:meetingId', `${screens}/meeting.tsx`),
  route('rapat/:meetingId/berita-acara.pdf', `${screens}/minutes.ts`),
  route('rapat/:meetingId/sk.pdf', `${screens}/decree.ts`),
  route('perkara/:caseId/keputusan', `${screens}/decision.tsx`),
];
