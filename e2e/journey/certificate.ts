import { expect, type Page } from '@playwright/test';
import { certificateWords } from '../../src/contexts/certification/certificates/words.ts';
import { expectTaken, press, write } from './fields.ts';
import { body } from './people.ts';

const w = certificateWords.id;

/** The administrator issues what the decree grants (9.4.6). Answers the certificate's number. */
export async function issue(page: Page, registration: string): Promise<string> {
  await write(page, w.registration, registration);
  await press(page, w.issue);
  await expectTaken(page);
  const number = await page
    .locator('dt', { hasText: w.number })
    .locator('xpath=following-sibling::dd[1]')
    .textContent();
  return number?.trim() ?? '';
}

/** The holder agrees to every promise and signs (9.8). */
export async function agreeOnUse(page: Page): Promise<number> {
  const promises = page.locator('input[name="promises[]"]');
  const count = await promises.count();
  for (const promise of await promises.all()) await promise.check();
  await press(page, w.agree);
  await expectTaken(page);
  return count;
}

/** The administrator hands it over (9.4.7). */
export async function handOver(page: Page): Promise<void> {
  await write(page, w.handOverNote, 'Diambil sendiri dengan menunjukkan KTP');
  await press(page, w.handOver);
  await expectTaken(page);
}

/** The bytes of a paper of a case, fetched as the person of this browser. */
export async function paper(page: Page, caseId: string, file: string): Promise<Buffer> {
  const answer = await page.request.get(`${body}/perkara/${caseId}/${file}`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  return answer.body();
}

/** A stranger opens the address of the QR code: the page, and the same as JSON. */
export async function verify(page: Page, address: string): Promise<{ words: string; json: Record<string, unknown> }> {
  const opened = await page.goto(address);
  expect(opened?.status()).toBe(200);
  const words = (await page.locator('main').textContent()) ?? '';
  const answer = await page.request.get(address, { headers: { accept: 'application/json' } });
  expect(answer.status()).toBe(200);
  return { words, json: await answer.json() };
}
