import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `decisions`, below `/<tenant>/`. */
export const decisionsRoutes: RouteConfigEntry[] = [];
