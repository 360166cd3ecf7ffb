import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../kernel/root.ts';
import { readSettings, WrongSettings } from '../kernel/settings.ts';

const built = join(projectRoot, 'build/server/index.js');
const sources = ['src/**/*.{ts,tsx,css}', 'public/*', 'package.json', 'vite.config.ts', 'react-router.config.ts'];

/** Whether a source is younger than the build. */
function isStale(): boolean {
  if (!existsSync(built)) return true;
  const at = statSync(built).mtimeMs;
  return globSync(sources, { cwd: projectRoot }).some((file) => statSync(join(projectRoot, file)).mtimeMs > at);
}

try {
  const settings = readSettings();
  if (isStale()) {
    console.log('Membangun halaman …');
    const { status } = spawnSync(
      process.execPath,
      [join(projectRoot, 'node_modules/@react-router/dev/bin.cjs'), 'build', '--logLevel', 'error'],
      {
        cwd: projectRoot,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
  // Which of its two builds React runs; what the platform itself does was read from the environment above.
  process.env.NODE_ENV = 'production';
  const { run } = (await import(pathToFileURL(built).href)) as typeof import('./run.ts');
  await run(settings);
} catch (error) {
  if (error instanceof WrongSettings) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(`PORT ${process.env.PORT ?? 3000} is in use. Choose another one: PORT=3001 npm start`);
  } else if (error instanceof Error && error.name === 'DatabaseInUse') console.error(error.message);
  else console.error(error);
  process.exit(1);
}
