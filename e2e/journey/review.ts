import { expect, type Page } from '@playwright/test';
import { expectTaken, pick, press, write } from './fields.ts';
import { body } from './people.ts';

/** How the inbox leads to a case: the to-do that names it. */
export async function openFromInbox(page: Page, number: string): Promise<string> {
  await page.goto(`${body}/kotak-masuk`);
  const todo = page.locator('main li', { hasText: number }).first();
  const says = await todo.innerText();
  await todo.getByRole('link').first().click();
  await page.waitForLoadState();
  return says;
}

/** Judges every item of an application as meeting what is asked. */
async function judgeAll(page: Page): Promise<void> {
  const verdicts = page.getByRole('radiogroup', { name: 'Penilaian' });
  expect(await verdicts.count()).toBeGreaterThanOrEqual(7);
  for (const verdict of await verdicts.all())
    await verdict.getByRole('radio', { name: 'Memenuhi', exact: true }).check();
}

/** The administrator looks at each item and takes the applicant in (9.1.5, 9.1.6). */
export async function accept(page: Page): Promise<void> {
  await judgeAll(page);
  await pick(page, 'Hasil telaah', /^Terima sebagai peserta/);
  await press(page, 'Simpan hasil telaah');
  await expectTaken(page);
}

/** The administrator sends the application back because of one item (9.1.5). */
export async function giveBack(page: Page, item: RegExp, reason: string): Promise<void> {
  await judgeAll(page);
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: item }) });
  await part.getByRole('radio', { name: 'Tidak memenuhi' }).check();
  await part.getByRole('textbox').first().fill(reason);
  await pick(page, 'Hasil telaah', /^Kembalikan/);
  await write(page, 'Pesan atau alasan untuk pemohon', 'Mohon dilengkapi.');
  await press(page, 'Simpan hasil telaah');
  await expectTaken(page);
}
