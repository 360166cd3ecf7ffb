import { expect, test } from '@playwright/test';
import { caseWords } from '../src/contexts/certification/cases/words.ts';
import * as apply from './journey/apply.ts';
import * as assess from './journey/assess.ts';
import * as certificate from './journey/certificate.ts';
import * as decide from './journey/decide.ts';
import { printedQr, qrOf, textOf } from './journey/paper.ts';
import { people } from './journey/people.ts';
import { accept, openFromInbox } from './journey/review.ts';

for (const script of [true, false]) {
  test(`from the first visit to a verified certificate ${script ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const all = people(browser, { script });
    const candidate = apply.newCandidate(script ? 'Wahyu' : 'Indah');
    const applicant = await all.stranger();
    const admin = await all.as('admin');
    const assessor = await all.as('asesor');
    const members = [await all.as('timteknis'), await all.as('timteknis2'), await all.as('timteknis3')] as const;

    const { caseId, number } = await test.step('the applicant applies', async () => {
      await apply.findScheme(applicant);
      await apply.signUpAndBegin(applicant, candidate);
      await apply.fillIdentity(applicant, candidate);
      await apply.fillHistory(applicant);
      await apply.handInEvidence(applicant);
      expect(await apply.assessOneself(applicant)).toBe(9);
      return apply.send(applicant);
    });

    await test.step('the administrator takes him in and assigns the assessor', async () => {
      expect(await openFromInbox(admin, candidate.name)).toContain('9.1.5');
      await accept(admin);
      await openFromInbox(admin, number);
      await assess.assign(admin, 'Hendra Wibisono');
    });

    await test.step('plan, evidence and session are agreed', async () => {
      await openFromInbox(assessor, number);
      await assess.proposePlan(assessor);
      await openFromInbox(applicant, number);
      await assess.agreePlan(applicant);
      await openFromInbox(assessor, number);
      expect(await assess.reviewEvidence(assessor)).toBeGreaterThanOrEqual(2);
      await openFromInbox(admin, number);
      await assess.schedule(admin);
    });

    await test.step('the assessor tests and recommends', async () => {
      await openFromInbox(assessor, number);
      await assess.recordAttendance(assessor);
      await assess.recordObservation(assessor);
      await assess.recommend(assessor);
    });

    const meeting = await test.step('the technical team decides and signs the minutes', async () => {
      const [chair] = members;
      const address = await decide.callMeeting(chair, number);
      await decide.recordPresence(chair);
      await decide.decide(chair);
      await decide.close(chair, address);
      for (const member of members) await decide.sign(member, address);
      return address;
    });

    const certificateNumber = await test.step('the head signs the decree, the certificate is issued', async () => {
      const head = await all.as('ketua');
      await head.goto(meeting);
      await decide.issueDecree(head);
      await openFromInbox(admin, number);
      return certificate.issue(admin, `REG ${caseId.slice(-6)}`);
    });

    await test.step('the holder signs the agreement on use, the certificate is handed over', async () => {
      await openFromInbox(applicant, certificateNumber);
      expect(await certificate.agreeOnUse(applicant)).toBeGreaterThan(0);
      await openFromInbox(admin, certificateNumber);
      await certificate.handOver(admin);
      await assess.openCase(applicant, caseId);
      await expect(applicant.locator('main')).toContainText(caseWords.id.states['handed-over']);
    });

    await test.step('a stranger verifies what is printed', async () => {
      const letter = await certificate.paper(applicant, caseId, 'sertifikat.pdf');
      const text = await textOf(letter);
      expect(text).toContain(candidate.name);
      expect(text).toContain(certificateNumber);
      // The address may break over lines on the paper.
      const address = /https?:[^ ]+?\/verifikasi\/\d{4}-\d{6}-[\dA-Z]{8}/.exec(text.replaceAll(' ', ''))?.[0] ?? '';
      expect(printedQr(letter)).toEqual(qrOf(address));
      const { words, json } = await certificate.verify(await all.stranger(), new URL(address).pathname);
      for (const expected of [candidate.name, certificateNumber]) {
        expect(words).toContain(expected);
        expect(JSON.stringify(json)).toContain(expected);
      }
      expect(words).not.toContain(candidate.nik);
    });
  });
}
