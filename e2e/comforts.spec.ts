import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { applicationWords } from '../src/contexts/certification/applications/words.ts';
import { accountWords } from '../src/doors/web/account/words.ts';
import { houseWords } from '../src/doors/web/house/words.ts';
import * as apply from './journey/apply.ts';
import { follow, press, write } from './journey/fields.ts';
import { image, photo, scan, scriptedPdf } from './journey/files.ts';
import { people } from './journey/people.ts';

const w = applicationWords.id.screens;
const account = accountWords.id;
const house = houseWords.id;

/** Somebody with an account who has begun an application and stands before its first step. */
async function beginner(browser: Browser, { script }: { script: boolean }) {
  const page = await people(browser, { script }).stranger();
  const candidate = apply.newCandidate('Sari');
  await apply.findScheme(page);
  await apply.signUpAndBegin(page, candidate);
  return { page, candidate };
}

async function signInAgain(page: Page, { email, password }: apply.Candidate): Promise<void> {
  const back = new URL(page.url()).pathname;
  await page.goto(`/masuk?kembali=${back}`);
  await write(page, account.email, email);
  await page.getByLabel(account.password).fill(password);
  await press(page, account.signIn);
  await page.waitForURL(`**${back}`);
}

const address = (page: Page) => page.getByLabel(w.identity.address);
const note = (page: Page) => page.locator('[data-autosave-note]');

test('what is typed is kept by itself, and comes back after the session ended in the middle', async ({ browser }) => {
  const { page, candidate } = await beginner(browser, { script: true });
  await address(page).fill('Jalan Pertama 1');
  await expect(note(page)).toContainText('Tersimpan');
  await page.context().clearCookies();
  await write(page, w.identity.nik, candidate.nik);
  await address(page).fill('Jalan Kedua 2');
  await expect(note(page)).toContainText('Sesi Anda berakhir');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(candidate.nik);
  await signInAgain(page, candidate);
  await expect(address(page)).toHaveValue('Jalan Kedua 2');
  await expect(note(page)).toContainText('Tersimpan');
  await page.reload();
  await expect(address(page)).toHaveValue('Jalan Kedua 2');
  await expect(page.locator('form .notice')).toHaveCount(0);
});

for (const script of [true, false]) {
  test(`a form posted after the session ended comes back with everything in it, ${script ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    const { page, candidate } = await beginner(browser, { script });
    await page.context().clearCookies();
    await address(page).fill('Jalan Ketiga 3');
    await press(page, w.saveNext);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(house.sessionEnded);
    // Too soon: nobody has signed in yet, and nothing is lost.
    await press(page, house.sendAgain);
    const beside = page.context().waitForEvent('page');
    await page.getByRole('link', { name: house.signInBeside }).click();
    const other = await beside;
    await write(other, account.email, candidate.email);
    await other.getByLabel(account.password).fill(candidate.password);
    await press(other, account.signIn);
    await press(page, house.sendAgain);
    await page.waitForURL('**/permohonan/riwayat');
    await follow(page.getByRole('link', { name: w.steps.identity }));
    await expect(address(page)).toHaveValue('Jalan Ketiga 3');
  });
}

test('a second and a third click post nothing', async ({ browser }) => {
  const { page } = await beginner(browser, { script: true });
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && !request.url().endsWith('/simpan')) posts++;
  });
  await page.getByRole('button', { name: w.saveNext }).evaluate((button: HTMLButtonElement) => {
    for (let click = 0; click < 3; click++) button.click();
  });
  await page.waitForURL('**/permohonan/riwayat');
  expect(posts).toBe(1);
});

test('files that cannot do are refused before they are sent, with the reason beside the field', async ({ browser }) => {
  const { page } = await beginner(browser, { script: true });
  await page.goto(`${page.url()}/bukti`);
  const ktp = apply.slot(page, /KTP/);
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++;
  });
  const choose = (name: string, buffer: Buffer) =>
    ktp.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
  await choose('kosong.pdf', Buffer.alloc(0));
  await expect(ktp.locator('[id$=-check]')).toContainText('kosong');
  await choose('besar.pdf', Buffer.alloc(30_000_000));
  await expect(ktp.locator('[id$=-check]')).toContainText('lebih besar dari');
  await ktp.getByRole('button', { name: w.evidence.upload }).click();
  expect(posts).toBe(0);
  // A good file takes the complaint away, goes with progress, and the page stands there dressed again.
  const good = await image('ktp.png');
  await ktp.locator('input[type=file]').setInputFiles(good);
  await expect(ktp.locator('[id$=-check]')).toHaveCount(0);
  await apply.handIn(page, /KTP/, good);
  expect(posts).toBe(1);
  await apply.handIn(page, /foto/i, await photo('pas-foto.jpg'));
  await expect(apply.slot(page, /KTP/)).toContainText('ktp');
});

for (const script of [true, false]) {
  test(`the server refuses by content and keeps the rest, ${script ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const { page } = await beginner(browser, { script });
    await page.goto(`${page.url()}/bukti`);
    await apply.handIn(page, /NPWP/, await image('npwp.png'));
    const folder = await mkdtemp(join(tmpdir(), 'pancakarya-files-'));
    const huge = join(folder, 'raksasa.pdf');
    const file = await open(huge, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    const text = { name: 'ktp.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Ini bukan PDF.\n') };
    const empty = { name: 'kosong.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) };
    const cases: [RegExp, Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]][] = [
      [/bukan PDF/, text],
      [/berisi skrip/, scriptedPdf('surat.pdf')],
      // The script says these two before they go; without it the server does.
      ...(script
        ? []
        : ([
            [/kosong/, empty],
            [/terlalu besar/, huge],
          ] as [RegExp, typeof empty | string][])),
    ];
    for (const [reason, given] of cases) {
      const ktp = apply.slot(page, /KTP/);
      await ktp.locator('input[type=file]').setInputFiles(given);
      await ktp.getByRole('button', { name: w.evidence.upload }).click();
      await expect(apply.slot(page, /KTP/).locator('.problem')).toContainText(reason);
      await expect(apply.slot(page, /KTP/)).toContainText(w.evidence.none);
      await expect(apply.slot(page, /NPWP/)).toContainText(w.evidence.there);
    }
    await apply.handIn(page, /KTP/, scan('ktp-baru.pdf'));
    await rm(folder, { recursive: true });
  });
}

test('a button that cannot be undone asks first, and only yes posts', async ({ page }) => {
  await page.goto('/bagian');
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts++;
  });
  const withdraw = page.getByRole('button', { name: 'Tarik permohonan' }).first();
  const dialog = page.getByRole('dialog');
  await withdraw.click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await withdraw.click();
  await dialog.locator('[data-answer=no]').click();
  await expect(dialog).toBeHidden();
  expect(posts).toBe(0);
  await withdraw.click();
  await dialog.locator('[data-answer=yes]').click();
  await expect.poll(() => posts).toBe(1);
});
