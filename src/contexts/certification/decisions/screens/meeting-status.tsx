import { Status } from '#ui/status.tsx';
import type { Tone } from '#ui/tone.ts';
import { useWords } from '#ui/words.ts';
import type { Meeting } from '../store.ts';
import { decisionWords } from '../words.ts';

const tones: Record<Meeting['state'], Tone> = { open: 'active', closed: 'met', cancelled: 'neutral' };

/** The state of a meeting as word, shape and colour. */
export function MeetingStatus({ state }: { state: Meeting['state'] }) {
  const w = useWords(decisionWords);
  return <Status tone={tones[state]} word={w.meetingStates[state]} />;
}
