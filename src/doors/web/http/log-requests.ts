import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '#kernel/log.ts';
import { requestSeconds } from './metrics.ts';

/** A path for the log: without query, and without the secret that some links carry in it (invitations). */
export const loggedPath = (url: string): string => new URL(url).pathname.replace(/[\w-]{40,}/g, '…');

/** One log line and one measurement per request: method, path, status, milliseconds. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - started);
    const path = loggedPath(c.req.url);
    requestSeconds.observe(
      { method: c.req.method, status: String(c.res.status), route: routePath(c) },
      milliseconds / 1000,
    );
    if (path !== '/healthz') log.debug({ method: c.req.method, path, status: c.res.status, milliseconds }, 'request');
  };
}
