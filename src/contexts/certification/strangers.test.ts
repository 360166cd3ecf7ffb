import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Tenant } from '#kernel/actor.ts';
import { inTenant } from '#kernel/database/connect.ts';
import { documentView } from '#kernel/documents/read-document.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import type { Operation, View } from '#kernel/operation.ts';
import { ask, perform } from '#kernel/perform.ts';
import { Refusal } from '#kernel/refusals.ts';
import { arbitraryInput } from '#testing/arbitrary-input.ts';
import type { TestPlatform } from '#testing/platform.ts';
import { draftCase, submittedCase } from './applications/sample.ts';
import { issueCertificate } from './certificates/issue-certificate.ts';
import { certification } from './context.ts';
import { decreedCases, openBody, recommendedCase } from './decisions/a-body.testing.ts';

// Somebody of the same organisation and in the same role, but with nothing of his own in it: what others have done and handed in must
// not exist for him. Every view and operation is tried with every identifier that it could take.

const home = 'lsp-koper';
interface Properties {
  properties?: object;
}
/** Roles whose right is to their own cases only. */
const roles = [[], ['applicant'], ['assessor']] as const;
const everything: (Operation | View)[] = [
  ...[kernelContext, certification].flatMap((context) => [...context.operations, ...context.views]),
  documentView([certification]) as View,
].filter(({ grant }) => grant !== 'system' && grant !== 'door');

let platform: TestPlatform;
let tenant: Tenant;
const strangers: (string | null)[] = [];
let drafted: string;
/** Identifiers that exist, by the name under which inputs ask for them. */
const known: Record<string, string[]> = {};
/** What must not be told: names of people who applied, numbers of their cases. */
let told: string[] = [];

beforeAll(async () => {
  const body = await openBody();
  platform = body.platform;
  tenant = await platform.tenant(home);
  const { cases } = await decreedCases(body, 2);
  await body.admin.do(issueCertificate, { caseId: cases[0]!.caseId });
  await recommendedCase(body);
  const sent = await platform.actor(home, ['applicant'], 'Pemohon Terkirim');
  await submittedCase(platform, sent);
  const writing = await platform.actor(home, ['applicant'], 'Pemohon Menulis');
  drafted = await draftCase(platform, writing);
  await inTenant(platform.database, tenant.tenantId, async (tx) => {
    const rows = await tx
      .selectFrom('certification_case')
      .innerJoin('person', 'person.person_id', 'applicant_id')
      .select(['case_id', 'number', 'person.name', 'applicant_id', 'assessor_id'])
      .execute();
    const documents = await tx.selectFrom('document').select('document_id').execute();
    const sessions = await tx.selectFrom('certification_session').select('session_id').execute();
    const meetings = await tx.selectFrom('certification_meeting').select('meeting_id').execute();
    const certificates = await tx.selectFrom('certification_certificate').select('number').execute();
    known.caseId = rows.map((row) => row.case_id);
    known.documentId = documents.map((row) => row.document_id);
    known.document = known.documentId;
    known.sessionId = sessions.map((row) => row.session_id);
    known.meetingId = meetings.map((row) => row.meeting_id);
    known.personId = rows.flatMap((row) => [row.applicant_id, ...(row.assessor_id ? [row.assessor_id] : [])]);
    told = [...rows.flatMap((row) => [row.name, row.number]), ...certificates.map((row) => row.number)].filter(
      (secret) => secret !== null,
    );
  });
  for (const role of roles) strangers.push((await platform.actor(home, [...role], 'Orang Asing')).accountId);
  strangers.push('an account that is no member', null);
}, 120_000);
afterAll(() => platform.close());

