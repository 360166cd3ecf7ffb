import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inTenant } from '#kernel/database/connect.ts';
import { insertDocument } from '#kernel/documents/store.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { projectRoot } from '#kernel/root.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import type { CaseState } from '../cases/states.ts';
import { certification } from '../context.ts';
import { SchemeContent } from '../schemes/content.ts';
import { addFurtherEvidence } from './add-further-evidence.ts';
import { agreePlan } from './agree-plan.ts';
import { assignAssessor } from './assign-assessor.ts';
import { createSession } from './create-session.ts';
import type { Method } from './methods.ts';
import { proposePlan } from './propose-plan.ts';
import { registerAssessor } from './register-assessor.ts';
import { registerSite } from './register-site.ts';
import { reviewEvidence } from './review-evidence.ts';
import { scheduleCase } from './schedule-case.ts';
import { verifySite } from './verify-site.ts';

/** A body at work for tests: its administrator, the scheme of the source document, a registered assessor, a verified site. */
export interface Body {
  platform: TestPlatform;
  admin: TestActor;
  assessor: TestActor;
  units: string[];
  versionId: string;
  siteId: string;
  newAssessor(
    entry?: Partial<{ licenceUntil: string; schemeCodes: string[]; workloadLimit: number; employer: string }>,
  ): Promise<TestActor>;
  newCase(state?: CaseState, applicant?: TestActor): Promise<{ caseId: string; applicant: TestActor }>;
  newDocument(owner: TestActor): Promise<string>;
  newSession(on: string, from: string, until: string, capacity?: number): Promise<string>;
  state(caseId: string): Promise<CaseState>;
  /** Takes a new case by the operations to this state. */
  caseIn(
    state: 'assigned' | 'agreed' | 'sufficient' | 'scheduled',
    given?: { methods?: Method[]; sessionId?: string },
  ): Promise<{ caseId: string; applicant: TestActor; documentId: string }>;
}

/** The code of the scheme in these tests. */
export const schemeCode = 'skema-16';

let last = 0;

