import type { Deadline } from './content.procedure.ts';
import { type Alternative, type EvidenceItem, rankOf } from './content.requirements.ts';
import type { Ruling, SchemeContent } from './content.ts';
import { type Choice, choices, type Finding, type FindingCode, matterOf } from './findings.ts';
import { lintScheme } from './lint.ts';

export type { Ruling } from './content.ts';

/** A finding with what holds for it: the committee's ruling, or, as long as there is none, the stricter reading (`pending`). */
export interface Settlement {
  finding: Finding;
  choice: string;
  pending: boolean;
  ruling: Ruling | null;
}

/** An alternative as it holds after the rulings. */
export interface EffectiveAlternative extends Alternative {
  /** The clause whose number of years holds. */
  yearsFrom: string;
  letterRequired: boolean;
  /** A variant ("SMK Plus") is accepted where its plain level ("SMK") is asked for. */
  acceptsVariants: boolean;
  /** Education above the named level is accepted. */
  acceptsHigher: boolean;
}

/** A ruling that has no effect, and why. */
export interface UnusedRuling {
  ruling: Ruling;
  why: 'no-such-finding' | 'no-such-choice' | 'superseded' | 'not-yet-decided';
}

/** What a scheme asks for after the rulings. */
export interface EffectiveRequirements {
  /** The first day on which the scheme may be used; null while it waits for verification. */
  effectiveFrom: string | null;
  alternatives: EffectiveAlternative[];
  evidence: EvidenceItem[];
  /** No deadline is left in unqualified "days". */
  deadlines: Deadline[];
  experienceBeforeGraduation: 'counts' | 'does-not-count';
  settlements: Settlement[];
  unused: UnusedRuling[];
}

/** The stricter reading of a finding, used until the committee rules. */
function stricter(finding: Finding, scheme: SchemeContent): string {
  switch (finding.code) {
    case 'education-years-contradict':
      return finding.data.required >= finding.data.evidenced ? 'follow-requirement' : 'follow-evidence';
    case 'experience-before-graduation-unstated':
      return scheme.settings.experienceBeforeGraduation;
    case 'experience-without-letter':
      return finding.data.years > 0 ? 'letter-required' : 'letter-not-required';
    default:
      return choices[finding.code][0];
  }
}

function settle(scheme: SchemeContent, rulings: readonly Ruling[], on: string | undefined) {
  const unused: UnusedRuling[] = [];
  const holding = new Map<string, Ruling>();
  const findings = new Map(lintScheme(scheme).map((f) => [matterOf(f.code, f.clauses), f]));
  for (const ruling of [...rulings].sort((a, b) =>
    a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0,
  )) {
    const matter = matterOf(ruling.findingCode, ruling.clauses);
    const finding = findings.get(matter);
    if (!finding) unused.push({ ruling, why: 'no-such-finding' });
    else if (!(finding.choices as readonly string[]).includes(ruling.choice))
      unused.push({ ruling, why: 'no-such-choice' });
    else if (on !== undefined && ruling.decidedOn > on) unused.push({ ruling, why: 'not-yet-decided' });
    else {
      const before = holding.get(matter);
      if (before) unused.push({ ruling: before, why: 'superseded' });
      holding.set(matter, ruling);
    }
  }
  const settlements = [...findings].map(([matter, finding]): Settlement => {
    const ruling = holding.get(matter) ?? null;
    return { finding, ruling, pending: ruling === null, choice: ruling?.choice ?? stricter(finding, scheme) };
  });
  return { settlements, unused };
}

/** What holds for one kind of finding; with a clause, only where that clause is part of it. */
export function settlementOf<C extends FindingCode>(
  settlements: readonly Settlement[],
  code: C,
  clause?: string,
): (Settlement & { choice: Choice<C> }) | undefined {
  const found = settlements.find(
    (s) => s.finding.code === code && (clause === undefined || s.finding.clauses.includes(clause)),
  );
  return found as (Settlement & { choice: Choice<C> }) | undefined;
}

