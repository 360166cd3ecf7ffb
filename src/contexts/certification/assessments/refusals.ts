import type { CaseState } from '../cases/states.ts';
import type { RelationKind } from './methods.ts';
import type { Gap } from './vatm.rules.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.assessments.no-assessor-role': { clause: string };
    'certification.assessments.already-registered': { clause: string };
    'certification.assessments.licence-taken': { licence: string; clause: string };
    'certification.assessments.licence-expired': { until: string; on: string; clause: string };
    'certification.assessments.not-competent': { scheme: string; clause: string };
    'certification.assessments.related': { kind: RelationKind; employer: string | null; clause: string };
    'certification.assessments.two-hands': { held: string; clause: string };
    'certification.assessments.overloaded': { open: number; limit: number; clause: string };
    'certification.assessments.already-assigned': { clause: string };
    'certification.assessments.relation-open': { clause: string };
    'certification.assessments.not-now': { state: CaseState; clause: string };
    'certification.assessments.unknown-unit': { unitCode: string; clause: string };
    'certification.assessments.missing-unit': { unitCode: string; clause: string };
    'certification.assessments.no-method': { unitCode: string; clause: string };
    'certification.assessments.method-not-in-scheme': { method: string; clause: string };
    'certification.assessments.wish-past': { date: string; clause: string };
    'certification.assessments.no-plan': { clause: string };
    'certification.assessments.plan-answered': { clause: string };
    'certification.assessments.reason-missing': { aspect: string; clause: string };
    'certification.assessments.not-judged': { clause: string };
    'certification.assessments.unit-uncovered': { unitCode: string; clause: string };
    'certification.assessments.not-insufficient': { clause: string };
    'certification.assessments.nothing-asked': { clause: string };
    'certification.assessments.site-unverified': { site: string; until: string | null; on: string; clause: string };
    'certification.assessments.site-scheme': { site: string; scheme: string; clause: string };
    'certification.assessments.over-capacity': { wanted: number; capacity: number; clause: string };
    'certification.assessments.site-occupied': { free: number; wanted: number; clause: string };
    'certification.assessments.session-order': { clause: string };
    'certification.assessments.session-past': { starts: string; clause: string };
    'certification.assessments.session-full': { capacity: number; clause: string };
    'certification.assessments.session-scheme': { scheme: string; clause: string };
    'certification.assessments.double-booked': { who: 'assessor' | 'candidate'; starts: string; clause: string };
    'certification.assessments.verified-order': { clause: string };
    'certification.assessments.session-not-begun': { starts: string; clause: string };
    'certification.assessments.not-present': { clause: string };
    'certification.assessments.attendance-settled': { clause: string };
    'certification.assessments.method-not-planned': { method: string; unitCode: string; clause: string };
    'certification.assessments.score-over': { score: number; maximum: number; clause: string };
    'certification.assessments.evidence-gap': { unitCode: string; gaps: Gap[]; clause: string };
    'certification.assessments.overall-mismatch': { units: string[]; clause: string };
    'certification.assessments.not-yet-without-reason': { unitCode: string; clause: string };
  }
}
