import type { CaseState } from './states.ts';

declare module '#kernel/refusals.ts' {
  interface RefusalData {
    'certification.cases.wrong-state': { from: CaseState; to: CaseState; clause: string };
  }
}
