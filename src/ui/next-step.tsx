import type { ReactNode } from 'react';
import { Deadline, type DeadlineProps, deadlineTone } from './deadline.tsx';
import { classes, toneClass } from './tone.ts';
import { useUiWords } from './words.ts';

/**
 * The box at the top of every case: what is next, who must do it, by when, under which clause, and the one primary button.
 * `yours` is false when the reader can only wait; `who` then names whom the case waits for, empty when it waits for nobody.
 */
export function NextStep({
  id = 'next-step',
  what,
  who,
  yours,
  why,
  deadline,
  action,
}: {
  id?: string;
  what: string;
  who: string;
  yours: boolean;
  why?: ReactNode;
  deadline?: DeadlineProps;
  action?: ReactNode;
}) {
  const w = useUiWords();
  const late = deadline && deadlineTone(deadline.due, deadline.today, deadline.met, deadline.soon) === 'bad';
  return (
    <section className={classes('next-step', toneClass[late ? 'bad' : yours ? 'due' : 'neutral'])} aria-labelledby={id}>
      <div className="grid gap-3">
        <div>
          <p className="text-small font-semibold text-(--tone)">
            {yours ? w.nextStep : who ? `${w.waitsFor} ${who}` : w.waitsForNobody}
          </p>
          <h2 id={id} className="text-title font-bold tracking-[-0.01em]">
            {what}
          </h2>
          {yours && <p className="text-small text-tinta-redup">{who}</p>}
        </div>
        {why && <div className="max-w-read">{why}</div>}
        {deadline && <Deadline {...deadline} />}
      </div>
      {action && <div className="flex flex-wrap gap-2 no-print">{action}</div>}
    </section>
  );
}
