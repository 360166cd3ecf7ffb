import type { RefusalBody } from '#kernel/refusals.ts';
import type { RelationKind } from './methods.ts';
import type {} from './refusals.ts';
import { against, refuseAll } from './refuse-all.rules.ts';

/** What the register knows of an assessor, with his present load. */
export interface AssessorFacts {
  personId: string;
  licenceUntil: Temporal.PlainDate;
  schemeCodes: readonly string[];
  workloadLimit: number;
  /** Cases in his hands that are not yet recommended. */
  open: number;
  employer: string | null;
  /** Whether he holds the role of assessor today. */
  isAssessor: boolean;
  relations: readonly { applicantId: string | null; employer: string | null; kind: RelationKind }[];
}

/** What matters of a case when somebody is to assess it. */
export interface CaseFacts {
  schemeCode: string;
  applicantId: string;
  /** Employers that the applicant names, now and in his work letters. */
  employers: readonly string[];
  /** Who already has a hand on the case. */
  hands: ReadonlyMap<string, string>;
  assessorId: string | null;
}

const legalForm = /\b(pt|cv|ud|pd|fa|tbk|persero|perum|koperasi|yayasan)\b/g;

/** A firm's name without legal form, case and marks: "PT. Bangun Griya (Persero) Tbk" and "bangun griya" are one employer. */
export function plainEmployer(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.replace(legalForm, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether two names mean the same employer; an empty name means none. */
export function isSameEmployer(a: string, b: string): boolean {
  const plain = plainEmployer(a);
  return plain !== '' && plain === plainEmployer(b);
}

/**
 * Everything that stands against an assessor for a case (clause 9.2.2; licences run three years): no role, licence expired, not
 * competent for the scheme, related, a hand on the case already, too much work. Empty: he may be assigned. The page of assignment and
 * the operation ask this same rule.
 */
export function assessorObstacles(assessor: AssessorFacts, found: CaseFacts, today: Temporal.PlainDate): RefusalBody[] {
  const clause = '9.2.2';
  const obstacles: RefusalBody[] = [];
  const say = (body: RefusalBody) => obstacles.push(body);
  const field = 'assessorId';
  if (!assessor.isAssessor) say(against('certification.assessments.no-assessor-role', { clause }, field));
  if (Temporal.PlainDate.compare(assessor.licenceUntil, today) < 0) {
    const data = { until: assessor.licenceUntil.toString(), on: today.toString(), clause };
    say(against('certification.assessments.licence-expired', data, field));
  }
  if (!assessor.schemeCodes.includes(found.schemeCode)) {
    say(against('certification.assessments.not-competent', { scheme: found.schemeCode, clause }, field));
  }
  for (const tie of tiesBetween(assessor, found))
    say(against('certification.assessments.related', { ...tie, clause }, field));
  const held =
    found.hands.get(assessor.personId) ?? (assessor.personId === found.applicantId ? 'applicant' : undefined);
  if (held !== undefined && held !== 'assessor')
    say(against('certification.assessments.two-hands', { held, clause }, field));
  if (assessor.open >= assessor.workloadLimit && found.assessorId !== assessor.personId) {
    const data = { open: assessor.open, limit: assessor.workloadLimit, clause };
    say(against('certification.assessments.overloaded', data, field));
  }
  return obstacles;
}

/** The relations that exclude: declared ones to the person or to an employer of his, and a shared employer. Each once. */
function tiesBetween(assessor: AssessorFacts, found: CaseFacts): { kind: RelationKind; employer: string | null }[] {
  const works = (employer: string | null) =>
    employer !== null && found.employers.some((each) => isSameEmployer(each, employer));
  const declared = assessor.relations
    .filter((relation) => relation.applicantId === found.applicantId || works(relation.employer))
    .map(({ kind, employer }) => ({ kind, employer }));
  const shared = works(assessor.employer) ? [{ kind: 'employer' as const, employer: assessor.employer }] : [];
  const seen = new Set<string>();
  return [...declared, ...shared].filter(({ kind, employer }) => {
    const key = `${kind}:${employer === null ? '' : plainEmployer(employer)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Refuses an assignment with every obstacle at once. */
export function requireAssignable(assessor: AssessorFacts, found: CaseFacts, today: Temporal.PlainDate): void {
  refuseAll(assessorObstacles(assessor, found, today));
}
