import { refuse } from '#kernel/refusals.ts';
import type { Ruling, SchemeContent } from './content.ts';
import { type Finding, matterOf } from './findings.ts';
import { lintScheme } from './lint.ts';
import type {} from './refusals.ts';
import { applyRulings, type Settlement } from './rulings.ts';
import type { SchemeStatus } from './tables.ts';

/** The short code of a scheme out of its document number: "014.175/SKEMA.16-KOPER/IV/2025" -> "skema-16"; null when it names none. */
export function schemeCodeOf(number: string): string | null {
  const [, serial] = /\bSKEMA[.\s-]*(\d{1,4})\b/i.exec(number) ?? [];
  return serial ? `skema-${Number(serial)}` : null;
}

/** Refuses a step that the version's status does not allow. */
export function requireStatus(status: SchemeStatus, needed: SchemeStatus): void {
  if (status !== needed) refuse('certification.schemes.wrong-status', { status, needed });
}

/** Refuses who would confirm what he has entered himself. */
export function requireOtherHands(importedBy: string, actor: { personId: string | null; name: string }): void {
  if (importedBy === actor.personId) refuse('certification.schemes.own-work', { name: actor.name });
}

/** Refuses a version whose day of effect is open or still to come; it would replace the one in force too early. */
export function requireEffect(scheme: SchemeContent, rulings: readonly Ruling[], today: Temporal.PlainDate): void {
  const { effectiveFrom } = applyRulings(scheme, rulings, today.toString());
  if (effectiveFrom === null) refuse('certification.schemes.no-day-of-effect', {});
  if (effectiveFrom > today.toString()) refuse('certification.schemes.effective-later', { from: effectiveFrom });
}

/** The finding that a ruling is about. Refuses a ruling that fits no finding, or chooses what cannot be chosen. */
export function requireFinding(
  scheme: SchemeContent,
  ruling: Pick<Ruling, 'findingCode' | 'clauses' | 'choice'>,
): Finding {
  const matter = matterOf(ruling.findingCode, ruling.clauses);
  const found = lintScheme(scheme).find((finding) => matterOf(finding.code, finding.clauses) === matter);
  if (!found) {
    const { findingCode, clauses } = ruling;
    return refuse('certification.schemes.no-such-finding', { findingCode, clauses }, { field: 'findingCode' });
  }
  const choices: readonly string[] = found.choices;
  if (!choices.includes(ruling.choice))
    refuse(
      'certification.schemes.no-such-choice',
      { choice: ruling.choice, choices: [...choices] },
      { field: 'choice' },
    );
  return found;
}

/** The contradictions of a scheme on which the committee has not ruled. */
export const openContradictions = (scheme: SchemeContent, rulings: readonly Ruling[]): Settlement[] =>
  applyRulings(scheme, rulings).settlements.filter((s) => s.pending && s.finding.severity === 'contradiction');
