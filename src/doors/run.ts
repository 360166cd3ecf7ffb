import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { ServerBuild } from 'react-router';
import { openLog } from '#kernel/log.ts';
import { type OpenPlatform, openPlatform } from '#kernel/open-platform.ts';
import { stopPapers } from '#kernel/papers/engine.ts';
import { readSettings, type Settings } from '#kernel/settings.ts';
import { demoAccounts, demoPassword, seedDemo } from './demo.ts';
import { localToken, serverFile } from './local-access.ts';
import { contexts } from './registry.ts';
import { createApp } from './web/server.ts';
import { startWorker } from './worker/worker.ts';

/** What development puts in the place of built files: Vite answers first, and pages are read anew for each request. */
export interface Development {
  middleware(request: IncomingMessage, response: ServerResponse, next: () => void): void;
  pages(): Promise<ServerBuild>;
}

/** Opens the platform, fills an empty database with the demonstration data, serves, and prints address and accounts. */
export async function run(
  settings: Settings = readSettings(),
  development?: Development,
): Promise<{ stop(): Promise<void> }> {
  const log = openLog(settings);
  const dirty = new Set<string>();
  const platform = await openPlatform(settings, contexts, { poke: (tenantId) => void dirty.add(tenantId) });
  if (settings.demo) await seedDemo(platform);
  const worker = settings.worker ? await startWorker(platform, log, dirty) : undefined;
  const app = createApp({ platform, log, pages: development?.pages });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) =>
    development
      ? development.middleware(request, response, () => void listener(request, response))
      : void listener(request, response),
  );
  await new Promise<void>((listening, failed) => {
    server.once('listening', () => listening());
    server.once('error', failed);
    server.listen(settings.port, settings.host);
  });
  await announce(settings, server);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= (async () => {
      await new Promise<void>((closed) => server.close(() => closed()));
      await worker?.stop();
      await stopPapers();
      await platform.close();
      await rm(serverFile(settings.dataDir), { force: true });
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), 15_000).unref();
      void stop().then(() => process.exit(0));
    });
  }
  await printWelcome(platform);
  return { stop };
}

async function announce(settings: Settings, server: Server): Promise<void> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : settings.port;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host.replace('0.0.0.0', '127.0.0.1');
  await mkdir(settings.dataDir, { recursive: true });
  const body = JSON.stringify({ pid: process.pid, url: `http://${host}:${port}`, token: localToken });
  await writeFile(serverFile(settings.dataDir), body, { mode: 0o600 });
}

async function printWelcome({ settings }: OpenPlatform): Promise<void> {
  console.log(`\n  Pancakarya · ${settings.publicUrl}\n`);
  if (!settings.demo) return;
  console.log('  Akun contoh (masuk sekali klik di halaman Masuk):');
  for (const account of demoAccounts)
    console.log(`    ${account.email.padEnd(32)} ${account.person} (${account.role.id})`);
  console.log(`  Kata sandi semua akun contoh: ${demoPassword}`);
  console.log(`\n  Hentikan dengan Ctrl+C.\n`);
}