/** Opens a body at work on Monday, 23 November 2026. */
export async function openBody(): Promise<Body> {
  const platform = await openTestPlatform([kernelContext, certification]);
  const tenant = await platform.tenant('lsp-koper');
  const file = join(projectRoot, 'src/contexts/certification/seeds/scheme-16-koper.json');
  const content = SchemeContent.parse(JSON.parse(await readFile(file, 'utf8')));
  const units = content.units.list.map((unit) => unit.code);
  const versionId = platform.newId();
  const admin = await platform.actor('lsp-koper', ['admin'], 'Ratna Kusumawati');
  await inTenant(platform.database, tenant.tenantId, (tx) =>
    tx
      .insertInto('certification_scheme_version')
      .values({
        version_id: versionId,
        scheme_code: schemeCode,
        version: 1,
        number: content.number,
        title: content.title,
        status: 'ratified',
        content,
        content_hash: 'test',
        created_at: new Date(),
        imported_by: admin.personId,
        verified_by: null,
        verified_on: null,
        ratified_by: null,
        ratified_on: null,
        superseded_on: null,
      })
      .execute(),
  );

  const newAssessor: Body['newAssessor'] = async (entry = {}) => {
    const actor = await platform.actor('lsp-koper', ['assessor']);
    const given = {
      licence: `MET.000.00${++last}`,
      licenceUntil: '2028-01-31',
      schemeCodes: [schemeCode],
      workloadLimit: 50,
      ...entry,
    };
    await admin.do(registerAssessor, { personId: actor.personId, ...given });
    return actor;
  };
  const assessor = await newAssessor();
  const site = {
    name: 'TUK Contoh',
    address: 'Jalan Contoh 1',
    kind: 'Sewaktu',
    capacity: 20,
    schemeCodes: [schemeCode],
  };
  const { siteId } = await admin.do(registerSite, site);
  await admin.do(verifySite, { siteId, verifiedOn: '2026-01-10', verifiedUntil: '2027-01-10' });

  const newCase: Body['newCase'] = async (state = 'participant', applicant) => {
    const who = applicant ?? (await platform.actor('lsp-koper', ['applicant']));
    const caseId = platform.newId();
    const at = new Date(platform.clock().epochMilliseconds);
    await inTenant(platform.database, tenant.tenantId, async (tx) => {
      await tx
        .insertInto('certification_case')
        .values({
          case_id: caseId,
          number: `${++last}/APL/XI/2026`,
          applicant_id: who.personId,
          version_id: versionId,
          rulings: [],
          state,
          assessor_id: null,
          created_at: at,
          submitted_at: at,
          changed_at: at,
        })
        .execute();
      await tx
        .insertInto('hand')
        .values({ case_id: caseId, person_id: who.personId, hand: 'applicant', since: at })
        .execute();
    });
    return { caseId, applicant: who };
  };
  const newDocument: Body['newDocument'] = async (owner) => {
    const documentId = platform.newId();
    const record = {
      documentId,
      sha256: 'a'.repeat(64),
      name: 'laporan.pdf',
      mediaType: 'application/pdf',
      size: 1000,
      ownerId: owner.personId,
      subject: null,
    };
    await inTenant(platform.database, tenant.tenantId, (tx) => insertDocument(tx, record, { now: platform.clock() }));
    return documentId;
  };
  const newSession: Body['newSession'] = async (on, startsAt, endsAt, capacity = 2) =>
    (await admin.do(createSession, { siteId, schemeCode, on, startsAt, endsAt, capacity })).sessionId;
  const state: Body['state'] = (caseId) =>
    inTenant(platform.database, tenant.tenantId, async (tx) => {
      const row = await tx
        .selectFrom('certification_case')
        .select('state')
        .where('case_id', '=', caseId)
        .executeTakeFirstOrThrow();
      return row.state;
    });

  const caseIn: Body['caseIn'] = async (wanted, { methods = ['observation', 'portfolio'], sessionId } = {}) => {
    const { caseId, applicant } = await newCase();
    await admin.do(assignAssessor, { caseId, assessorId: assessor.personId });
    if (wanted === 'assigned') return { caseId, applicant, documentId: '' };
    await assessor.do(proposePlan, {
      caseId,
      units: units.map((unitCode) => ({ unitCode, methods })),
      evidence: 'Portofolio dan observasi',
    });
    await applicant.do(agreePlan, { caseId, revision: 1, consent: 'yes' });
    if (wanted === 'agreed') return { caseId, applicant, documentId: '' };
    await assessor.do(reviewEvidence, { caseId, verdict: 'insufficient', note: 'Belum ada laporan.' });
    const documentId = await newDocument(applicant);
    await applicant.do(addFurtherEvidence, { caseId, title: 'Laporan proyek', unitCodes: units, documentId });
    await assessor.do(reviewEvidence, { caseId, items: [judged(documentId, units)], verdict: 'sufficient' });
    if (wanted === 'sufficient') return { caseId, applicant, documentId };
    await admin.do(scheduleCase, {
      caseId,
      sessionId: sessionId ?? (await newSession('2026-11-24', '08:00', '12:00', 1)),
    });
    return { caseId, applicant, documentId };
  };
  return {
    platform,
    admin,
    assessor,
    units,
    versionId,
    siteId,
    newAssessor,
    newCase,
    newDocument,
    newSession,
    state,
    caseIn,
  };
}

/** A document that keeps all four rules, or breaks those named. */
export function judged(documentId: string, unitCodes: string[], broken: Record<string, string> = {}) {
  const rules = ['valid', 'authentic', 'current', 'sufficient'].map((rule) => [rule, rule in broken ? 'no' : 'yes']);
  return { documentId, unitCodes, ...Object.fromEntries(rules), reasons: broken };
}
