import { index, type RouteConfig, route } from '@react-router/dev/routes';
import { verificationRoutes } from './contexts/certification/certificates/routes.ts';
import { certificationRoutes } from './contexts/certification/routes.ts';
import { rosteringRoutes } from './contexts/rostering/routes.ts';
import { houseRoutes, lastRoutes, webRoutes } from './doors/web/routes.ts';

// Each place lists its own addresses; below an organisation every trade has its own; the catch-all stands last.
export default [
  ...webRoutes,
  ...verificationRoutes,
  route(':tenant', 'doors/web/screens/tenant.tsx', { id: 'tenant' }, [
    index('doors/web/screens/tenant-home.tsx'),
    ...houseRoutes,
    ...certificationRoutes,
    ...rosteringRoutes,
  ]),
  ...lastRoutes,
] satisfies RouteConfig;
