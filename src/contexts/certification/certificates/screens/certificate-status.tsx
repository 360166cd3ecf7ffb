import { Status } from '#ui/status.tsx';
import type { Tone } from '#ui/tone.ts';
import { useWords } from '#ui/words.ts';
import type { StatusToday } from '../validity.rules.ts';
import { certificateWords } from '../words.ts';

const tones: Record<StatusToday['status'], Tone> = { valid: 'met', suspended: 'due', revoked: 'bad', expired: 'bad' };

/** The status of a certificate as word, shape and colour. `large` is read across a desk. */
export function CertificateStatus({ status, large }: { status: StatusToday['status']; large?: boolean }) {
  const w = useWords(certificateWords);
  return <Status tone={tones[status]} word={w.statuses[status]} large={large} />;
}
