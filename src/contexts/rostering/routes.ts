import { type RouteConfigEntry, route } from '@react-router/dev/routes';

const screens = 'contexts/rostering/imports/screens';

/** Pages of rostering, below `/<tenant>/`. */
export const rosteringRoutes: RouteConfigEntry[] = [
  route('jadwal', `${screens}/imports.tsx`),
  route('jadwal/impor', `${screens}/new-import.tsx`),
  route('jadwal/:importId', `${screens}/import.tsx`),
  route('jadwal/:importId/temuan.csv', `${screens}/findings-csv.ts`),
];
