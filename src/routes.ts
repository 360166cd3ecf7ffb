import type { RouteConfig } from '@react-router/dev/routes';
import { lastRoutes, webRoutes } from './doors/web/routes.ts';

// Each place lists its own addresses; the catch-all stands last.
export default [...webRoutes, ...lastRoutes] satisfies RouteConfig;
