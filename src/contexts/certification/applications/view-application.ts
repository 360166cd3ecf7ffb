import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { maskNik, maskNpwp } from '#kernel/secrets/mask.ts';
import { caseSubject } from '../cases/store.ts';
import { educationLevels } from '../schemes/content.requirements.ts';
import { eligibilityOf, evidenceListOf, gapsOf, numberOf, reviewItemsOf } from './record.ts';
import { commonEvidence, selfQuestions } from './rules.complete.ts';
import { knownDay, mayEdit } from './rules.ts';
import { type Application, findApplication, reviewsOf } from './store.ts';

/** Whether a NIK says the same birthday and sex as the form; null while one of them is missing. Digits 7-12 are DDMMYY, day + 40 for women. */
export function nikAgrees(nik: string | null, birthDate: string | undefined, sex: string | undefined): boolean | null {
  const day = knownDay(birthDate);
  if (nik?.length !== 16 || !day || !sex) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  const expected = `${two(day.day + (sex === 'female' ? 40 : 0))}${two(day.month)}${two(day.year % 100)}`;
  return nik.slice(6, 12) === expected;
}

async function lastReview(tx: Tx, caseId: string) {
  const [last] = await reviewsOf(tx, caseId);
  if (!last) return null;
  const names = await namesOf(tx, [last.reviewerId]);
  return { ...last, reviewer: names.get(last.reviewerId) ?? '' };
}

/** What the scheme asks and offers, as the form needs it. */
function askedOf(application: Application) {
  const { content } = application.version;
  const fields = <T>(of: (a: (typeof content.alternatives)[number]) => readonly T[]) => [
    ...new Set(content.alternatives.flatMap(of)),
  ];
  return {
    units: content.units.list.map(({ code, title }) => ({ code, title })),
    questions: selfQuestions(content),
    levels: educationLevels,
    fieldsOfStudy: fields((a) => (a.fieldsOfStudy === 'all' ? [] : a.fieldsOfStudy)),
    fieldsOfWork: fields((a) => (a.fieldOfWork ? [a.fieldOfWork] : [])),
    evidence: commonEvidence(evidenceListOf(application)),
    clauses: content.clauses,
  };
}

async function read(tx: Tx, { caseId }: { caseId: string }, circumstances: Circumstances) {
  const { actor, today } = circumstances;
  const application = await findApplication(tx, caseId, circumstances);
  const { case: found, row, version } = application;
  const [nik, npwp] = [numberOf(application, 'nik', circumstances), numberOf(application, 'npwp', circumstances)];
  const open = mayEdit(found.state);
  const { missing, answer } = gapsOf(application, today, circumstances);
  const names = await namesOf(tx, [found.applicant_id]);
  return {
    caseId,
    number: found.number,
    state: found.state,
    round: row.round,
    applicant: { personId: found.applicant_id, name: names.get(found.applicant_id) ?? '' },
    scheme: { code: version.scheme_code, number: version.number, title: version.title, version: version.version },
    rulings: found.rulings,
    form: row.form,
    masked: { nik: nik && maskNik(nik), npwp: npwp && maskNpwp(npwp) },
    nikAgrees: nikAgrees(nik, row.form.identity.birthDate, row.form.identity.sex),
    asked: askedOf(application),
    documents: application.evidence,
    /** Live while the form is open, as it was sent afterwards. */
    eligibility: open ? answer : (row.eligibility ?? answer),
    missing: open ? missing : [],
    reviewItems: reviewItemsOf(application),
    review: await lastReview(tx, caseId),
    mine: found.applicant_id === actor.personId,
    mayEdit: open && found.applicant_id === actor.personId,
    mayReview:
      found.state === 'submitted' && actor.grants.has('certification.review') && found.applicant_id !== actor.personId,
    savedAt: row.saved_at.toISOString(),
    submittedAt: found.submitted_at?.toISOString() ?? null,
    consentedAt: row.consented_at?.toISOString() ?? null,
  };
}

/** An application as its applicant, the body's officials and the assigned assessor see it. NIK and NPWP are masked for everyone. */
export const viewApplication = view({
  name: 'certification.application',
  grant: 'member',
  summary: 'One application with its documents, eligibility, gaps and last review.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read,
});

/** Whether what is filled in so far meets the basic requirements, alternative by alternative, today. */
export const checkEligibility = view({
  name: 'certification.check-eligibility',
  grant: 'member',
  summary: 'Explain eligibility by what an application holds now.',
  input: z.object({ caseId: z.uuid() }),
  read: async (tx, { caseId }, circumstances) =>
    eligibilityOf(await findApplication(tx, caseId, circumstances), circumstances.today),
});
