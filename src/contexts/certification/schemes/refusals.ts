import type { SchemeStatus } from './tables.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.schemes.not-json': Record<string, never>;
    'certification.schemes.known': { number: string; version: number };
    'certification.schemes.code-needed': { number: string };
    'certification.schemes.number-of-other': { number: string; schemeCode: string };
    'certification.schemes.wrong-status': { status: SchemeStatus; needed: SchemeStatus };
    'certification.schemes.own-work': { name: string };
    'certification.schemes.no-day-of-effect': Record<string, never>;
    'certification.schemes.effective-later': { from: string };
    'certification.schemes.superseded': { version: number };
    'certification.schemes.no-such-finding': { findingCode: string; clauses: string[] };
    'certification.schemes.no-such-choice': { choice: string; choices: string[] };
    'certification.schemes.ruling-in-future': { decidedOn: string };
    'certification.schemes.rulings-need-committee': { rulings: number };
  }
}
