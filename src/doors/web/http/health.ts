import { Hono } from 'hono';
import { sql } from 'kysely';
import { comesFromHere } from '#doors/api/caller.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { metrics } from './metrics.ts';

/**
 * `/healthz`: the process lives. `/readyz`: it can reach its database. `/metrics`: measurements for Prometheus on this machine; to others
 * the address does not exist, since it tells how busy and how large the process is.
 */
export function health({ database }: Pick<OpenPlatform, 'database'>): Hono {
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    try {
      await sql`select 1`.execute(database.db);
      return c.json({ status: 'ready', database: database.kind });
    } catch {
      return c.json({ status: 'not ready', database: database.kind }, 503);
    }
  });
  app.get('/metrics', async (c, next) => {
    if (!comesFromHere(c)) return next();
    return c.text(await metrics.metrics(), 200, { 'content-type': metrics.contentType });
  });
  return app;
}
