import { classes, type Tone, toneClass } from './tone.ts';

/** The shape of a tone, so that colour never speaks alone: ring, half disc, disc with tick, triangle, square with cross. */
export function ToneShape({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" fill="none" aria-hidden stroke="currentColor" strokeWidth="1.8">
      {tone === 'neutral' && <circle cx="6" cy="6" r="4.6" />}
      {tone === 'active' && (
        <>
          <circle cx="6" cy="6" r="4.6" />
          <path d="M6 2v8a4 4 0 0 0 0-8Z" fill="currentColor" stroke="none" />
        </>
      )}
      {tone === 'met' && (
        <>
          <circle cx="6" cy="6" r="6" fill="currentColor" stroke="none" />
          <path d="m3.4 6.2 1.8 1.8 3.5-3.8" stroke="var(--kertas)" strokeWidth="1.6" />
        </>
      )}
      {tone === 'due' && <path d="M6 .6 12 11.4H0Z" fill="currentColor" stroke="none" />}
      {tone === 'bad' && (
        <>
          <rect width="12" height="12" rx="1.5" fill="currentColor" stroke="none" />
          <path d="m3.6 3.6 4.8 4.8m0-4.8L3.6 8.4" stroke="var(--kertas)" strokeWidth="1.6" />
        </>
      )}
    </svg>
  );
}

/** A state as word + shape + colour. `large` is for a verification result read across a desk. */
export function Status({ tone, word, large }: { tone: Tone; word: string; large?: boolean }) {
  return (
    <span className={classes('status', toneClass[tone], large && 'status-large')}>
      <ToneShape tone={tone} />
      {word}
    </span>
  );
}
