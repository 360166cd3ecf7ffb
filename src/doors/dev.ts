import { createServer } from 'vite';
import { projectRoot } from '../kernel/root.ts';
import { readSettings } from '../kernel/settings.ts';

// The same server as in production, but its pages come from Vite as they are now. Reload the page to see a change; a changed
// operation needs a restart, because the platform that runs it was opened by the old code.
const vite = await createServer({ root: projectRoot, appType: 'custom', server: { middlewareMode: true, hmr: false } });
const { run } = (await vite.ssrLoadModule('/src/doors/run.ts')) as typeof import('./run.ts');
await run(readSettings(), {
  middleware: (request, response, next) => vite.middlewares(request, response, next),
  pages: () => vite.ssrLoadModule('virtual:react-router/server-build') as never,
});
