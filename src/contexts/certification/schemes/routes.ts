import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `schemes`, below `/<tenant>/`. */
export const schemesRoutes: RouteConfigEntry[] = [];
