import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#kernel/root.ts';

const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts', 'react-router.config.ts'];

/** A fresh copy of this checkout, as after cloning and installing: no build, no data. */
export async function freshCheckout(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'pancakarya-checkout-'));
  for (const part of parts) await cp(join(projectRoot, part), join(folder, part), { recursive: true });
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('no port'))));
    });
  });
}

/** A child process that answers HTTP. */
export interface Served {
  url: string;
  /** Milliseconds from the start of the process to the first whole answer at `path`. */
  firstAnswer: number;
  stop(): Promise<void>;
}

/** Starts `node <file>` in `folder` and waits until `path` answers 200. Throws with its last words if it ends before. */
export async function serve(
  folder: string,
  file: string,
  environment: Record<string, string>,
  path = '/',
): Promise<Served> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, [join(folder, file)], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (text: Buffer) => {
    words = (words + text.toString()).slice(-4000);
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  };
  while (performance.now() - started < 300_000) {
    if (child.exitCode !== null) throw new Error(`${file} ended: ${words}`);
    const answer = await fetch(url + path).catch(() => undefined);
    if (answer?.status === 200) {
      await answer.arrayBuffer();
      return { url, firstAnswer: performance.now() - started, stop };
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  await stop();
  throw new Error(`${file} did not answer ${path}: ${words}`);
}
