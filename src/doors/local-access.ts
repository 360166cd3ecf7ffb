import { join } from 'node:path';

/** Where a running server says how to reach it, so that the command line of the same user can speak to it. */
export const serverFile = (dataDir: string): string => join(dataDir, 'server.json');

/** The key by which the command line speaks to this process; it lives as long as the process, in a file only its user can read. */
export const localToken: string = crypto.randomUUID() + crypto.randomUUID();
