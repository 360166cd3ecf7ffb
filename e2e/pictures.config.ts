import { join } from 'node:path';
import base from '../playwright.config.ts';

const { webServer } = base;

/** Takes the pictures of the README anew: `playwright test -c e2e/pictures.config.ts`. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'pictures.ts',
  webServer: webServer && { ...webServer, cwd: join(import.meta.dirname, '..') },
};
