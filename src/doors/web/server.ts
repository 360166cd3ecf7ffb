import { join } from 'node:path';
import * as build from 'virtual:react-router/server-build';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createRequestHandler, isRouteErrorResponse, RouterContextProvider, type ServerBuild } from 'react-router';
import { api } from '#doors/api/api.ts';
import type { Log } from '#kernel/log.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { projectRoot } from '#kernel/root.ts';
import { webRequest } from '#kernel/web/context.ts';
import { health } from './http/health.ts';
import { loggedPath, logRequests } from './http/log-requests.ts';
import { rateLimits } from './http/rate-limits.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { askedBy, keysOnlyForApi, signInDoor } from './http/sign-in-door.ts';
import { webRequestOf } from './web-request.ts';

/** What the server needs beside the platform. */
export interface ServerParts {
  platform: OpenPlatform;
  log: Log;
  /** In development, the pages as they are now; files are Vite's affair then. */
  pages?: () => Promise<ServerBuild>;
}

/** The whole web server: health, sign-in, API, files, pages. */
export function createApp({ platform, log, pages: current }: ServerParts): Hono {
  const app = new Hono();
  app.use(logRequests(log));
  app.use(securityHeaders(platform.settings));
  app.use(compress());
  app.route('/', health(platform));
  app.use(rateLimits(platform));
  app.use(sameOrigin(platform.settings));
  app.use(keysOnlyForApi());
  app.route('/api/auth', signInDoor(platform));
  app.route('/api', api(platform, log));
  if (!current) {
    const root = join(projectRoot, 'build/client');
    app.use('/assets/*', async (c, next) => {
      await next();
      if (c.res.status === 200) c.header('cache-control', 'public, max-age=31536000, immutable');
    });
    app.use('/assets/*', serveStatic({ root }));
    app.use(
      '/*',
      serveStatic({
        root,
        rewriteRequestPath: (path) => (/\.\w+$/.test(path) ? path : '/nothing-here'),
      }),
    );
  }
  // Only Vite's own server tells the reader what broke; everywhere else errors go to the log, without the values in them.
  const pages = createRequestHandler(current ?? withLog(build, log), current ? 'development' : 'production');
  app.onError((error, c) => {
    log.error({ error, path: loggedPath(c.req.url) }, 'request');
    return c.text('Ada yang tidak beres di server. / Something went wrong.', 500);
  });
  app.all('*', async (c) => {
    const context = new RouterContextProvider();
    context.set(webRequest, await webRequestOf(platform, c.req.raw));
    // Sign-in counts and notes the address that asks; only changes sign anyone in.
    const isChange = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const request = isChange ? new Request(c.req.raw, { headers: askedBy(c, platform.settings) }) : c.req.raw;
    const answer = await pages(request, context);
    // Pages speak to one reader: no shared cache may keep them, and the browser asks again.
    if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'private, no-cache');
    return answer;
  });
  return app;
}

function withLog(pages: ServerBuild, log: Log): ServerBuild {
  const handleError: ServerBuild['entry']['module']['handleError'] = (error, { request }) => {
    if (request.signal.aborted || isRouteErrorResponse(error)) return;
    log.error({ error, path: loggedPath(request.url) }, 'page');
  };
  return { ...pages, entry: { ...pages.entry, module: { ...pages.entry.module, handleError } } };
}
