import { placeOf } from '#contexts/certification/applications/record.ts';
import { reviewApplication } from '#contexts/certification/applications/review-application.ts';
import { draftCase, sample, sampleSections, submittedCase } from '#contexts/certification/applications/sample.ts';
import { sendApplication } from '#contexts/certification/applications/send-application.ts';
import { startApplication } from '#contexts/certification/applications/start-application.ts';
import { viewApplication } from '#contexts/certification/applications/view-application.ts';
import { issueCertificate } from '#contexts/certification/certificates/issue-certificate.ts';
import {
  competent,
  decreedCases,
  meetingOf,
  recommendedCase,
} from '#contexts/certification/decisions/a-body.testing.ts';
import { decideCase } from '#contexts/certification/decisions/decide-case.ts';
import type { Operation } from '#kernel/operation.ts';
import { joinOrganisation } from '#kernel/organisations/join-organisation.ts';
import type { Mend } from './copies.ts';
import type { Stand } from './stand.ts';

/** One operation to measure. */
export interface Scenario {
  name: string;
  /** Brings one subject to the state before the operation and says how the operation is called on it. */
  prepare(stand: Stand): Promise<Call>;
  mend?: (stand: Stand) => Mend;
}

/** How the operation is called on the prepared subject; identifiers in it are changed for copies of the subject. */
export interface Call {
  // biome-ignore lint/suspicious/noExplicitAny: operations of every input and result type
  operation: Operation<any, any>;
  input: Record<string, unknown>;
  accountId: string;
}

const applicant = ({ platform }: Stand) => platform.actor(sample.tenant, ['applicant'], 'Bagus Prasetyo');

// The identity number is sealed to its case, so a copy of the case needs its own seal.
const sealAnew =
  ({ platform }: Stand): Mend =>
  (table, row) => {
    const nik = sampleSections.identity.nik.replaceAll(' ', '');
    if (table === 'certification_application')
      row.secret = { nik: platform.secrets.seal(nik, placeOf('nik', row.case_id as string)) };
  };

/** The operations that are measured, in the order of the work. */
export const scenarios: Scenario[] = [
  {
    name: 'join',
    prepare: async ({ platform }) => ({
      operation: joinOrganisation,
      input: { name: 'Bagus Prasetyo' },
      accountId: platform.newId(),
    }),
  },
  {
    name: 'start application',
    prepare: async (stand) => ({
      operation: startApplication,
      input: { schemeCode: sample.schemeCode, purpose: 'certification', informed: true },
      accountId: (await applicant(stand)).accountId,
    }),
  },
  {
    name: 'send application',
    prepare: async (stand) => {
      const me = await applicant(stand);
      const caseId = await draftCase(stand.platform, me);
      return { operation: sendApplication, input: { caseId, consent: true }, accountId: me.accountId };
    },
    mend: sealAnew,
  },
  {
    name: 'review application',
    prepare: async (stand) => {
      const { admin } = stand.body;
      const caseId = await submittedCase(stand.platform, await applicant(stand));
      const { reviewItems, round } = await admin.see(viewApplication, { caseId });
      const items = reviewItems.map(({ code }) => ({ code, verdict: 'meets' }));
      const input = { caseId, round, verdict: 'accept', items };
      return { operation: reviewApplication, input, accountId: admin.accountId };
    },
    mend: sealAnew,
  },
  {
    name: 'decide case',
    prepare: async (stand) => {
      const { team } = stand.body;
      const { caseId } = await recommendedCase(stand.body);
      const meetingId = await meetingOf(stand.body, [caseId]);
      return { operation: decideCase, input: competent(meetingId, caseId, team), accountId: team[0].accountId };
    },
  },
  {
    name: 'issue certificate',
    prepare: async ({ body }) => {
      const { cases } = await decreedCases(body, 1);
      return {
        operation: issueCertificate,
        input: { caseId: cases[0]!.caseId },
        accountId: body.admin.accountId,
      };
    },
  },
];
