import { expect, type Page } from '@playwright/test';
import { decisionWords } from '../../src/contexts/certification/decisions/words.ts';
import { beginning, expectTaken, follow, pick, press, write } from './fields.ts';
import { body } from './people.ts';

const w = decisionWords.id;

/** A member calls the meeting about this case for today, with everybody who is appointed (9.4.4). Answers its address. */
export async function callMeeting(page: Page, number: string): Promise<string> {
  await page.goto(`${body}/rapat`);
  await follow(page.getByRole('link', { name: w.callMeeting }).first());
  await page.getByRole('checkbox', { name: number }).check();
  await write(page, w.hour, '13:00');
  await write(page, w.place, 'Ruang rapat');
  for (const member of await page.locator('input[name="memberIds[]"]').all()) await member.check();
  await press(page, w.callMeeting);
  await expectTaken(page);
  await page.waitForURL(/\/rapat\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** A member records that all three came. */
export async function recordPresence(page: Page): Promise<void> {
  const members = page.locator('input[name="present[]"]');
  expect(await members.count()).toBe(3);
  for (const member of await members.all()) await member.check();
  await press(page, w.saveAttendance);
  await expectTaken(page);
}

/** The meeting finds the candidate competent: every check answered, every vote given (9.4.2). */
export async function decide(page: Page): Promise<void> {
  await follow(page.getByRole('link', { name: w.decide }).first());
  for (const check of Object.values(w.checkNames)) await pick(page, check, w.yes);
  await pick(page, w.outcome, w.outcomes.competent);
  const votes = page.getByRole('radio', { name: beginning(w.voteFor) });
  expect(await votes.count()).toBe(3);
  for (const vote of await votes.all()) await vote.check();
  await press(page, w.saveDecision);
  await expectTaken(page);
}

/** A member closes the meeting: the minutes take their number. */
export async function close(page: Page, meeting: string): Promise<void> {
  await page.goto(meeting);
  await press(page, w.close);
  await expectTaken(page);
}

/** A member signs the minutes. */
export async function sign(page: Page, meeting: string): Promise<void> {
  await page.goto(meeting);
  await press(page, w.sign);
  await expectTaken(page);
}

/** The head of the body signs the decree (9.4.5). */
export async function issueDecree(page: Page): Promise<void> {
  await press(page, w.issueDecree);
  await expectTaken(page);
}
