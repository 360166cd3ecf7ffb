import { chromium } from '@playwright/test';
import { browserLaunch } from '#testing/browser.ts';
import { type Row, round } from '../row.ts';

/** The bar for a public page with everything that it brings, compressed. */
const mostKB = 60;

/** Bytes over the wire at the first visit of each page: the page, its style sheets, fonts and scripts, as a browser receives them. */
export async function weigh(url: string, paths: readonly string[]): Promise<Row[]> {
  const browser = await chromium.launch(await browserLaunch());
  try {
    const rows: Row[] = [];
    for (const path of paths) {
      const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      const kinds = new Map<string, string>();
      const bytes: Record<string, number> = {};
      session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type));
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        const kind = kinds.get(requestId) ?? 'Other';
        bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
      });
      await page.goto(url + path, { waitUntil: 'networkidle' });
      const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);
      const parts = Object.entries(bytes).map(([kind, each]) => `${kind.toLowerCase()} ${round(each / 1024, 1)}`);
      rows.push({
        what: `first visit of ${path}: ${parts.join(', ')}`,
        value: round(total / 1024, 1),
        unit: 'KB',
        comparedWith: `${mostKB} KB`,
        ratio: round(total / 1024 / mostKB),
        aim: { atMost: 1 },
      });
      await context.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}
