import { citedClauses } from '../content.ts';
import { type Check, finding } from '../findings.ts';

/** Units come from more than one standard. */
export const unitsTwoEditions: Check = (scheme) => {
  const editions = scheme.standards
    .map((s) => ({
      standard: s.code,
      legalBasis: s.legalBasis,
      occupation: s.occupation,
      units: scheme.units.list.filter((u) => u.standard === s.code).map((u) => u.code),
    }))
    .filter((e) => e.units.length > 0);
  if (editions.length < 2) return [];
  return [
    finding(
      'units-two-editions',
      'warning',
      [scheme.units.clause, ...editions.map((e) => e.legalBasis)],
      { editions },
      'confirm',
    ),
  ];
};

/** Units stand there without elements, or with elements that have no criteria. */
export const unitsWithoutElements: Check = (scheme) => {
  const empty = scheme.units.list.filter(
    (u) => u.elements.length === 0 || u.elements.some((e) => e.criteria.length === 0),
  );
  if (empty.length === 0) return [];
  const data = { units: empty.map((u) => u.code), of: scheme.units.list.length };
  return [finding('units-without-elements', 'gap', [scheme.units.clause], data, 'use-standard')];
};

/** The document does not say which standard its units are from. */
export const unitStandardUnstated: Check = (scheme) => {
  const units = scheme.units.list.filter((u) => !u.standardStated).map((u) => u.code);
  if (units.length === 0 || scheme.standards.length < 2) return [];
  const bases = scheme.standards.map((s) => s.legalBasis);
  return [finding('unit-standard-unstated', 'gap', [scheme.units.clause, ...bases], { units }, 'confirm')];
};

/** A unit stands twice. */
export const unitRepeated: Check = (scheme) => {
  const times = Map.groupBy(scheme.units.list, (u) => u.code);
  return [...times]
    .filter(([, units]) => units.length > 1)
    .map(([unit, units]) =>
      finding('unit-repeated', 'contradiction', [scheme.units.clause], { unit, times: units.length }, 'once'),
    );
};

/** Several kinds of packaging are printed and none is marked, while the document declares one elsewhere. */
export const packagingUnselected: Check = (scheme) => {
  const { clause, printed, selected } = scheme.packaging;
  if (selected || printed.length < 2) return [];
  return [
    finding(
      'packaging-unselected',
      'contradiction',
      [clause, scheme.kind.clause],
      { printed, declared: scheme.kind.is },
      'declared-kind',
    ),
  ];
};

/** The marked packaging is not the kind that the document declares. */
export const packagingContradictsKind: Check = (scheme) => {
  const { clause, printed, selected } = scheme.packaging;
  const marked = selected ?? (printed.length === 1 ? printed[0] : undefined);
  if (!marked || marked === scheme.kind.is) return [];
  const data = { selected: marked, declared: scheme.kind.is };
  return [finding('packaging-contradicts-kind', 'contradiction', [clause, scheme.kind.clause], data, 'declared-kind')];
};

/** A part cites a clause that the list of clauses does not hold. */
export const clauseUnlisted: Check = (scheme) => {
  const missing = new Map(
    citedClauses(scheme)
      .filter((c) => scheme.clauses[c.clause] === undefined)
      .map((c) => [c.clause, c.at]),
  );
  return [...missing].map(([clause, at]) => finding('clause-unlisted', 'warning', [clause], { at }, 'amend'));
};
