import { expect, test } from '@playwright/test';
import { applicationWords } from '../src/contexts/certification/applications/words.ts';
import { certificateWords } from '../src/contexts/certification/certificates/words.ts';
import * as apply from './journey/apply.ts';
import { date, follow, pick, press, refusals } from './journey/fields.ts';
import { body, people } from './journey/people.ts';
import { giveBack, judgeAll, openFromInbox } from './journey/review.ts';

const w = applicationWords.id.screens;

test('sent twice, an application is one; two reviewers at once, one review counts', async ({ browser }) => {
  test.setTimeout(180_000);
  const applicant = await people(browser, { script: false }).stranger();
  const candidate = apply.newCandidate('Rina');
  await apply.findScheme(applicant);
  await apply.signUpAndBegin(applicant, candidate);
  await apply.fillIdentity(applicant, candidate);
  await apply.fillHistory(applicant);
  await apply.handInEvidence(applicant);
  await apply.assessOneself(applicant);
  const posted = applicant.waitForRequest((request) => request.method() === 'POST');
  const { number } = await apply.send(applicant);

  await test.step('the same page is sent once more', async () => {
    const home = applicant.url();
    const first = await posted;
    const again = await applicant.request.post(first.url(), {
      data: first.postDataBuffer() ?? '',
      headers: { 'content-type': (await first.headerValue('content-type')) ?? '', origin: new URL(home).origin },
    });
    expect(again.status()).toBe(200);
    await applicant.reload();
    expect(applicant.url()).toBe(home);
    await expect(applicant.locator('main')).toContainText(number);
    const history = await applicant.locator('main').textContent();
    expect(history?.split(`mengirim permohonan ${number}`).length).toBe(2);
  });

  const [first, second] = [
    await people(browser, { script: true }).as('admin'),
    await people(browser, { script: false }).as('admin'),
  ];
  await openFromInbox(first, candidate.name);
  await openFromInbox(second, candidate.name);
  await giveBack(first, /KTP/, 'Foto KTP tidak terbaca.');
  await judgeAll(second);
  await pick(second, w.review.decision, w.review.accept);
  await press(second, w.review.confirm);
  await expect(second.getByRole('alert')).toContainText(/berstatus|diubah orang lain/);
  await applicant.reload();
  await expect(applicant.locator('main')).toContainText('Dikembalikan');
  await follow(applicant.getByRole('link', { name: 'Perbaiki permohonan' }));
  await expect(applicant.locator('main')).toContainText('Foto KTP tidak terbaca.');
});

test('who is not eligible reads which alternative fails by how much, and cannot send', async ({ browser }) => {
  const page = await people(browser, { script: false }).stranger();
  const candidate = apply.newCandidate('Tono');
  await apply.findScheme(page);
  await apply.signUpAndBegin(page, candidate);
  await apply.fillIdentity(page, candidate);
  await apply.fillHistory(page, { from: `${new Date().getFullYear() - 3}-01-02` });
  const explained = page.locator('#syarat details[open]').first();
  await expect(explained).toContainText('SMK');
  await expect(explained).toContainText(/kurang \d+ tahun/i);
  await apply.handInEvidence(page);
  await apply.assessOneself(page);
  await page.getByRole('checkbox', { name: w.send.consent }).check();
  await press(page, w.send.send);
  expect((await refusals(page)).join()).toMatch(/memenuhi/);
  await expect(page).toHaveURL(/\/kirim$/);
});

test('days that do not exist or lie ahead are refused beside their field, and what was typed stays', async ({
  browser,
}) => {
  const page = await people(browser, { script: false }).stranger();
  const candidate = apply.newCandidate('Yuni');
  await apply.findScheme(page);
  await apply.signUpAndBegin(page, candidate);
  await page.goto(`${page.url()}/riwayat`);
  const next = new Date().getFullYear() + 1;
  for (const day of ['2023-02-29', `${next}-06-15`]) {
    await page.getByLabel(w.history.school).fill('SMK Contoh 1');
    await date(page, w.history.graduatedOn, day);
    await press(page, w.save);
    expect(await refusals(page)).toHaveLength(1);
    const group = page.getByRole('group', { name: w.history.graduatedOn });
    await expect(group.locator('.problem')).toBeVisible();
    await expect(group.getByLabel('Tahun', { exact: true })).toHaveValue(day.slice(0, 4));
    await expect(page.getByLabel(w.history.school)).toHaveValue('SMK Contoh 1');
  }
});

test('a number nobody has given tells nothing, in words and as JSON', async ({ page }) => {
  for (const number of ['2026-999999-AAAAAAAA', 'halo', "1' or '1'='1", '0001%2FSERT.16-KOPER%2FXI%2F2026']) {
    const path = `/verifikasi/${number}`;
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.locator('main')).toContainText(certificateWords.id.verify.notFoundLead);
    const answer = await page.request.get(path, { headers: { accept: 'application/json' } });
    expect(answer.status()).toBe(404);
    expect(await answer.text()).not.toContain(body);
  }
});
