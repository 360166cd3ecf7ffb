import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import * as apply from './journey/apply.ts';
import * as assess from './journey/assess.ts';
import { people } from './journey/people.ts';
import { accept, openFromInbox } from './journey/review.ts';

const folder = join(import.meta.dirname, '../docs/images');

/** What is seen in a window of this size, as a PNG that a README can carry. */
async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => document.fonts.ready);
  await mkdir(folder, { recursive: true });
  const { size } = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toFile(join(folder, name));
  expect(size).toBeLessThan(200_000);
}

test('the landing page on a phone', async ({ page }) => {
  await page.goto('/');
  await take(page, 'landing-360.png', 360, 740);
});

test('the case of an applicant who is asked to agree to the plan', async ({ browser }) => {
  const all = people(browser, { script: true });
  const [applicant, admin, assessor] = [await all.stranger(), await all.as('admin'), await all.as('asesor')];
  const candidate = { ...apply.newCandidate(''), name: 'Wahyu Pratama' };
  await apply.findScheme(applicant);
  await apply.signUpAndBegin(applicant, candidate);
  await apply.fillIdentity(applicant, candidate);
  await apply.fillHistory(applicant);
  await apply.handInEvidence(applicant);
  await apply.assessOneself(applicant);
  const { caseId, number } = await apply.send(applicant);
  await openFromInbox(admin, candidate.name);
  await accept(admin);
  await openFromInbox(admin, number);
  await assess.assign(admin, 'Hendra Wibisono');
  await openFromInbox(assessor, number);
  await assess.proposePlan(assessor);
  await assess.openCase(applicant, caseId);
  await take(applicant, 'case-1280.png', 1280, 860);
});
