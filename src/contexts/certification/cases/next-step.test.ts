import { describe, expect, it } from 'vitest';
import { nextStepOf } from './next-step.ts';
import { caseStates } from './states.ts';
import { id } from './words.id.ts';

describe('nextStepOf', () => {
  it.each([
    ['assigned', [], 'assigned', 'assessor'],
    ['assigned', ['certification.agree-plan'], 'agree-plan', 'applicant'],
    ['agreed', ['certification.hand-in-evidence'], 'hand-in-evidence', 'applicant'],
    ['scheduled', ['certification.assess-case'], 'scheduled', 'assessor'],
    ['scheduled', ['certification.assess-case', 'certification.reschedule-case'], 'reschedule-case', 'admin'],
    ['competent', [], 'competent', 'head'],
    ['competent', ['certification.issue-certificate'], 'issue-certificate', 'admin'],
    ['certified', ['certification.sign-agreement'], 'certified', 'applicant'],
    ['certified', ['certification.hand-over'], 'hand-over', 'admin'],
  ] as const)('%s with %j is %s and waits for %s', (state, todos, code, who) => {
    expect(nextStepOf(state, todos)).toMatchObject({ code, who });
  });

  it('says what can be done afterwards wherever nobody is waited for', () => {
    const over = caseStates.filter((state) => nextStepOf(state, []).who === null);
    expect(over.sort()).toEqual(Object.keys(id.afterwards).sort());
  });
});
