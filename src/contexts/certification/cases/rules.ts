import { refuse } from '#kernel/refusals.ts';
import type {} from './refusals.ts';
import { type CaseState, transitions } from './states.ts';

/** Refuses a step that the case's state does not allow: `certification.cases.wrong-state` with the state it is in and what was wanted. */
export function requireStep(from: CaseState, to: CaseState, clause: string): void {
  if (!transitions[from].includes(to)) refuse('certification.cases.wrong-state', { from, to, clause });
}
