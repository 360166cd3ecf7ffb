import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

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
  const executablePath = await chromium.executablePath();
  // The package brings the few system libraries (NSS and its kin) that a bare machine lacks.
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(libraries)) {
    await inflate(join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  }
  env.LD_LIBRARY_PATH = [env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':');
  return { executablePath, args, env };
}
