import { useUiWords } from './words.ts';

/** One step of a procedure. */
export interface Step {
  label: string;
  state: 'done' | 'now' | 'later';
  /** A date or a name; one line. */
  note?: string;
}

function StepShape({ state }: { state: Step['state'] }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
      {state === 'done' && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" stroke="none" />
          <path d="m6 10.3 2.8 2.8L14.2 7.4" stroke="var(--kertas)" />
        </>
      )}
      {state === 'now' && (
        <>
          <circle cx="10" cy="10" r="8" />
          <circle cx="10" cy="10" r="4" fill="currentColor" stroke="none" />
        </>
      )}
      {state === 'later' && <circle cx="10" cy="10" r="8" strokeOpacity=".55" />}
    </svg>
  );
}

/** The procedure as a line: done, now, later. Across from 768 px, down on a phone. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const w = useUiWords();
  const say = { done: w.stepDone, now: w.stepNow, later: w.stepLater };
  return (
    <ol className="steps text-work" aria-label={label ?? w.steps}>
      {steps.map((step) => (
        <li key={step.label} data-state={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <StepShape state={step.state} />
          {step.label}
          <span className="sr-only">, {say[step.state]}</span>
          {step.note && <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}
