import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `assessments`, below `/<tenant>/`. */
export const assessmentsRoutes: RouteConfigEntry[] = [];
