import type { RouteConfigEntry } from '@react-router/dev/routes';

/** Pages of `certificates`, below `/<tenant>/`. */
export const certificatesRoutes: RouteConfigEntry[] = [];
