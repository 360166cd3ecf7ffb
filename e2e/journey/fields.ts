import { expect, type Locator, type Page } from '@playwright/test';

/** A page or a part of one in which fields are found by their words. */
export type Place = Page | Locator;

/** Writes into the field with this label; `nth` where a page repeats it. */
export async function write(place: Place, label: string, text: string, nth = 0): Promise<void> {
  await place.getByRole('textbox', { name: label, exact: true }).or(place.getByLabel(label)).nth(nth).fill(text);
}

/** A radio button or tick whose words begin so: "Setuju", not "Tidak setuju". */
export const beginning = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Chooses one of a group of radio buttons by how its words begin. */
export async function pick(place: Place, group: string, choice: string, nth = 0): Promise<void> {
  const named = place.getByRole('radiogroup', { name: group }).nth(nth);
  await named.getByRole('radio', { name: beginning(choice) }).check();
}

/** Chooses out of a list, whether or not the script has turned it into one that filters. */
export async function choose(place: Place, label: string, choice: string | RegExp, nth = 0): Promise<void> {
  const field = place.getByLabel(label).nth(nth);
  if ((await field.evaluate((element) => element.tagName)) === 'SELECT') {
    const found = field.locator('option').filter({ hasText: choice });
    await field.selectOption({ label: (await found.first().textContent()) ?? '' });
    return;
  }
  await field.click();
  await place.getByRole('option', { name: choice }).first().click();
}

/** Fills the three parts of a day, given as `YYYY-MM-DD`. */
export async function date(place: Place, legend: string, day: string, nth = 0): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = place.getByRole('group', { name: legend }).nth(nth);
  await group.getByLabel('Tanggal', { exact: true }).fill(String(Number(date)));
  await group.getByLabel('Bulan', { exact: true }).selectOption(String(Number(month)));
  await group.getByLabel('Tahun', { exact: true }).fill(year);
}

/** Clicks what leads to another page or posts a form, and waits for the page that answers. */
export async function follow(target: Locator): Promise<void> {
  const page = target.page();
  const answered = page.waitForEvent('framenavigated');
  await target.click();
  await answered;
  await page.waitForLoadState();
}

/** Presses a button and waits for the page that answers. */
export const press = (place: Place, button: string | RegExp): Promise<void> =>
  follow(place.getByRole('button', { name: button }).first());

/** What a page says when it refused a form: one line per problem. */
export async function refusals(page: Page): Promise<string[]> {
  return page.locator('.form-error li').allTextContents();
}

/** Holds that the page did not refuse what was just sent. */
export async function expectTaken(page: Page): Promise<void> {
  expect(await refusals(page)).toEqual([]);
}
