import { receiveDocument } from '#kernel/documents/receive-document.ts';
import { contentHash } from '#kernel/journal/canonical.ts';
import { perform } from '#kernel/perform.ts';
import type { TestActor, TestPlatform } from '#testing/platform.ts';
import { SchemeContent } from '../schemes/content.ts';
import { ratifiedScheme } from '../schemes/seed.ts';
import scheme16 from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { addEvidence } from './add-evidence.ts';
import { reviewApplication } from './review-application.ts';
import { saveApplication } from './save-application.ts';
import { sendApplication } from './send-application.ts';
import { startApplication } from './start-application.ts';
import { viewApplication } from './view-application.ts';

/** The slug of the organisation and the code of the scheme that tests work with. */
export const sample = { tenant: 'lsp-koper', schemeCode: 'skema-16' };

/** The content of the scheme document, parsed. */
export const sampleScheme = SchemeContent.parse(scheme16);

/** Puts the ratified scheme into a test platform, through the operations of the schemes. */
export async function insertSampleScheme(platform: TestPlatform): Promise<void> {
  const account = async (role: string) => (await platform.actor(sample.tenant, [role])).accountId;
  const accounts = {
    admin: await account('admin'),
    committee: await account('committee'),
    head: await account('head'),
  };
  await ratifiedScheme(platform, await platform.tenant(sample.tenant), accounts);
}

/** A document as the door would have taken it in; the bytes are not needed. */
export async function sampleDocument(
  platform: TestPlatform,
  owner: TestActor,
  file: { name?: string; mediaType?: string } = {},
): Promise<string> {
  const caller = { tenant: await platform.tenant(sample.tenant), accountId: owner.accountId, via: 'web' as const };
  const sha256 = contentHash(crypto.randomUUID());
  const { documentId } = await perform(
    platform,
    receiveDocument,
    { sha256, name: file.name ?? 'berkas.jpg', mediaType: file.mediaType ?? 'image/jpeg', size: 1000 },
    { ...caller, requestId: crypto.randomUUID(), inspected: true },
  );
  return documentId;
}

const [diplomaId, workId] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];

/** Sections of a complete application of somebody with an SMK diploma and 12 years of building work. People and firms are invented. */
export const sampleSections = {
  purpose: 'certification' as const,
  identity: {
    name: 'Bagus Prasetyo',
    nik: '3171 0812 0590 0001',
    birthPlace: 'Jakarta',
    birthDate: '1990-05-12',
    sex: 'male' as const,
    nationality: 'Indonesia',
    address: 'Jalan Contoh 5, Jakarta Timur',
    phone: '0812 3456 7890',
    email: 'pemohon@lsp-koper.test',
  },
  employment: { status: 'employed' as const, company: 'PT Gedung Contoh', position: 'Pelaksana lapangan' },
  diplomas: [
    {
      id: diplomaId,
      level: 'SMK' as const,
      fieldOfStudy: 'Teknik Bangunan',
      school: 'SMK Contoh 1',
      graduatedOn: '2009-06-15',
    },
  ],
  work: [
    {
      id: workId,
      employer: 'PT Gedung Contoh',
      position: 'Pelaksana lapangan',
      fieldOfWork: 'pekerjaan gedung',
      from: '2012-01-02',
      still: true,
    },
  ],
  self: sampleScheme.units.list.map(({ code }) => ({
    unit: code,
    verdict: 'K' as const,
    note: 'Pernah memimpin pekerjaan ini.',
  })),
};

/** The items of the evidence list that {@link sampleSections} needs documents for. */
export const sampleItems = ['ktp', 'npwp', 'photo', `diploma:${diplomaId}`, `letter:${workId}`];

/** A complete draft of this applicant, ready to be sent. */
export async function draftCase(platform: TestPlatform, applicant: TestActor): Promise<string> {
  const start = { schemeCode: sample.schemeCode, purpose: 'certification', informed: true };
  const { caseId } = await applicant.do(startApplication, start);
  await applicant.do(saveApplication, { caseId, ...sampleSections });
  for (const item of sampleItems)
    await applicant.do(addEvidence, { caseId, item, document: await sampleDocument(platform, applicant) });
  return caseId;
}

/** A sent application. */
export async function submittedCase(platform: TestPlatform, applicant: TestActor): Promise<string> {
  const caseId = await draftCase(platform, applicant);
  await applicant.do(sendApplication, { caseId, consent: true });
  return caseId;
}

/** An application that this reviewer has accepted. */
export async function participantCase(
  platform: TestPlatform,
  applicant: TestActor,
  reviewer: TestActor,
): Promise<string> {
  const caseId = await submittedCase(platform, applicant);
  const { reviewItems, round } = await reviewer.see(viewApplication, { caseId });
  const items = reviewItems.map(({ code }) => ({ code, verdict: 'meets' as const }));
  await reviewer.do(reviewApplication, { caseId, round, verdict: 'accept', items });
  return caseId;
}
