import type { Circumstances } from '#kernel/actor.ts';
import { applyRulings } from '../schemes/rulings.ts';
import { type EligibilityAnswer, eligibility } from './eligibility.ts';
import { commonEvidence, type Missing, missingOf } from './rules.complete.ts';
import type { ReviewItem } from './rules.review.ts';
import { applicantOf, isEmptyRow, isWholeNumber } from './rules.ts';
import type { Application } from './store.ts';

/** A number that lies sealed beside the form. */
export type SealedNumber = 'nik' | 'npwp';

/** Where a sealed number belongs; it opens nowhere else. */
export const placeOf = (what: SealedNumber, caseId: string): string => `certification.application.${what}:${caseId}`;

/** The digits of a sealed number, or null when none was given. */
export function numberOf(application: Application, what: SealedNumber, { secrets }: Pick<Circumstances, 'secrets'>) {
  const sealed = application.row.secret[what];
  return sealed === undefined ? null : secrets.open(sealed, placeOf(what, application.case.case_id));
}

/** The items that have at least one document. */
export const itemsOf = ({ evidence }: Pick<Application, 'evidence'>): Set<string> =>
  new Set(evidence.map((document) => document.item));

/** The scheme's evidence list as it holds for this case, under the rulings it began with. */
export const evidenceListOf = ({ version, case: { rulings } }: Application) =>
  applyRulings(version.content, rulings).evidence;

/** Eligibility by this application (clauses 6 and 9.1.2). `items`: which of its papers count; `diplomas: 'proven'` leaves out those without a copy. */
export function eligibilityOf(
  application: Application,
  on: Temporal.PlainDate,
  use: { items?: ReadonlySet<string>; diplomas?: 'all' | 'proven' } = {},
): EligibilityAnswer {
  const items = use.items ?? itemsOf(application);
  const applicant = applicantOf(application.row.form, (item) => items.has(item), { diplomas: use.diplomas ?? 'all' });
  return eligibility(application.version.content, application.case.rulings, applicant, on);
}

/** What an application lacks before it can be sent; the copy of the diploma that makes it eligible comes with it. */
export function gapsOf(
  application: Application,
  on: Temporal.PlainDate,
  circumstances: Pick<Circumstances, 'secrets'>,
) {
  const whole = (what: SealedNumber): boolean | null => {
    const digits = numberOf(application, what, circumstances);
    return digits === null ? null : isWholeNumber(what, digits);
  };
  const missing: Missing[] = missingOf({
    draft: application.row.form,
    numbers: { nik: whole('nik'), npwp: whole('npwp') },
    items: itemsOf(application),
    scheme: application.version.content,
    evidence: evidenceListOf(application),
  });
  const answer = eligibilityOf(application, on);
  const proven = eligibilityOf(application, on, { diplomas: 'proven' });
  if (answer.eligible && !proven.eligible) {
    const clause = application.version.content.evidence.find(
      (item) => item.role === 'diploma' && item.alternatives !== 'all' && item.alternatives.includes(answer.best ?? ''),
    )?.clause;
    missing.push({ part: 'diploma-copy', step: 'evidence', clause: clause ?? '9.1.2' });
  }
  return { missing, answer, proven };
}

/** What a reviewer judges in an application: identity, the papers everyone hands in, each diploma and letter, the self-assessment. */
export function reviewItemsOf(application: Application): ReviewItem[] {
  const { form } = application.row;
  const handed = itemsOf(application);
  const rows = [
    ...form.diplomas.filter((row) => !isEmptyRow(row)).map((row) => `diploma:${row.id}`),
    ...form.work
      .filter((row) => !isEmptyRow(row))
      .map((row) => `letter:${row.id}`)
      .filter((item) => handed.has(item)),
  ];
  return [
    { code: 'identity', required: true },
    ...rows.map((code) => ({ code, required: false })),
    ...commonEvidence(evidenceListOf(application)).map(({ code }) => ({ code, required: true })),
    { code: 'self-assessment', required: true },
  ];
}

/** What the signatures on FR.APL.01 are bound to. The NIK is in it by fingerprint, so that the hash gives nothing away. */
export const contentOfApl01 = (application: Application, { secrets }: Pick<Circumstances, 'secrets'>) => ({
  scheme: application.version.content_hash,
  form: { ...application.row.form, self: undefined },
  nik: fingerprintOf(application, 'nik', secrets),
  npwp: fingerprintOf(application, 'npwp', secrets),
  evidence: application.evidence.map(({ item, sha256 }) => ({ item, sha256 })),
});

/** What the signatures on FR.APL.02 are bound to. */
export const contentOfApl02 = (application: Application) => ({
  scheme: application.version.content_hash,
  self: application.row.form.self,
  evidence: application.evidence.map(({ item, sha256 }) => ({ item, sha256 })),
});

function fingerprintOf(application: Application, what: SealedNumber, secrets: Circumstances['secrets']): string | null {
  const digits = numberOf(application, what, { secrets });
  return digits === null ? null : secrets.fingerprint(digits, what);
}
