import { expect, test } from '@playwright/test';
import * as apply from './journey/apply.ts';
import { people } from './journey/people.ts';

for (const script of [true, false]) {
  test(`from the first visit to a verified certificate ${script ? 'with' : 'without'} JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(300_000);
    const all = people(browser, { script });
    const applicant = await all.stranger();
    const candidate = apply.newCandidate(script ? 'Wahyu Pratama' : 'Indah Permatasari');

    await test.step('the applicant applies', async () => {
      await apply.findScheme(applicant);
      await apply.signUpAndBegin(applicant, candidate);
      await apply.fillIdentity(applicant, candidate);
      await apply.fillHistory(applicant);
      await apply.handInEvidence(applicant);
      expect(await apply.assessOneself(applicant)).toBe(9);
    });
    const { caseId, number } = await apply.send(applicant);
    expect(caseId).toBeTruthy();
    expect(number).toBeTruthy();
  });
}
