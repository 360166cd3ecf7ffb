import type { RefusalBody } from '#kernel/refusals.ts';
import type { Method } from './methods.ts';
import { unitFaults } from './plan.rules.ts';
import type { EvidenceItem, RecommendationContent, RecordContent, TestRecord } from './records.ts';
import type {} from './refusals.ts';
import { against, refuseAll } from './refuse-all.rules.ts';
import { type Attendance, type Gap, judgementFaults, portfolioGaps, testGaps } from './vatm.rules.ts';

/** Scores and passing marks above the most that could be reached (FR.IA.05/06). */
export function scoreFaults(units: readonly RecordContent['written'][]): RefusalBody[] {
  return units.flatMap(({ score, passing, maximum }, i) =>
    (['score', 'passing'] as const).flatMap((field) => {
      const value = field === 'score' ? score : passing;
      if (value === undefined || maximum === undefined || value <= maximum) return [];
      const data = { score: value, maximum, clause: '9.3.1' };
      return [against('certification.assessments.score-over', data, `units.${i}.${field}`)];
    }),
  );
}

/** Everything that a recommendation stands on. */
export interface TestFacts {
  plan: readonly { unitCode: string; methods: readonly Method[] }[];
  records: readonly TestRecord[];
  seat: Attendance;
}

/** What keeps each planned unit from "competent" (clauses 9.3.3-9.3.4), unit by unit in the order of the plan; empty lists: nothing does. */
export function gapsByUnit({ plan, records, seat }: TestFacts): Map<string, Gap[]> {
  const portfolio = records
    .filter((record) => record.method === 'portfolio')
    .map((record) => record.content as EvidenceItem);
  return new Map(
    plan.map(({ unitCode, methods }) => [
      unitCode,
      methods.flatMap((method) =>
        method === 'portfolio'
          ? portfolioGaps(unitCode, portfolio)
          : testGaps(
              method,
              records.find((record) => record.method === method && record.item === unitCode),
              seat,
            ),
      ),
    ]),
  );
}

/** A "no" in the signed portfolio sheet always says why (clause 9.3.3). It stands on another page, so it has no field here. */
function unexplained({ records }: TestFacts): RefusalBody[] {
  const items = records
    .filter((record) => record.method === 'portfolio')
    .map((record) => record.content as EvidenceItem);
  const missing = 'certification.assessments.reason-missing';
  return judgementFaults(items, '9.3.3').flatMap(({ field: _, ...body }) => (body.code === missing ? [body] : []));
}

/**
 * Refuses a recommendation (clauses 9.3.4-9.3.5) that does not follow from the record: a unit "K" while a gap stands, with every gap; a
 * unit "BK" without its reason; an overall verdict other than what the units say, K only when every unit is K.
 */
export function requireRecommendation(given: RecommendationContent, facts: TestFacts): void {
  const clause = '9.3.4';
  const gaps = gapsByUnit(facts);
  const planned = facts.plan.map((unit) => unit.unitCode);
  const faults: RefusalBody[] = unitFaults(
    given.units.map((unit) => unit.unitCode),
    planned,
    clause,
  );
  given.units.forEach(({ unitCode, verdict, reason }, i) => {
    const own = gaps.get(unitCode) ?? [];
    if (verdict === 'K' && own.length > 0) {
      faults.push(
        against('certification.assessments.evidence-gap', { unitCode, gaps: own, clause }, `units.${i}.verdict`),
      );
    }
    if (verdict === 'BK' && !reason) {
      faults.push(
        against('certification.assessments.not-yet-without-reason', { unitCode, clause }, `units.${i}.reason`),
      );
    }
  });
  faults.push(...unexplained(facts));
  const open = given.units.filter((unit) => unit.verdict === 'BK').map((unit) => unit.unitCode);
  if (given.overall !== (open.length === 0 ? 'K' : 'BK')) {
    faults.push(against('certification.assessments.overall-mismatch', { units: open, clause }, 'overall'));
  }
  refuseAll(faults);
}
