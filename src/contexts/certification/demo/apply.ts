import { createHash } from 'node:crypto';
import { receiveDocument } from '#kernel/documents/receive-document.ts';
import { joinOrganisation } from '#kernel/organisations/join-organisation.ts';
import { addEvidence } from '../applications/add-evidence.ts';
import { reviewApplication } from '../applications/review-application.ts';
import { saveApplication } from '../applications/save-application.ts';
import { sendApplication } from '../applications/send-application.ts';
import { startApplication } from '../applications/start-application.ts';
import { type DemoFile, pageOf, portraitPhoto } from './files.ts';
import type { Invented } from './people.ts';
import type { Doer, Stage } from './stage.ts';

/** A case of the demonstration: whose it is, and the documents that speak for his work. */
export interface DemoCase {
  key: string;
  caseId: string;
  applicant: Doer;
  /** How many days ago it was sent. */
  sent: number;
  proofs: string[];
}

const [diplomaId, workId] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002'];
const proofItems = [`diploma:${diplomaId}`, `letter:${workId}`];

/** An account id that no sign-in leads to, the same at every start. */
const accountIdOf = (stage: Stage, key: string): string =>
  `demo-${createHash('sha256').update(`${stage.tenant.tenantId}:${key}`).digest('hex').slice(0, 24)}`;

const sectionsOf = (who: Invented, index: number) => ({
  identity: {
    name: who.name,
    // No region has the code 00: this is nobody's number.
    nik: `00000000000000${String(index).padStart(2, '0')}`,
    birthPlace: who.birthPlace,
    birthDate: who.birthDate,
    sex: who.sex,
    nationality: 'Indonesia',
    address: who.address,
    phone: `0800 0000 00${String(index).padStart(2, '0')}`,
    email: `${who.key}@contoh.test`,
  },
  employment: { status: 'employed', company: who.employer, position: who.position },
  diplomas: [
    {
      id: diplomaId,
      level: 'SMK',
      fieldOfStudy: 'Teknik Bangunan',
      school: who.school,
      graduatedOn: who.graduatedOn,
    },
  ],
  work: [
    {
      id: workId,
      employer: who.employer,
      position: who.position,
      fieldOfWork: 'pekerjaan gedung',
      from: who.workedSince,
      still: true,
    },
  ],
});

async function filesOf(who: Invented): Promise<Record<string, DemoFile>> {
  const page = (file: string, title: string, ...lines: string[]) =>
    pageOf(file, [title, who.name, ...lines, 'Dokumen contoh untuk peragaan; bukan dokumen asli.']);
  return {
    ktp: page('ktp.pdf', 'Salinan KTP'),
    npwp: page('npwp.pdf', 'Salinan NPWP'),
    photo: await portraitPhoto(),
    [`diploma:${diplomaId}`]: page('ijazah.pdf', 'Salinan ijazah SMK', who.school, `Lulus ${who.graduatedOn}`),
    [`letter:${workId}`]: page(
      'surat-kerja.pdf',
      'Surat keterangan kerja',
      who.employer,
      `${who.position} sejak ${who.workedSince}`,
    ),
  };
}

/** An invented applicant joins, fills in his application with its evidence and sends it, so many days ago. */
export async function applies(stage: Stage, who: Invented, index: number, sent: number): Promise<DemoCase> {
  const { key } = who;
  const at = (time: string) => stage.daysAgo(sent, time);
  const account = { accountId: accountIdOf(stage, key) };
  const { personId } = await stage.does(account, at('08:10'), `${key}:join`, joinOrganisation, { name: who.name });
  const start = { schemeCode: stage.schemeCode, purpose: 'certification', informed: true };
  const { caseId } = await stage.does(account, at('08:15'), `${key}:start`, startApplication, start);
  const sections = { caseId, ...sectionsOf(who, index) };
  await stage.does(account, at('08:30'), `${key}:fill`, saveApplication, sections);
  const proofs: string[] = [];
  for (const [item, { bytes, ...file }] of Object.entries(await filesOf(who))) {
    const received = { ...file, ...(await stage.platform.blobs.put(bytes)) };
    const step = `${key}:${item}`;
    const { documentId } = await stage.does(account, at('08:40'), `${step}:file`, receiveDocument, received, true);
    await stage.does(account, at('08:40'), step, addEvidence, { caseId, item, document: documentId });
    if (proofItems.includes(item)) proofs.push(documentId);
  }
  const note = `Dikerjakan sebagai ${who.position.toLowerCase()} di ${who.employer}.`;
  const self = stage.units.map((unit) => ({ unit, verdict: 'K', evidence: [`letter:${workId}`], note }));
  await stage.does(account, at('09:00'), `${key}:self`, saveApplication, { caseId, self });
  await stage.does(account, at('09:05'), `${key}:send`, sendApplication, { caseId, consent: true });
  return { key, caseId, applicant: { ...account, personId }, sent, proofs };
}

/** The administrator takes the applicant as a participant the day after, or returns the letter of work for completion. */
export async function reviewed(stage: Stage, one: DemoCase, verdict: 'accept' | 'return'): Promise<void> {
  const codes = ['identity', ...proofItems, 'ktp', 'npwp', 'photo', 'self-assessment'];
  const reason = 'Surat keterangan kerja belum bertanda tangan atasan. Mohon unggah surat yang lengkap.';
  const items = codes.map((code) =>
    verdict === 'return' && code === `letter:${workId}`
      ? { code, verdict: 'fails', reason }
      : { code, verdict: 'meets' },
  );
  const review = { caseId: one.caseId, round: 1, verdict, items };
  await stage.does(
    stage.staff.admin,
    stage.daysAgo(one.sent - 1, '10:20'),
    `${one.key}:${verdict}`,
    reviewApplication,
    review,
  );
}
