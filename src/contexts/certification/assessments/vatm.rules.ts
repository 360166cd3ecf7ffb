import type { RefusalBody } from '#kernel/refusals.ts';
import { type Aspect, aspects, type Method } from './methods.ts';
import type { EvidenceItem, TestRecord } from './records.ts';
import type {} from './refusals.ts';
import { against, refuseAll } from './refuse-all.rules.ts';

/**
 * What keeps a unit from "competent" (clause 9.3.4): a planned method without a record, or evidence that breaks a rule.
 * `evidence` names it: a document id, a criterion's code, a question's number; `reason` is what the assessor wrote.
 */
export interface Gap {
  method: Method;
  rule: 'no-record' | Aspect;
  evidence: string | null;
  reason: string | null;
}

/** Who came to the session of the test, as the assessor recorded it. */
export interface Attendance {
  sessionId: string;
  attendance: 'present' | 'absent' | null;
  identityChecked: boolean | null;
}

/** The rules that a document breaks or has not been judged by. Empty: it counts as evidence. */
export function brokenRules(item: EvidenceItem): Aspect[] {
  return aspects.filter((aspect) => item[aspect] !== 'yes');
}

/** Refuses judgements that are not whole: each document by all four rules, each "no" with its reason (clause 9.2.5). */
export function judgementFaults(items: readonly EvidenceItem[], clause: string): RefusalBody[] {
  return items.flatMap((item, i) =>
    aspects.flatMap((aspect) => {
      if (item[aspect] === undefined)
        return [against('certification.assessments.not-judged', { clause }, `items.${i}.${aspect}`)];
      if (item[aspect] === 'yes' || item.reasons[aspect]) return [];
      return [against('certification.assessments.reason-missing', { aspect, clause }, `items.${i}.reasons.${aspect}`)];
    }),
  );
}

/** What keeps the portfolio from proving a unit: nothing when one document for it keeps all four rules, else every rule each document breaks. */
export function portfolioGaps(unitCode: string, items: readonly EvidenceItem[]): Gap[] {
  const own = items.filter((item) => item.unitCodes.includes(unitCode));
  if (own.length === 0) return [{ method: 'portfolio', rule: 'no-record', evidence: null, reason: null }];
  if (own.some((item) => brokenRules(item).length === 0)) return [];
  return own.flatMap((item) =>
    brokenRules(item).map((rule) => ({
      method: 'portfolio' as const,
      rule,
      evidence: item.documentId,
      reason: item.reasons[rule] ?? null,
    })),
  );
}

/**
 * Refuses a review (clauses 9.2.5-9.2.6) whose verdict does not follow: "sufficient" while a unit that the portfolio must prove has no
 * document that keeps all four rules; "insufficient" without a broken rule, an uncovered unit or a note that says what is missing.
 */
export function requireReview(
  review: { items: readonly EvidenceItem[]; verdict: 'sufficient' | 'insufficient'; note?: string },
  plan: readonly { unitCode: string; methods: readonly Method[] }[],
): void {
  const faults = judgementFaults(review.items, '9.2.5');
  const uncovered = plan.filter(
    ({ unitCode, methods }) => methods.includes('portfolio') && portfolioGaps(unitCode, review.items).length > 0,
  );
  if (review.verdict === 'sufficient') {
    for (const { unitCode } of uncovered)
      faults.push(against('certification.assessments.unit-uncovered', { unitCode, clause: '9.2.5' }, 'verdict'));
  } else if (uncovered.length === 0 && !review.note && !review.items.some((item) => brokenRules(item).length > 0)) {
    faults.push(against('certification.assessments.not-insufficient', { clause: '9.2.5' }, 'note'));
  }
  refuseAll(faults);
}

/**
 * What keeps the record of a method from proving a unit (clause 9.3.3): valid, made on the matter of the unit; authentic, by the
 * candidate whose identity was checked; current, in the session he now sits; sufficient, with the result it needs.
 */
export function testGaps(
  method: Exclude<Method, 'portfolio'>,
  record: TestRecord | undefined,
  seat: Attendance,
): Gap[] {
  const gap = (rule: Gap['rule'], evidence: string | null = null, reason: string | null = null): Gap => ({
    method,
    rule,
    evidence,
    reason,
  });
  const judged = record && judgedIn(record);
  if (!record || !judged) return [gap('no-record')];
  const gaps = judged.map(({ rule, evidence, reason }) => gap(rule, evidence, reason));
  if (seat.attendance !== 'present' || !seat.identityChecked) gaps.push(gap('authentic'));
  if (record.sessionId !== seat.sessionId) gaps.push(gap('current'));
  return gaps;
}

type Shortfall = Pick<Gap, 'rule' | 'evidence' | 'reason'>;

/** The shortfalls of a record's own content; undefined while it says nothing yet. */
function judgedIn(record: TestRecord): Shortfall[] | undefined {
  if (record.method === 'observation') {
    const { result, note, criteria } = record.content;
    if (result === undefined) return undefined;
    const open = criteria.filter((criterion) => criterion.achieved !== 'yes');
    const each = open.map(
      ({ code, further }): Shortfall => ({ rule: 'sufficient', evidence: code, reason: further ?? null }),
    );
    return result === 'yes' ? each : [{ rule: 'sufficient', evidence: null, reason: note ?? null }, ...each];
  }
  if (record.method === 'oral') {
    const asked = record.content.questions
      .map((each, i) => ({ ...each, no: String(i + 1) }))
      .filter((each) => each.question);
    if (!asked.some((each) => each.answer || each.satisfactory)) return undefined;
    return asked
      .filter((each) => each.satisfactory !== 'yes')
      .map((each): Shortfall => ({ rule: 'sufficient', evidence: each.no, reason: null }));
  }
  if (record.method === 'written') {
    const { score, passing, maximum, questionSet, note } = record.content;
    if (score === undefined || passing === undefined || maximum === undefined) return undefined;
    const unnamed: Shortfall[] = questionSet ? [] : [{ rule: 'valid', evidence: null, reason: null }];
    return score >= passing
      ? unnamed
      : [...unnamed, { rule: 'sufficient', evidence: `${score}/${maximum}`, reason: note ?? null }];
  }
  return undefined;
}
