import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Another process holds the embedded database. */
export class DatabaseInUse extends Error {
  readonly pid: number;

  constructor(folder: string, pid: number) {
    super(
      `The embedded database in ${folder} is open in process ${pid}. Only one process can open it: stop that one, use its API or "npm run cli" while it serves, or set DATABASE_URL to a PostgreSQL server.`,
    );
    this.name = 'DatabaseInUse';
    this.pid = pid;
  }
}

/** Takes the embedded database for this process; answers how to give it back. A lock whose process is gone is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'in-use-by');
  for (let attempt = 0; ; attempt++) {
    try {
      const file = await open(path, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(path, 'utf8').catch(() => ''));
      if (attempt > 3 || (pid > 0 && isAlive(pid))) throw new DatabaseInUse(folder, pid);
      await rm(path, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
