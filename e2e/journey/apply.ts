import { expect, type Page } from '@playwright/test';
import { applicationWords } from '../../src/contexts/certification/applications/words.ts';
import { accountWords } from '../../src/doors/web/account/words.ts';
import { choose, date, expectTaken, pick, press, write } from './fields.ts';
import { type HandedFile, image, photo, scan } from './files.ts';
import { body } from './people.ts';

const w = applicationWords.id.screens;
const account = accountWords.id;

/** Somebody who applies. */
export interface Candidate {
  name: string;
  email: string;
  password: string;
  nik: string;
}

/** A person nobody has seen before, with an SMK diploma and years of building work. Invented. */
export function newCandidate(first: string): Candidate {
  const unique = crypto.randomUUID().slice(0, 8);
  const letters = [...unique].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const name = `${first} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`;
  const digits = String(Number.parseInt(unique, 16) % 10_000).padStart(4, '0');
  return {
    name,
    email: `${unique}@contoh.test`,
    password: 'kalimat pendek yang mudah',
    nik: `317108120590${digits}`,
  };
}

/** From the platform's first page to the scheme's information (9.1.1). */
export async function findScheme(page: Page): Promise<void> {
  await page.goto('/');
  await page
    .getByRole('link', { name: /sertifikasi/i })
    .first()
    .click();
  await page.waitForURL(`**${body}`);
  await page.getByRole('link', { name: /skema/i }).first().click();
  await page
    .getByRole('link', { name: /Pelaksana Lapangan Pekerjaan Gedung/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pelaksana Lapangan Pekerjaan Gedung');
}

/** Wants to apply without an account, makes one on the way, and comes back to the application. */
export async function signUpAndBegin(page: Page, who: Candidate): Promise<void> {
  await page.getByRole('link', { name: w.start.title }).first().click();
  await page.waitForURL('**/masuk?*');
  await page.getByRole('link', { name: account.signUp }).click();
  await write(page, account.name, who.name);
  await write(page, account.email, who.email);
  await page.getByLabel(account.password).fill(who.password);
  await press(page, account.signUp);
  await page.waitForURL('**/ajukan');
  await begin(page);
}

/** Begins an application on its first page. */
export async function begin(page: Page): Promise<void> {
  await pick(page, w.start.purpose, w.purposes.certification);
  await page.getByRole('checkbox', { name: w.start.informed }).check();
  await press(page, w.start.begin);
  await page.waitForURL('**/permohonan');
}

/** Step 1: who he is. */
export async function fillIdentity(page: Page, who: Candidate): Promise<void> {
  await write(page, w.identity.name, who.name);
  await write(page, w.identity.nik, who.nik);
  await write(page, w.identity.birthPlace, 'Jakarta');
  await date(page, w.identity.birthDate, '1990-05-12');
  await pick(page, w.identity.sex, w.identity.male);
  await write(page, w.identity.nationality, 'Indonesia');
  await write(page, w.identity.address, 'Jalan Contoh 5, Jakarta Timur');
  await write(page, w.identity.phone, '0812 3456 7890');
  await write(page, w.identity.email, who.email);
  await press(page, w.saveNext);
  await expectTaken(page);
  await page.waitForURL('**/permohonan/riwayat');
}

/** Step 2: SMK in 2009, building work since 2012. */
export async function fillHistory(page: Page, work = { from: '2012-01-02' }): Promise<void> {
  await choose(page, w.history.level, 'SMK');
  await write(page, w.history.fieldOfStudy, 'Teknik Bangunan');
  await write(page, w.history.school, 'SMK Contoh 1');
  await date(page, w.history.graduatedOn, '2009-06-15');
  await write(page, w.history.employer, 'PT Gedung Contoh');
  await write(page, w.history.position, 'Pelaksana lapangan');
  await choose(page, w.history.fieldOfWork, /gedung/);
  await date(page, w.history.from, work.from);
  await page.getByRole('checkbox', { name: w.history.still }).check();
  await pick(page, w.history.status, w.history.employed);
  await write(page, w.history.company, 'PT Gedung Contoh');
  await write(page, w.history.position, 'Pelaksana lapangan', 1);
  await press(page, w.saveNext);
  await expectTaken(page);
  await page.waitForURL('**/permohonan/bukti');
}

/** The part of the evidence page that takes the documents of one item. */
export const slot = (page: Page, title: string | RegExp) =>
  page.locator('[id^="field-item-"]').filter({ has: page.locator('strong').filter({ hasText: title }) });

/** Hands in one document for an item. */
export async function handIn(page: Page, title: string | RegExp, file: HandedFile): Promise<void> {
  await slot(page, title).locator('input[type=file]').setInputFiles(file);
  await slot(page, title).getByRole('button', { name: w.evidence.upload }).click();
  await expect(slot(page, title)).toContainText(file.name.replace(/\.\w+$/, ''));
  await expect(slot(page, title)).toContainText(w.evidence.there);
}

/** Step 3: diploma, letter, KTP, NPWP, photo. */
export async function handInEvidence(page: Page): Promise<void> {
  await handIn(page, /ijazah/i, scan('ijazah.pdf'));
  await handIn(page, /surat keterangan kerja/i, scan('surat-kerja.pdf', 2));
  await handIn(page, /KTP/, await image('ktp.png'));
  await handIn(page, /NPWP/, await image('npwp.png'));
  await handIn(page, /foto/i, await photo('pas-foto.jpg'));
  await page.getByRole('link', { name: w.steps.self }).last().click();
  await page.waitForURL('**/asesmen-mandiri');
}

/** Step 4: able in every unit, with words of evidence. */
export async function assessOneself(page: Page): Promise<number> {
  const units = page.getByRole('radiogroup', { name: w.self.verdict });
  const count = await units.count();
  for (let i = 0; i < count; i++) {
    await units.nth(i).getByRole('radio', { name: w.self.able }).check();
    await page.getByLabel(w.self.note).nth(i).fill('Pernah memimpin pekerjaan ini.');
  }
  await press(page, w.saveNext);
  await expectTaken(page);
  await page.waitForURL('**/permohonan/kirim');
  return count;
}

/** Step 5: consent and send. Answers the case's id and its number. */
export async function send(page: Page): Promise<{ caseId: string; number: string }> {
  await expect(page.getByText(w.send.complete)).toBeVisible();
  await page.getByRole('checkbox', { name: w.send.consent }).check();
  await press(page, w.send.send);
  await page.waitForURL(/\/perkara\/[0-9a-f-]{36}$/);
  const caseId = page.url().split('/').at(-1) ?? '';
  const number = /\d{4}\/APL\.[\w.-]+\/[IVX]+\/\d{4}/.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? '';
  expect(number).not.toBe('');
  return { caseId, number };
}
