import { z } from 'zod';
import { Clause, Day, LegalBasis, Line, mostItems, Packaging, Signing, Standard, Unit } from './content.document.ts';
import {
  Consequence,
  Deadline,
  InformationItem,
  Procedure,
  Statement,
  SurveillanceMethod,
  TestMethod,
  Verdict,
} from './content.procedure.ts';
import { Alternative, EvidenceItem, EvidenceSide } from './content.requirements.ts';

const unique =
  (what: string) => (list: readonly string[], ctx: z.RefinementCtx, path: (i: number) => PropertyKey[]) => {
    const seen = new Set<string>();
    list.forEach((value, i) => {
      if (seen.has(value)) ctx.addIssue({ code: 'custom', path: path(i), message: `${what} ${value} stands twice` });
      seen.add(value);
    });
  };

/** What the document leaves open and the body sets for itself; never mistaken for the document's own words. */
const Settings = z.strictObject({
  certificateNumber: Line.describe('Pattern of certificate numbers: {seq:4}, {romanMonth}, {month}, {year}'),
  experienceBeforeGraduation: z
    .enum(['counts', 'does-not-count'])
    .default('counts')
    .describe('Whether work before the diploma counts; used as long as no ruling says otherwise'),
});

/**
 * One version of a certification scheme as data: what the document says, clause by clause, contradictions and gaps included.
 * Nothing is repaired here: the linter names what is wrong, and the committee's rulings (`rulings.ts`) settle it.
 */
export const SchemeContent = z
  .strictObject({
    number: Line.describe('The number of the document'),
    title: Line,
    level: z.int().min(1).max(9).nullable().describe('Level of the national qualification framework'),
    kind: z.strictObject({ clause: Clause, is: Packaging }).describe('The kind that the document declares'),
    body: z.strictObject({ name: Line, abbreviation: Line }).describe('The certification body (LSP)'),
    drafted: Signing.describe('Laid down by the scheme committee'),
    ratified: Signing.describe('Ratified by the head of the body'),
    verified: Signing.nullable().describe('Verified by the licensing authority'),
    scope: z.array(Statement).max(mostItems),
    purposes: z.array(Statement).max(mostItems),
    legalBases: z.array(LegalBasis).max(mostItems),
    packaging: z
      .strictObject({
        clause: Clause,
        printed: z.array(Packaging).max(mostItems).min(1),
        selected: Packaging.nullable(),
      })
      .describe('The line that offers the kinds of packaging, and the one that is marked, if any'),
    standards: z.array(Standard).max(mostItems).min(1),
    units: z.strictObject({ clause: Clause, list: z.array(Unit).max(mostItems).min(1) }),
    alternatives: z.array(Alternative).max(mostItems).min(1),
    evidenceSide: z.array(EvidenceSide).max(mostItems),
    evidence: z.array(EvidenceItem).max(mostItems).min(1),
    experienceBeforeGraduation: z
      .strictObject({ clause: Clause, counts: z.boolean() })
      .nullable()
      .describe('What the document says about work before graduation; null: nothing'),
    higherEducation: z
      .strictObject({ clause: Clause, counts: z.boolean() })
      .nullable()
      .describe('Whether education above the highest named level is enough; null: nothing is said'),
    rights: z.strictObject({ applicant: z.array(Statement).max(mostItems), holder: z.array(Statement).max(mostItems) }),
    duties: z.strictObject({ applicant: z.array(Statement).max(mostItems), holder: z.array(Statement).max(mostItems) }),
    information: z.strictObject({ clause: Clause, items: z.array(InformationItem).max(mostItems) }),
    fee: z.strictObject({
      clause: Clause,
      authority: Line.describe('Whose rules the fee follows'),
      regulation: Line.nullable().describe('The number of the rule; null: not named'),
      amount: z.int().min(0).nullable().describe('Rupiah; null: not stated'),
    }),
    testMethods: z.strictObject({ clause: Clause, list: z.array(TestMethod).max(mostItems).min(1) }),
    verdicts: z.array(Verdict).max(mostItems),
    validity: z.strictObject({ clause: Clause, years: z.int().min(1).max(20) }),
    surveillanceMethods: z
      .strictObject({ clause: Clause, list: z.array(SurveillanceMethod).max(mostItems) })
      .nullable(),
    deadlines: z.array(Deadline).max(mostItems),
    consequences: z.array(Consequence).max(mostItems),
    procedures: z.array(Procedure).max(mostItems),
    agreementOnUse: z.strictObject({ clause: Clause, promises: z.array(Statement).max(mostItems) }).nullable(),
    settings: Settings,
    clauses: z.record(Clause, Line).describe('Every clause in short words of our own, for pages that cite it'),
  })
  .superRefine((scheme, ctx) => {
    const list = unique('clause');
    list(
      scheme.alternatives.map((a) => a.clause),
      ctx,
      (i) => ['alternatives', i, 'clause'],
    );
    list(
      scheme.evidenceSide.map((e) => e.alternative),
      ctx,
      (i) => ['evidenceSide', i, 'alternative'],
    );
    unique('evidence')(
      scheme.evidence.map((e) => e.code),
      ctx,
      (i) => ['evidence', i, 'code'],
    );
    unique('deadline')(
      scheme.deadlines.map((d) => d.code),
      ctx,
      (i) => ['deadlines', i, 'code'],
    );
    const known = new Set(scheme.alternatives.map((a) => a.clause));
    const unknown = (clause: string, path: PropertyKey[]) => {
      if (!known.has(clause))
        ctx.addIssue({ code: 'custom', path, message: `${clause} is not one of the alternatives` });
    };
    scheme.evidenceSide.forEach((e, i) => {
      unknown(e.alternative, ['evidenceSide', i, 'alternative']);
    });
    scheme.evidence.forEach((e, i) => {
      if (e.alternatives !== 'all')
        for (const clause of e.alternatives) unknown(clause, ['evidence', i, 'alternatives']);
    });
    const standards = new Set(scheme.standards.map((s) => s.code));
    scheme.units.list.forEach((u, i) => {
      if (!standards.has(u.standard))
        ctx.addIssue({
          code: 'custom',
          path: ['units', 'list', i, 'standard'],
          message: `${u.standard} is not one of the standards`,
        });
    });
  });

/** A scheme version as data, see the schema of the same name. */
export type SchemeContent = z.infer<typeof SchemeContent>;

/** The committee's ruling on one finding; the newest one that was decided by the day asked about holds. */
export const Ruling = z.strictObject({
  findingCode: Line,
  clauses: z.array(Clause).max(mostItems).min(1),
  choice: Line,
  reason: Line,
  decidedOn: Day,
});

/** One of {@link Ruling}. */
export type Ruling = z.infer<typeof Ruling>;

/** Every clause that a part of the scheme cites, with the path of the part. */
export function citedClauses(scheme: SchemeContent): { clause: string; at: string }[] {
  const found: { clause: string; at: string }[] = [];
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) for (const [i, v] of value.entries()) walk(v, `${at}.${i}`);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'clause' && typeof inner === 'string') found.push({ clause: inner, at });
        else walk(inner, at ? `${at}.${key}` : key);
      }
  };
  const { clauses: _, ...parts } = scheme;
  walk(parts, '');
  return found;
}
