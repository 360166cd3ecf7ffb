import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { type Signature, signaturesOn } from '#kernel/decisions/store.ts';
import { view } from '#kernel/operation.ts';
import { paperMoment } from '#kernel/papers/shapes.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { maskNik } from '#kernel/secrets/mask.ts';
import type {} from '../assessments/tables.ts';
import { caseSubject } from '../cases/store.ts';
import type { frApl01 } from '../papers/fr-apl-01.ts';
import type { frApl02 } from '../papers/fr-apl-02.ts';
import { letterheadOf } from '../papers/letterhead.ts';
import { rankOf } from '../schemes/content.requirements.ts';
import { evidenceListOf, itemsOf, numberOf } from './record.ts';
import { commonEvidence } from './rules.complete.ts';
import { isEmptyRow } from './rules.ts';
import { type Application, findApplication, type KeptReview, reviewsOf } from './store.ts';
import { paperWords as w } from './words.papers.ts';

type Apl01 = z.input<typeof frApl01.data>;
type Apl02 = z.input<typeof frApl02.data>;

function signedBy(role: string, signature: Signature | undefined, zone: string, reference?: string) {
  if (!signature) return { role, name: null, reference, signed: null };
  const { name, signedAt, contentHash: hash } = signature;
  return { role, name, reference, signed: { at: paperMoment(signedAt, zone), hash } };
}

/** A sent application with what its papers need beside it. Refuses `kernel.not-found` before it was sent. */
async function sentApplication(tx: Tx, caseId: string, circumstances: Circumstances) {
  const application = await findApplication(tx, caseId, circumstances);
  const { number, submitted_at: submittedAt } = application.case;
  if (!number || !submittedAt) return refuse('kernel.not-found', { what: 'paper' });
  const signatures = await signaturesOn(tx, caseSubject(caseId));
  const last = (paper: string, role: string) => signatures.findLast((s) => s.paper === paper && s.role === role);
  return { application, number, submittedAt, last };
}

const schemeLine = ({ version }: Application) => ({
  number: version.number,
  name: version.title,
  packaging: w.packaging[version.content.kind.is],
});

function evidenceLines(application: Application, review: KeptReview | undefined) {
  const verdicts = new Map(review?.items.map((item) => [item.code, item.verdict]));
  const line = (code: string, name: string): Apl01['basicEvidence'][number] => {
    const verdict = verdicts.get(code);
    return { name, state: verdict ? w.states[verdict] : null };
  };
  const { form } = application.row;
  const handed = itemsOf(application);
  return {
    basicEvidence: [
      ...form.diplomas.filter((row) => !isEmptyRow(row)).map((row) => line(`diploma:${row.id}`, w.diploma(row))),
      ...form.work
        .filter((row) => handed.has(`letter:${row.id}`))
        .map((row) => line(`letter:${row.id}`, w.letter(row))),
    ],
    administrativeEvidence: commonEvidence(evidenceListOf(application)).map(({ code, title }) => line(code, title)),
  };
}

