import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Pages of `cases`, below `/<tenant>/`. */
export const casesRoutes: RouteConfigEntry[] = [
  route('perkara', 'contexts/certification/cases/screens/all-cases.tsx'),
  route('permohonan', 'contexts/certification/cases/screens/my-cases.tsx'),
  route('penugasan', 'contexts/certification/cases/screens/assigned-cases.tsx'),
  route('perkara/:caseId', 'contexts/certification/cases/screens/case.tsx'),
];
