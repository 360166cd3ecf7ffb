import { PgBoss } from 'pg-boss';
import type { Log } from '#kernel/log.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import { drainOutbox } from '#kernel/outbox/drain.ts';

const queue = 'outbox';
const sweep = 'outbox-sweep';

/**
 * Starts the worker of this process on pg-boss: it empties the outbox of a tenant soon after a transaction left something in it, and
 * sweeps all tenants every minute for what a process that died left behind.
 */
export async function startWorker(
  platform: OpenPlatform,
  log: Log,
  dirty: Set<string>,
): Promise<{ stop(): Promise<void> }> {
  const { pool, kind } = platform.database;
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => unwrap(await pool.query(text, values as unknown[])) },
    backend: kind === 'embedded' ? 'pglite' : 'postgres',
    schema: 'pgboss',
  });
  boss.on('error', (error) => log.error({ error: error.message }, 'worker'));
  await boss.start();
  await boss.createQueue(queue, { policy: 'short', retryLimit: 5, retryBackoff: true });
  await boss.createQueue(sweep, { policy: 'short' });
  const drain = async (tenantIds: ReadonlySet<string> | null) => {
    for (const tenant of await allTenants(platform.database)) {
      if (tenantIds && !tenantIds.has(tenant.tenantId)) continue;
      const done = await drainOutbox(platform, tenant, platform.sendMail);
      if (done > 0) log.info({ tenant: tenant.slug, done }, 'outbox drained');
    }
  };
  await boss.work<{ tenantId: string }>(queue, { pollingIntervalSeconds: 1 }, async (jobs) => {
    await drain(new Set(jobs.map((job) => job.data.tenantId)));
  });
  await boss.work(sweep, { pollingIntervalSeconds: 15 }, () => drain(null));
  await boss.schedule(sweep, '* * * * *');
  const timer = setInterval(() => {
    const tenantIds = [...dirty];
    dirty.clear();
    for (const tenantId of tenantIds) {
      boss
        .send(queue, { tenantId }, { singletonKey: tenantId })
        .catch((error: Error) => log.error({ error: error.message }, 'worker'));
    }
  }, 500);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}

/** Several statements in one text answer a list of results; their rows are what pg-boss wants. */
function unwrap(result: { rows: unknown[] } | { rows: unknown[] }[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap((each) => each.rows ?? []) } : result;
}