/** FR.APL.01 out of the record; `at` is the moment of its last signature. The NIK is masked. */
export const viewFrApl01 = view({
  name: 'certification.fr-apl-01',
  grant: 'member',
  summary: 'The data of FR.APL.01 for a sent application.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances): Promise<{ at: Date; data: Apl01 }> => {
    const { application, number, submittedAt, last } = await sentApplication(tx, caseId, circumstances);
    const { tenant } = circumstances;
    const { identity, employment, diplomas, purpose } = application.row.form;
    const review = (await reviewsOf(tx, caseId)).find((one) => one.round === application.row.round);
    const reviewed = review && review.verdict !== 'return' ? review : undefined;
    const highest = diplomas
      .filter((row) => row.level)
      .toSorted((a, b) => (b.level ? rankOf(b.level) : 0) - (a.level ? rankOf(a.level) : 0))[0];
    const nik = numberOf(application, 'nik', circumstances);
    return {
      at: reviewed?.reviewedAt ?? submittedAt,
      data: {
        letterhead: letterheadOf(tenant),
        number,
        applicant: {
          name: identity.name ?? '',
          identityNumber: nik ? maskNik(nik) : '',
          birthPlace: identity.birthPlace ?? '',
          birthDate: identity.birthDate ?? '',
          sex: w.sex[identity.sex ?? 'male'],
          nationality: identity.nationality ?? '',
          address: identity.address ?? '',
          phone: identity.phone ?? '',
          email: identity.email ?? '',
          education: highest ? w.education(highest) : '',
        },
        employment:
          employment.status === 'employed'
            ? {
                institution: employment.company ?? '',
                position: employment.position ?? '',
                address: employment.address ?? '',
                phone: employment.phone ?? '',
                email: employment.email ?? '',
              }
            : null,
        scheme: schemeLine(application),
        units: application.version.content.units.list.map(({ code, title }) => ({ code, title })),
        purpose: purpose ? w.purposes[purpose] : null,
        ...evidenceLines(application, reviewed),
        accepted: reviewed ? reviewed.verdict === 'accept' : null,
        note: reviewed?.reason ?? null,
        signatures: [
          signedBy(w.applicant, last('FR.APL.01', 'applicant'), tenant.zone),
          signedBy(w.reviewer, reviewed && last('FR.APL.01', 'reviewer'), tenant.zone),
        ],
      },
    };
  },
});

/** The assessor of a case and his last word on its evidence, as far as there is one. */
async function assessorOf(tx: Tx, { case: found }: Application) {
  if (!found.assessor_id) return { assessor: null, review: undefined };
  const names = await namesOf(tx, [found.assessor_id]);
  const licence = await tx
    .selectFrom('certification_assessor')
    .select('licence')
    .where('person_id', '=', found.assessor_id)
    .executeTakeFirst();
  const review = await tx
    .selectFrom('certification_evidence_review')
    .selectAll()
    .where('case_id', '=', found.case_id)
    .orderBy('review_id', 'desc')
    .executeTakeFirst();
  return { assessor: { name: names.get(found.assessor_id) ?? '', registration: licence?.licence ?? '' }, review };
}

/** FR.APL.02 out of the record: the applicant's answers, and the assessor's recommendation once he has reviewed the evidence. */
export const viewFrApl02 = view({
  name: 'certification.fr-apl-02',
  grant: 'member',
  summary: 'The data of FR.APL.02 for a sent application.',
  input: z.object({ caseId: z.uuid() }),
  sensitive: ({ caseId }) => caseSubject(caseId),
  read: async (tx, { caseId }, circumstances): Promise<{ at: Date; data: Apl02 }> => {
    const { application, number, submittedAt, last } = await sentApplication(tx, caseId, circumstances);
    const { tenant } = circumstances;
    const { form } = application.row;
    const { assessor, review } = await assessorOf(tx, application);
    const names = new Map([
      ...application.evidence.map((one) => [one.item, one.name] as const),
      ...form.diplomas.map((row) => [`diploma:${row.id}`, w.diploma(row)] as const),
      ...form.work.map((row) => [`letter:${row.id}`, w.letter(row)] as const),
    ]);
    const judged = (unit: string, element?: number) => {
      const answer = form.self.find((one) => one.unit === unit && one.element === element);
      const files = (answer?.evidence ?? []).map((item) => names.get(item) ?? item);
      return { verdict: answer?.verdict ?? null, evidence: [...(answer?.note ? [answer.note] : []), ...files] };
    };
    return {
      at: review?.reviewed_at ?? submittedAt,
      data: {
        letterhead: letterheadOf(tenant),
        number,
        scheme: schemeLine(application),
        candidate: form.identity.name ?? '',
        assessor,
        units: application.version.content.units.list.map(({ code, title, elements }) => ({
          code,
          title,
          ...judged(code),
          elements: elements.map((element) => ({
            title: element.title,
            criteria: element.criteria.map((criterion) => criterion.text),
            ...judged(code, element.number),
          })),
        })),
        mayContinue: review ? review.verdict === 'sufficient' : null,
        note: review?.note ?? null,
        signatures: [
          signedBy(w.candidate, last('FR.APL.02', 'applicant'), tenant.zone),
          signedBy(w.assessor, last('FR.APL.02', 'assessor'), tenant.zone, assessor?.registration),
        ],
      },
    };
  },
});
