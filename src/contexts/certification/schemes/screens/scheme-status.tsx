import { Status } from '#ui/status.tsx';
import type { Tone } from '#ui/tone.ts';
import { useWords } from '#ui/words.ts';
import type { SchemeStatus } from '../tables.ts';
import { schemeWords } from '../words.ts';

const tones: Record<SchemeStatus, Tone> = {
  draft: 'neutral',
  verified: 'active',
  ratified: 'met',
  superseded: 'neutral',
};

/** The status of a scheme version as word, shape and colour. */
export function SchemeStatusWord({ status }: { status: SchemeStatus }) {
  const w = useWords(schemeWords);
  return <Status tone={tones[status]} word={w.statuses[status]} />;
}
