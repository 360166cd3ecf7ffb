import type { RouteConfigEntry } from '@react-router/dev/routes';
import { applicationsRoutes } from './applications/routes.ts';
import { assessmentsRoutes } from './assessments/routes.ts';
import { casesRoutes } from './cases/routes.ts';
import { certificatesRoutes } from './certificates/routes.ts';
import { decisionsRoutes } from './decisions/routes.ts';
import { schemesRoutes } from './schemes/routes.ts';

/** Pages of certification, below `/<tenant>/`. */
export const certificationRoutes: RouteConfigEntry[] = [
  ...schemesRoutes,
  ...casesRoutes,
  ...applicationsRoutes,
  ...assessmentsRoutes,
  ...decisionsRoutes,
  ...certificatesRoutes,
];
