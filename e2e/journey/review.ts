import { expect, type Page } from '@playwright/test';
import { applicationWords } from '../../src/contexts/certification/applications/words.ts';
import { caseWords } from '../../src/contexts/certification/cases/words.ts';
import { beginning, expectTaken, follow, pick, press, write } from './fields.ts';
import { body } from './people.ts';

const w = applicationWords.id.screens.review;

/** From the inbox to the work: the to-do that speaks of this, the case it names, and there the next step. Answers what the to-do says. */
export async function openFromInbox(page: Page, about: string): Promise<string> {
  await page.goto(`${body}/kotak-masuk`);
  const todo = page.locator('main li', { hasText: about }).first();
  const says = (await todo.textContent()) ?? '';
  await follow(todo.getByRole('link').first());
  const steps = Object.values(caseWords.id.open);
  const next = page.getByRole('link').filter({ hasText: new RegExp(`^(${steps.join('|')})$`) });
  await follow(next.first());
  return says;
}

/** Judges every item of an application as meeting what is asked. */
export async function judgeAll(page: Page): Promise<void> {
  const verdicts = page.getByRole('radiogroup', { name: w.verdict });
  expect(await verdicts.count()).toBeGreaterThanOrEqual(7);
  for (const verdict of await verdicts.all()) await verdict.getByRole('radio', { name: beginning(w.meets) }).check();
}

/** The administrator looks at each item and takes the applicant in (9.1.5, 9.1.6). */
export async function accept(page: Page): Promise<void> {
  await judgeAll(page);
  await pick(page, w.decision, w.accept);
  await press(page, w.confirm);
  await expectTaken(page);
}

/** The administrator sends the application back because of one item (9.1.5). */
export async function giveBack(page: Page, item: RegExp, reason: string): Promise<void> {
  await judgeAll(page);
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: item }) });
  await part.getByRole('radio', { name: w.fails }).check();
  await part.getByRole('textbox').first().fill(reason);
  await pick(page, w.decision, w.return);
  await write(page, w.message, 'Mohon dilengkapi.');
  await press(page, w.confirm);
  await expectTaken(page);
}
