import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const modules = join(import.meta.dirname, '../../node_modules');
const cache = join(modules, '.cache/browser');

/** How the tests start their browser: the Chromium of `CHROMIUM_PATH`, else the one that lies inside an npm package. */
export async function browserLaunch(): Promise<{
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const own = process.env.CHROMIUM_PATH;
  if (own) return { executablePath: own, args, env };
  const executablePath = await unpack();
  const libraries = join(cache, 'al2023/lib');
  return {
    executablePath,
    args,
    env: { ...env, LD_LIBRARY_PATH: [env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':') },
  };
}

/**
 * Unpacks the browser and the few system libraries (NSS and its kin) that a bare machine lacks. The package unpacks into the folder for
 * temporary files, which other users of the machine may share; so it is told of one of our own.
 */
async function unpack(): Promise<string> {
  mkdirSync(cache, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = cache;
  try {
    const path = await chromium.executablePath();
    if (!existsSync(join(cache, 'al2023'))) await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'));
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