/** Inputs of this operation or view with each known identifier in the places where one is asked for. */
function aimed(what: Operation | View): Record<string, unknown>[] {
  const names = Object.keys(
    (z.toJSONSchema(what.input, { io: 'input', unrepresentable: 'any' }) as Properties).properties ?? {},
  );
  const asked = names.filter((name) => known[name]);
  const [sample] = fc.sample(arbitraryInput(what.input, Object.values(known).flat()), { numRuns: 1, seed: 7 });
  const base = (sample ?? {}) as Record<string, unknown>;
  const most = Math.max(1, ...asked.map((name) => known[name]?.length ?? 0));
  return Array.from({ length: most }, (_, at) => ({
    ...base,
    ...Object.fromEntries(asked.map((name) => [name, known[name]?.[at % (known[name]?.length ?? 1)]])),
  }));
}

async function answerTo(what: Operation | View, input: unknown, accountId: string | null): Promise<unknown> {
  const caller = { tenant, accountId, via: 'api' as const };
  try {
    return what.kind === 'operation'
      ? await perform(platform, what, input, { ...caller, requestId: crypto.randomUUID() })
      : await ask(platform, what, input, caller);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.bodies() };
    throw error;
  }
}

const linesOnCases = () =>
  inTenant(platform.database, tenant.tenantId, async (tx) => {
    const rows = await tx.selectFrom('journal').select('subject_id').execute();
    return rows.filter((row) => known.caseId?.includes(row.subject_id)).length;
  });

it('there is what strangers could look for, and what the body sees of it', async () => {
  expect(known.caseId?.length).toBeGreaterThan(3);
  expect(known.documentId?.length).toBeGreaterThan(3);
  expect(known.sessionId?.length).toBeGreaterThan(0);
  expect(known.meetingId?.length).toBeGreaterThan(0);
  expect(told.length).toBeGreaterThan(5);
  const list = certification.views.find((each) => each.name === 'certification.list-cases') as View;
  const staff = await platform.actor(home, ['admin']);
  const said = JSON.stringify(await staff.see(list, {}));
  expect(told.filter((secret) => said.includes(secret)).length).toBeGreaterThan(5);
});

describe.each(everything.map((what) => [what.name, what] as const))('%s', (_name, what) => {
  it('tells a stranger of the same organisation nothing, and does nothing to what is not his', async () => {
    const before = await linesOnCases();
    for (const input of aimed(what)) {
      for (const stranger of strangers) {
        const said = JSON.stringify((await answerTo(what, input, stranger)) ?? null);
        expect(told.filter((secret) => said.includes(secret))).toEqual([]);
      }
    }
    expect(await linesOnCases()).toBe(before);
  });
});

describe('the register of certificates', () => {
  it('does not leave the house as a file without a line that says who took it', async () => {
    const clerk = await platform.actor(home, ['admin']);
    await clerk.see(certification.views.find((each) => each.name === 'certification.export-certificates') as View, {});
    const lines = await inTenant(platform.database, tenant.tenantId, (tx) =>
      tx.selectFrom('access_log').select('view').where('person_id', '=', clerk.personId).execute(),
    );
    expect(lines).toEqual([{ view: 'certification.export-certificates' }]);
  });
});

describe('a draft', () => {
  it('is its applicant’s own affair until it is sent: nobody of the body reads it or its documents', async () => {
    const documents = await inTenant(platform.database, tenant.tenantId, (tx) =>
      tx.selectFrom('document').select('document_id').where('subject_id', '=', drafted).execute(),
    );
    expect(documents.length).toBeGreaterThan(0);
    const staff = await platform.actor(home, ['admin', 'head', 'technical-team', 'auditor', 'committee']);
    for (const { document_id: documentId } of documents)
      await expect(staff.see(documentView([certification]), { documentId })).rejects.toMatchObject({
        code: 'kernel.not-found',
      });
    for (const name of ['certification.case', 'certification.application', 'certification.check-eligibility']) {
      const view = certification.views.find((each) => each.name === name) as View;
      await expect(staff.see(view, { caseId: drafted })).rejects.toMatchObject({ code: 'kernel.not-found' });
    }
  });
});
