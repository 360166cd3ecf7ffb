import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findRoot(from: string): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'pancakarya') return from;
  const above = dirname(from);
  if (above === from) throw new Error('package.json of pancakarya not found above the running file');
  return findRoot(above);
}

/** Absolute path of the project's directory, also when the running file is a bundle: what is read at run time (templates, fonts, workers) starts here. */
export const projectRoot: string = findRoot(import.meta.dirname);
