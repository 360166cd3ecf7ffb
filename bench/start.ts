import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshCheckout, serve } from './pages/checkout.ts';
import { type Bench, median, round } from './row.ts';

/** Seconds from `npm start` to the first whole page. */
async function start(folder: string, dataDir: string): Promise<number> {
  const served = await serve(folder, 'src/doors/start.ts', { DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  await served.stop();
  return served.firstAnswer / 1000;
}

/** The start bench: a fresh checkout to its first page with the build, the same without it, and a restart on the same data. */
export async function bench(): Promise<Bench> {
  const checkout = await freshCheckout();
  const folders: string[] = [];
  const newData = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pancakarya-start-'));
    folders.push(folder);
    return folder;
  };
  try {
    const withBuild = await start(checkout.folder, await newData());
    const fresh: number[] = [];
    const again: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const data = await newData();
      fresh.push(await start(checkout.folder, data));
      again.push(await start(checkout.folder, data));
    }
    const row = (what: string, value: number) => ({
      what,
      value: round(value),
      unit: 's',
      comparedWith: `restart ${round(median(again))} s`,
      ratio: round(value / median(again)),
    });
    return {
      name: 'start',
      rows: [
        row('fresh checkout to first page, build and demonstration data included', withBuild),
        row('built, no data yet: to first page, demonstration data included', median(fresh)),
        { what: 'restart on the same data: to first page', value: round(median(again)), unit: 's' },
      ],
    };
  } finally {
    await checkout.remove();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}