function effectiveAlternative(
  scheme: SchemeContent,
  settlements: readonly Settlement[],
  a: Alternative,
): EffectiveAlternative {
  const evidence = scheme.evidenceSide.find((e) => e.alternative === a.clause);
  const takeEvidence = (code: 'education-years-contradict' | 'education-terms-contradict') =>
    evidence !== undefined && settlementOf(settlements, code, a.clause)?.choice === 'follow-evidence';
  const terms = takeEvidence('education-terms-contradict') && evidence ? evidence : a;
  const years = takeEvidence('education-years-contradict') && evidence ? evidence : a;
  const letter = settlementOf(settlements, 'experience-without-letter', a.clause)?.choice;
  const top = Math.max(...scheme.alternatives.flatMap((x) => x.levels.map(rankOf)));
  const higher =
    scheme.higherEducation?.counts ?? settlementOf(settlements, 'education-above-unnamed')?.choice === 'higher-counts';
  return {
    clause: a.clause,
    levels: terms.levels,
    fieldsOfStudy: terms.fieldsOfStudy,
    fieldOfWork: terms.fieldOfWork,
    minimumYears: years.minimumYears,
    yearsFrom: years.clause,
    letterRequired: letter === undefined ? true : letter === 'letter-required',
    acceptsVariants: settlements.some(
      (s) => s.finding.code === 'alternatives-overlap' && s.finding.clauses.includes(a.clause) && s.choice === 'both',
    ),
    acceptsHigher: higher && a.levels.some((l) => rankOf(l) === top),
  };
}

/** The evidence list, with the work letter where it is required of an alternative and the list names none. */
function effectiveEvidence(scheme: SchemeContent, alternatives: readonly EffectiveAlternative[]): EvidenceItem[] {
  const missing = alternatives.filter(
    (a) =>
      a.letterRequired &&
      a.minimumYears > 0 &&
      !scheme.evidence.some(
        (e) => e.role === 'work-letter' && (e.alternatives === 'all' || e.alternatives.includes(a.clause)),
      ),
  );
  const title = scheme.evidence.find((e) => e.role === 'work-letter')?.title ?? 'Surat keterangan kerja';
  const added = missing.map(
    (a): EvidenceItem => ({
      clause: scheme.evidenceSide.find((e) => e.alternative === a.clause)?.clause ?? a.clause,
      code: `work-letter-${a.clause.replaceAll('.', '-')}`,
      role: 'work-letter',
      title,
      alternatives: [a.clause],
      kinds: ['pdf', 'image'],
    }),
  );
  return [...scheme.evidence, ...added];
}

function effectiveFrom(scheme: SchemeContent, settlements: readonly Settlement[]): string | null {
  const unverified = settlementOf(settlements, 'not-verified');
  if (unverified) return unverified.choice === 'wait' ? null : scheme.ratified.on;
  const late = settlementOf(settlements, 'ratified-before-verified');
  return late?.choice === 'effective-on-verification' && scheme.verified ? scheme.verified.on : scheme.ratified.on;
}

/**
 * What the scheme asks for once the committee's rulings are applied. Where it has not ruled, the stricter figure holds and the
 * settlement says `pending`. With `on` (`YYYY-MM-DD`) only rulings decided by that day count. A ruling that fits nothing has no
 * effect and is answered in `unused`.
 */
export function applyRulings(scheme: SchemeContent, rulings: readonly Ruling[], on?: string): EffectiveRequirements {
  const { settlements, unused } = settle(scheme, rulings, on);
  const alternatives = scheme.alternatives.map((a) => effectiveAlternative(scheme, settlements, a));
  const stated = scheme.experienceBeforeGraduation;
  const beforeGraduation = settlementOf(settlements, 'experience-before-graduation-unstated')?.choice;
  return {
    effectiveFrom: effectiveFrom(scheme, settlements),
    alternatives,
    evidence: effectiveEvidence(scheme, alternatives),
    deadlines: scheme.deadlines.map((d) =>
      d.unit === 'days'
        ? { ...d, unit: settlementOf(settlements, 'procedure-two-calendars', d.clause)?.choice ?? 'calendar-days' }
        : d,
    ),
    experienceBeforeGraduation: stated
      ? stated.counts
        ? 'counts'
        : 'does-not-count'
      : (beforeGraduation ?? scheme.settings.experienceBeforeGraduation),
    settlements,
    unused,
  };
}
