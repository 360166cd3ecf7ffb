import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { takeNumber } from '#kernel/numbering/take-number.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject } from '../cases/store.ts';
import { contentOfApl01, contentOfApl02, gapsOf } from './record.ts';
import type {} from './refusals.ts';
import { numberPattern, refuseAll } from './rules.ts';
import { markSent } from './store.send.ts';
import { lockOwnApplication } from './store.ts';

/**
 * Sends an application. The applicant agrees to meet the requirements and to give all information (9.1.4) and signs FR.APL.01 and
 * FR.APL.02. Refused while a part is missing, and when no alternative of the basic requirements is met: the refusal then says which
 * alternative fails by how much. The number is taken at the first sending and stays.
 */
export const sendApplication = operation({
  name: 'certification.send-application',
  grant: 'certification.own',
  summary: 'Send a complete application with the consent of clause 9.1.4.',
  input: z.object({ caseId: z.uuid(), consent: z.union([z.literal(true), z.enum(['on', 'true'])]) }),
  find: (tx, { caseId }, actor) => lockOwnApplication(tx, caseId, actor),
  decide: (application, { caseId }, circumstances) => {
    const { actor, today } = circumstances;
    const { case: found, version, row } = application;
    requireStep(found.state, 'submitted', '9.1.2');
    const { missing, answer } = gapsOf(application, today, circumstances);
    refuseAll(
      missing.map(({ part, label, clause }) => ({
        code: 'certification.applications.incomplete',
        data: { part, label, clause },
      })),
    );
    if (!answer.eligible) refuse('certification.applications.not-eligible', { answer });
    const round = row.round + 1;
    // The number is taken only in saving; the name tells one application in the inbox from another.
    const data = { scheme: version.title, round, name: row.form.identity.name ?? actor.name };
    return {
      change: { caseId, number: found.number, version, eligibility: answer, round },
      subject: caseSubject(caseId),
      facts: ({ number }: { number: string }) => ({ number, round, alternative: answer.best, clause: '9.1.4' }),
      signatures: [
        { paper: 'FR.APL.01', role: 'applicant', content: contentOfApl01(application, circumstances) },
        { paper: 'FR.APL.02', role: 'applicant', content: contentOfApl02(application) },
      ],
      todos: {
        close: [{ kinds: ['certification.complete-application', 'certification.correct-application'] }],
        open: [{ kind: 'certification.review-application', for: { role: 'admin' }, clause: '9.1.5', data }],
      },
      notices: [{ kind: 'certification.application-received', to: personOf(actor), data }],
    };
  },
  save: async (tx, { caseId, version, eligibility, round, ...known }, circumstances) => {
    const series = {
      code: `application:${version.scheme_code}`,
      pattern: numberPattern(version.number, version.scheme_code),
    };
    const number = known.number ?? (await takeNumber(tx, series, caseSubject(caseId), circumstances));
    await markSent(tx, { caseId, number, round, eligibility }, circumstances);
    return { number };
  },
});
