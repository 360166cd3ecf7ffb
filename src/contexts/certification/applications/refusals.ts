import type { CaseState } from '../cases/states.ts';
import type { EligibilityAnswer } from './eligibility.ts';
import type { MissingPart } from './rules.complete.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.applications.open-case': { caseId: string; number: string | null; state: CaseState };
    'certification.applications.not-in-force': { from: string | null };
    'certification.applications.closed': { state: CaseState };
    'certification.applications.no-such-day': { day: string };
    'certification.applications.in-future': { what: 'birth' | 'diploma' | 'work'; day: string };
    'certification.applications.ends-before-start': { from: string; to: string };
    'certification.applications.bad-number': { what: 'nik' | 'npwp'; digits: number };
    'certification.applications.unknown-item': { item: string };
    'certification.applications.too-many-files': { item: string; limit: number };
    'certification.applications.incomplete': { part: MissingPart; label?: string; clause: string };
    'certification.applications.not-eligible': { answer: EligibilityAnswer };
    'certification.applications.unjudged': { item: string };
    'certification.applications.item-not-met': { item: string };
    'certification.applications.reason-missing': { item: string | null };
    'certification.applications.nothing-to-correct': { round: number };
  }
}
