import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '#kernel/log.ts';
import { requestSeconds } from './metrics.ts';

/** One log line and one measurement per request: method, path without query, status, milliseconds. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - started);
    const { pathname } = new URL(c.req.url);
    requestSeconds.observe(
      { method: c.req.method, status: String(c.res.status), route: routePath(c) },
      milliseconds / 1000,
    );
    if (pathname !== '/healthz')
      log.debug({ method: c.req.method, path: pathname, status: c.res.status, milliseconds }, 'request');
  };
}
