import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DatabaseInUse, lockFolder } from './lock.ts';

it('lets one process in, names it to the next, and takes over what a dead one left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pancakarya-lock-'));
  const unlock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ pid: process.pid });
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(DatabaseInUse);
  await unlock();
  await writeFile(join(folder, 'in-use-by'), '999999999');
  await (await lockFolder(folder))();
});
