import { Status } from '#ui/status.tsx';
import type { Tone } from '#ui/tone.ts';
import { useWords } from '#ui/words.ts';
import type { CaseState } from '../states.ts';
import { caseWords } from '../words.ts';

const tones: Record<CaseState, Tone> = {
  draft: 'neutral',
  submitted: 'active',
  returned: 'due',
  rejected: 'bad',
  participant: 'active',
  assigned: 'active',
  agreed: 'active',
  sufficient: 'active',
  scheduled: 'active',
  recommended: 'active',
  competent: 'met',
  'not-yet-competent': 'due',
  certified: 'met',
  'handed-over': 'met',
};

/** The state of a case as word, shape and colour. */
export function StateStatus({ state }: { state: CaseState }) {
  const w = useWords(caseWords);
  return <Status tone={tones[state]} word={w.states[state]} />;
}
