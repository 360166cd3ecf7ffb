import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { signInAs } from './sign-in.ts';

const visitors: { who: string; email: string | null; from: string[] }[] = [
  {
    who: 'pengunjung',
    email: null,
    from: [
      '/',
      '/masuk',
      '/daftar',
      '/lsp-koper',
      '/dki-jakarta',
      '/honest',
      '/pasuruan',
      '/smk-al-huda',
      '/verifikasi',
      '/bagian',
    ],
  },
  ...['pemohon', 'admin', 'asesor', 'timteknis', 'komite', 'ketua', 'banding', 'auditor'].map((who) => ({
    who,
    email: `${who}@lsp-koper.test`,
    from: ['/lsp-koper', '/akun'],
  })),
  ...['gubernur', 'petugas', 'pejabat'].map((who) => ({
    who,
    email: `${who}@dki-jakarta.test`,
    from: ['/dki-jakarta'],
  })),
];

/** Addresses that are files, end the session, or lead round in circles of filters. */
const skipped = /\.(pdf|csv|xlsx|json|ics|svg)$|\/berkas\/|\/api\/|\/keluar|^mailto:/;
const mostPages = 40;

for (const { who, email, from } of visitors) {
  test(`every page that ${who} can reach is accessible, fits a phone and speaks Indonesian`, async ({ page }) => {
    test.setTimeout(300_000);
    if (email) await signInAs(page, email);
    await page.setViewportSize({ width: 360, height: 800 });
    const waiting = [...from];
    const seen = new Set<string>();
    const faults: string[] = [];
    while (waiting.length > 0 && seen.size < mostPages) {
      const path = waiting.shift() as string;
      const shape = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id');
      if (seen.has(shape)) continue;
      seen.add(shape);
      faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`));
      waiting.push(...(await linksOn(page)));
    }
    expect(faults).toEqual([]);
    expect(seen.size).toBeGreaterThanOrEqual(from.length);
  });
}

async function look(page: Page, path: string): Promise<string[]> {
  const faults: string[] = [];
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  page.on('pageerror', note);
  const response = await page.goto(path);
  if (!response || response.status() >= 400) faults.push(`status ${response?.status()}`);
  faults.push(...errors.map((error) => `script: ${error}`));
  page.off('pageerror', note);
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1,
  );
  if (isTooWide) faults.push('wider than a phone');
  const text = await page.evaluate(() => document.body.innerText);
  const english = /\b(the|and|with|your|please|submit|error|loading|not found|sign in)\b/i.exec(
    withoutLanguageSwitch(text),
  );
  if (english) faults.push(`English on an Indonesian page: “${english[0]}”`);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  faults.push(...violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.target.join(' ')}`));
  return faults;
}

const withoutLanguageSwitch = (text: string) => text.replace(/English|Link and Match/g, '');

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin)
      .map((link) => link.pathname),
  );
  return [...new Set(hrefs)].filter((href) => !skipped.test(href));
}
