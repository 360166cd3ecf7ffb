import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Pages of `schemes`, below `/<tenant>/`. */
export const schemesRoutes: RouteConfigEntry[] = [
  route('skema', 'contexts/certification/schemes/screens/catalogue.tsx'),
  route('skema/baru', 'contexts/certification/schemes/screens/add-scheme.tsx'),
  route('skema/versi/:versionId', 'contexts/certification/schemes/screens/to-version.ts'),
  route('skema/versi/:versionId/temuan/:matter', 'contexts/certification/schemes/screens/rule.tsx'),
  route('skema/:schemeCode', 'contexts/certification/schemes/screens/scheme.tsx'),
  route('skema/:schemeCode.json', 'contexts/certification/schemes/screens/scheme-file.ts'),
  route('skema/:schemeCode/cek', 'contexts/certification/schemes/screens/check.tsx'),
  route('skema/:schemeCode/tinjau', 'contexts/certification/schemes/screens/review.tsx'),
];
