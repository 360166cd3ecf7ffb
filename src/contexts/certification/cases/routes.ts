import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `cases`, below `/<tenant>/`. */
export const casesRoutes: RouteConfigEntry[] = [];
