import type { EvidenceItem } from '../schemes/content.requirements.ts';
import type { SchemeContent } from '../schemes/content.ts';
import type { Draft } from './draft.ts';
import { isEmptyRow, knownDay } from './rules.ts';

/** A part of an application without which it cannot be sent. */
export type MissingPart =
  | 'name'
  | 'nik'
  | 'npwp-incomplete'
  | 'birth-place'
  | 'birth-date'
  | 'sex'
  | 'nationality'
  | 'address'
  | 'phone'
  | 'email'
  | 'purpose'
  | 'employment'
  | 'company'
  | 'position'
  | 'diploma'
  | 'diploma-row'
  | 'diploma-copy'
  | 'work-row'
  | 'evidence'
  | 'self-verdict'
  | 'self-evidence';

/** The step of the form in which a part is filled in. */
export type Step = 'identity' | 'history' | 'evidence' | 'self';

/** What is still missing, where it is filled in, and the clause that asks for it. `label`: a title of the scheme, a row or a unit. */
export interface Missing {
  part: MissingPart;
  step: Step;
  clause: string;
  label?: string;
}

/** What completeness is judged by. */
export interface Handed {
  draft: Draft;
  /** Whether the sealed numbers are whole; null: not given. */
  numbers: { nik: boolean | null; npwp: boolean | null };
  /** Items that have at least one document. */
  items: ReadonlySet<string>;
  scheme: Pick<SchemeContent, 'units'>;
  /** The scheme's evidence list after the rulings. */
  evidence: readonly EvidenceItem[];
}

/** One thing that the self-assessment asks about: an element, or a whole unit as long as its elements are not at hand. */
export interface SelfQuestion {
  unit: string;
  title: string;
  element?: number;
}

/** All questions of FR.APL.02 under a scheme, in its order. */
export const selfQuestions = (scheme: Pick<SchemeContent, 'units'>): SelfQuestion[] =>
  scheme.units.list.flatMap((unit): SelfQuestion[] =>
    unit.elements.length === 0
      ? [{ unit: unit.code, title: unit.title }]
      : unit.elements.map(({ number, title }) => ({ unit: unit.code, element: number, title })),
  );

/** Evidence that every applicant hands in whatever alternative he uses: KTP, NPWP, photo. Diplomas and letters belong to their rows. */
export const commonEvidence = (evidence: readonly EvidenceItem[]): EvidenceItem[] =>
  evidence.filter((item) => item.role !== 'diploma' && item.role !== 'work-letter');

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phoneShape = /\d.*\d.*\d.*\d.*\d.*\d.*\d/;

function identityGaps({ draft, numbers }: Handed): MissingPart[] {
  const { identity } = draft;
  const gaps: [MissingPart, boolean][] = [
    ['name', !identity.name],
    ['nik', !numbers.nik],
    ['npwp-incomplete', numbers.npwp === false],
    ['birth-place', !identity.birthPlace],
    ['birth-date', !knownDay(identity.birthDate)],
    ['sex', !identity.sex],
    ['nationality', !identity.nationality],
    ['address', !identity.address],
    ['phone', !phoneShape.test(identity.phone ?? '')],
    ['email', !emailShape.test(identity.email ?? '')],
    ['purpose', !draft.purpose],
  ];
  return gaps.flatMap(([part, is]) => (is ? [part] : []));
}

function historyGaps({ draft }: Handed): Omit<Missing, 'step' | 'clause'>[] {
  const { employment } = draft;
  const employed = employment.status === 'employed';
  const diplomas = draft.diplomas.filter((row) => !isEmptyRow(row));
  const partial = (rows: readonly object[], part: MissingPart, isWhole: (index: number) => boolean) =>
    rows.flatMap((_, index) => (isWhole(index) ? [] : [{ part, label: String(index + 1) }]));
  const work = draft.work.filter((row) => !isEmptyRow(row));
  return [
    ...(employment.status ? [] : [{ part: 'employment' as const }]),
    ...(employed && !employment.company ? [{ part: 'company' as const }] : []),
    ...(employed && !employment.position ? [{ part: 'position' as const }] : []),
    ...(diplomas.length === 0 ? [{ part: 'diploma' as const }] : []),
    ...partial(diplomas, 'diploma-row', (i) => {
      const row = diplomas[i];
      return Boolean(row?.level && row.fieldOfStudy && row.school && knownDay(row.graduatedOn));
    }),
    ...partial(work, 'work-row', (i) => {
      const row = work[i];
      const ends = row?.still || knownDay(row?.to);
      return Boolean(row?.employer && row.position && row.fieldOfWork && knownDay(row.from) && ends);
    }),
  ];
}

function selfGaps({ draft, scheme }: Handed): Missing[] {
  return selfQuestions(scheme).flatMap(({ unit, element }): Missing[] => {
    const label = element === undefined ? unit : `${unit}.${element}`;
    const answer = draft.self.find((s) => s.unit === unit && s.element === element);
    if (!answer?.verdict) return [{ part: 'self-verdict', step: 'self', clause: '9.1.3', label }];
    const named = answer.evidence.length > 0 || answer.note;
    return answer.verdict === 'K' && !named ? [{ part: 'self-evidence', step: 'self', clause: '9.1.3', label }] : [];
  });
}

/** Everything an application lacks before it can be sent, in the order of the form. Eligibility and the diploma's copy are judged apart. */
export function missingOf(handed: Handed): Missing[] {
  return [
    ...identityGaps(handed).map((part): Missing => ({ part, step: 'identity', clause: '9.1.2' })),
    ...historyGaps(handed).map((gap): Missing => ({ ...gap, step: 'history', clause: '9.1.2' })),
    ...commonEvidence(handed.evidence)
      .filter((item) => !handed.items.has(item.code))
      .map((item): Missing => ({ part: 'evidence', step: 'evidence', clause: item.clause, label: item.title })),
    ...selfGaps(handed),
  ];
}
