import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `applications`, below `/<tenant>/`. */
export const applicationsRoutes: RouteConfigEntry[] = [];
