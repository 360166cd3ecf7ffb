import type { RefusalBody } from '#kernel/refusals.ts';
import { type Method, methods } from './methods.ts';
import type { PlanContent } from './records.ts';
import type {} from './refusals.ts';
import { against, refuseAll } from './refuse-all.rules.ts';

/** Refuses units that the scheme does not have, that stand twice or are missing; `field` is where the list stands in the form. */
export function unitFaults(
  given: readonly string[],
  units: readonly string[],
  clause: string,
  field = 'units',
): RefusalBody[] {
  const strange = given.flatMap((unitCode, i) =>
    !units.includes(unitCode) || given.indexOf(unitCode) !== i
      ? [against('certification.assessments.unknown-unit', { unitCode, clause }, `${field}.${i}.unitCode`)]
      : [],
  );
  const missing = units
    .filter((unitCode) => !given.includes(unitCode))
    .map((unitCode) => against('certification.assessments.missing-unit', { unitCode, clause }, field));
  return [...strange, ...missing];
}

/** The units with methods for all of them added to their own, each once and in the order of the record. */
export function withMethods(units: PlanContent['units'], everywhere: readonly Method[]): PlanContent['units'] {
  return units.map((unit) => ({
    ...unit,
    methods: methods.filter((method) => unit.methods.includes(method) || everywhere.includes(method)),
  }));
}

/** Refuses a plan (clauses 9.2.3-9.2.4, 9.3.1) that leaves a unit out or without a method, uses a method the scheme does not name, or wishes a day gone by. */
export function requirePlan(
  plan: PlanContent,
  scheme: { units: readonly string[]; methods: readonly string[] },
  today: Temporal.PlainDate,
): void {
  const faults = unitFaults(
    plan.units.map((unit) => unit.unitCode),
    scheme.units,
    '9.2.4',
  );
  plan.units.forEach(({ unitCode, methods }, i) => {
    const field = `units.${i}.methods`;
    if (methods.length === 0)
      faults.push(against('certification.assessments.no-method', { unitCode, clause: '9.3.1' }, field));
    for (const method of methods.filter((each) => !scheme.methods.includes(each))) {
      faults.push(against('certification.assessments.method-not-in-scheme', { method, clause: '9.3.1' }, field));
    }
  });
  if (plan.wishedOn && Temporal.PlainDate.compare(plan.wishedOn, today) < 0) {
    faults.push(against('certification.assessments.wish-past', { date: plan.wishedOn, clause: '9.2.4' }, 'wishedOn'));
  }
  refuseAll(faults);
}
