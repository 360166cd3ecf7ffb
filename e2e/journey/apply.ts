import { expect, type Page } from '@playwright/test';
import { choose, date, expectTaken, pick, press, write } from './fields.ts';
import { type HandedFile, image, photo, scan } from './files.ts';
import { body } from './people.ts';

/** Somebody who applies. */
export interface Candidate {
  name: string;
  email: string;
  password: string;
  nik: string;
}

/** A person nobody has seen before, with an SMK diploma and years of building work. Invented. */
export function newCandidate(name: string): Candidate {
  const unique = crypto.randomUUID().slice(0, 8);
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
  await page.getByRole('link', { name: 'Ajukan permohonan' }).first().click();
  await page.waitForURL('**/masuk?*');
  await page.getByRole('link', { name: 'Buat akun' }).click();
  await write(page, 'Nama lengkap', who.name);
  await write(page, 'Alamat surel', who.email);
  await page.getByLabel('Kata sandi').fill(who.password);
  await press(page, 'Buat akun');
  await page.waitForURL('**/ajukan');
  await begin(page);
}

/** Begins an application on its first page. */
export async function begin(page: Page): Promise<void> {
  await pick(page, 'Tujuan sertifikasi', 'Sertifikasi');
  await page.getByRole('checkbox', { name: /Saya sudah membaca/ }).check();
  await press(page, 'Mulai permohonan');
  await page.waitForURL('**/permohonan');
}

/** Step 1: who he is. */
export async function fillIdentity(page: Page, who: Candidate): Promise<void> {
  await write(page, 'Nama lengkap', who.name);
  await write(page, 'NIK', who.nik);
  await write(page, 'Tempat lahir', 'Jakarta');
  await date(page, 'Tanggal lahir', '1990-05-12');
  await pick(page, 'Jenis kelamin', 'Laki-laki');
  await write(page, 'Kebangsaan', 'Indonesia');
  await write(page, 'Alamat rumah', 'Jalan Contoh 5, Jakarta Timur');
  await write(page, 'Nomor telepon', '0812 3456 7890');
  await write(page, 'Surel', who.email);
  await press(page, 'Simpan dan lanjutkan');
  await expectTaken(page);
  await page.waitForURL('**/permohonan/riwayat');
}

/** Step 2: SMK in 2009, building work since 2012. */
export async function fillHistory(page: Page, work = { from: '2012-01-02' }): Promise<void> {
  await choose(page, 'Jenjang', 'SMK');
  await write(page, 'Program studi atau jurusan', 'Teknik Bangunan');
  await write(page, 'Nama sekolah atau perguruan tinggi', 'SMK Contoh 1');
  await date(page, 'Tanggal lulus', '2009-06-15');
  await write(page, 'Perusahaan atau pemberi kerja', 'PT Gedung Contoh');
  await write(page, 'Jabatan', 'Pelaksana lapangan');
  await choose(page, 'Bidang pekerjaan', /gedung/);
  await date(page, 'Mulai bekerja', work.from);
  await page.getByRole('checkbox', { name: 'Masih bekerja di sini' }).check();
  await pick(page, 'Apakah Anda sedang bekerja?', 'Ya, bekerja');
  await write(page, 'Lembaga atau perusahaan', 'PT Gedung Contoh');
  await write(page, 'Jabatan', 'Pelaksana lapangan', 1);
  await press(page, 'Simpan dan lanjutkan');
  await expectTaken(page);
  await page.waitForURL('**/permohonan/bukti');
}

/** The part of the evidence page that takes the documents of one item. */
export const slot = (page: Page, title: string | RegExp) =>
  page.locator('[id^="field-item-"]').filter({ has: page.locator('strong').filter({ hasText: title }) });

/** Hands in one document for an item. */
export async function handIn(page: Page, title: string | RegExp, file: HandedFile): Promise<void> {
  await slot(page, title).locator('input[type=file]').setInputFiles(file);
  await slot(page, title).getByRole('button', { name: 'Unggah' }).click();
  await expect(slot(page, title)).toContainText(file.name.replace(/\.\w+$/, ''));
  await expect(slot(page, title)).toContainText('Sudah ada');
}

/** Step 3: diploma, letter, KTP, NPWP, photo. */
export async function handInEvidence(page: Page): Promise<void> {
  await handIn(page, /ijazah/i, scan('ijazah.pdf'));
  await handIn(page, /surat keterangan kerja/i, scan('surat-kerja.pdf', 2));
  await handIn(page, /KTP/, await image('ktp.png'));
  await handIn(page, /NPWP/, await image('npwp.png'));
  await handIn(page, /foto/i, await photo('pas-foto.jpg'));
  await page.getByRole('link', { name: 'Asesmen mandiri' }).last().click();
  await page.waitForURL('**/asesmen-mandiri');
}

/** Step 4: able in every unit, with words of evidence. */
export async function assessOneself(page: Page): Promise<number> {
  const units = page.getByRole('radiogroup', { name: 'Jawaban' });
  const count = await units.count();
  for (let i = 0; i < count; i++) {
    await units.nth(i).getByRole('radio', { name: /^K:/ }).check();
    await page.getByLabel('Bukti yang relevan').nth(i).fill('Pernah memimpin pekerjaan ini.');
  }
  await press(page, 'Simpan dan lanjutkan');
  await expectTaken(page);
  await page.waitForURL('**/permohonan/kirim');
  return count;
}

/** Step 5: consent and send. Answers the case's id and its number. */
export async function send(page: Page): Promise<{ caseId: string; number: string }> {
  await expect(page.getByText('Semua bagian lengkap.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Saya setuju memenuhi/ }).check();
  await press(page, 'Kirim permohonan');
  await page.waitForURL(/\/perkara\/[0-9a-f-]{36}$/);
  const caseId = page.url().split('/').at(-1) ?? '';
  const number = /\d{4}\/APL\.[^\s]+/.exec(await page.locator('main').innerText())?.[0] ?? '';
  expect(number).not.toBe('');
  return { caseId, number };
}
