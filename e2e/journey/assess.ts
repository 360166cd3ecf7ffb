import { expect, type Page } from '@playwright/test';
import { assessmentWords } from '../../src/contexts/certification/assessments/words.ts';
import { plainDate } from '../../src/kernel/language/format.ts';
import { beginning, choose, date, expectTaken, follow, pick, press, write } from './fields.ts';
import { body } from './people.ts';

const w = assessmentWords.id;

/** The administrator gives the case to this assessor (9.2.2). */
export async function assign(page: Page, assessor: string): Promise<void> {
  await press(page.getByRole('row').filter({ hasText: assessor }), w.assign.act);
  await expectTaken(page);
}

/** The assessor proposes observation for every unit (9.2.4). */
export async function proposePlan(page: Page): Promise<void> {
  const units = page.getByRole('group').filter({ has: page.locator('[name^="units."]') });
  for (const unit of await units.all()) await unit.getByRole('checkbox', { name: w.methods.observation }).check();
  await write(page, w.plan.evidence, 'Laporan mingguan dan gambar kerja.');
  await press(page, w.plan.send);
  await expectTaken(page);
}

/** The candidate agrees to the plan and signs it. */
export async function agreePlan(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: w.plan.consent }).check();
  await press(page, w.plan.agree);
  await expectTaken(page);
}

/** The assessor finds every document valid, authentic, current and sufficient (9.2.5, 9.2.6). */
export async function reviewEvidence(page: Page): Promise<number> {
  const documents = page.locator('input[name$=".documentId"]');
  const count = await documents.count();
  for (const aspect of Object.values(w.aspects)) {
    const groups = page.getByRole('radiogroup', { name: aspect });
    for (const group of await groups.all()) await group.getByRole('radio', { name: beginning(w.yes) }).check();
  }
  await pick(page, w.evidence.verdict, w.evidence.sufficient);
  await press(page, w.evidence.send);
  await expectTaken(page);
  return count;
}

const today = () => Temporal.Now.zonedDateTimeISO('Asia/Jakarta');

/** The administrator gives the case a place in a session of today, and opens one where there is none left (9.3.2). */
export async function schedule(page: Page): Promise<void> {
  const here = page.url();
  const places = page
    .getByRole('row')
    .filter({ hasText: plainDate(today().toPlainDate().toString(), 'id') })
    .filter({ has: page.getByRole('button', { name: w.schedule.act }) });
  if ((await places.count()) === 0) {
    await openSession(page);
    await page.goto(here);
  }
  await press(places.first(), w.schedule.act);
  await expectTaken(page);
}

/** The administrator opens a session that begins in a few minutes. */
async function openSession(page: Page): Promise<void> {
  const [starts, last] = [today().add({ minutes: 5 }), '23:59'];
  const ends = starts.add({ minutes: 45 });
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString().slice(0, 5);
  await page.goto(`${body}/sesi`);
  await choose(page, w.sessions.site, /Pertapin/);
  await choose(page, w.sessions.scheme, /Pelaksana Lapangan/);
  await date(page, w.sessions.on, starts.toPlainDate().toString());
  await write(page, w.sessions.startsAt, clock(starts));
  await write(page, w.sessions.endsAt, ends.day === starts.day ? clock(ends) : last);
  await write(page, w.sessions.capacity, '5');
  await press(page, w.sessions.create);
  await expectTaken(page);
}

/** The assessor records that the candidate came with his identity card (9.3.2). */
export async function recordAttendance(page: Page): Promise<void> {
  await pick(page, w.test.attendance, w.test.present);
  await page.getByRole('checkbox', { name: w.test.identity }).check();
  await press(page, w.test.saveAttendance);
  await expectTaken(page);
}

const openSheet = (page: Page, name: string) =>
  follow(page.getByRole('navigation', { name: w.test.tabs }).getByRole('link', { name }));

/** The assessor writes the observation sheet: every unit achieved (9.3.3). */
export async function recordObservation(page: Page): Promise<void> {
  await openSheet(page, w.methods.observation);
  for (const unit of await page.getByRole('radiogroup').all())
    await unit.getByRole('radio', { name: beginning(w.yes) }).check();
  await press(page, w.save);
  await expectTaken(page);
}

/** The assessor recommends every unit, signs and hands in (9.3.5). */
export async function recommend(page: Page): Promise<void> {
  await openSheet(page, w.test.recommendation);
  for (const unit of await page.getByRole('radiogroup').all())
    await unit.getByRole('radio', { name: beginning(w.competent) }).check();
  await press(page, w.recommend.send);
  await expectTaken(page);
}

/** The page of a case, and from it the work that waits there. */
export async function openCase(page: Page, caseId: string): Promise<void> {
  await page.goto(`${body}/perkara/${caseId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
