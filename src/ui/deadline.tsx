import { longDate } from '#kernel/language/format.ts';
import { ToneShape } from './status.tsx';
import { classes, type Tone, toneClass } from './tone.ts';
import { useLanguage, useUiWords } from './words.ts';

/** Calendar days from one `YYYY-MM-DD` to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The tone of a due date: met, overdue, due within `soon` days, or at rest. */
export function deadlineTone(due: string, today: string, met = false, soon = 3): Tone {
  if (met) return 'met';
  const left = daysBetween(today, due);
  if (left < 0) return 'bad';
  return left <= soon ? 'due' : 'neutral';
}

/** Props of {@link Deadline}; days are `YYYY-MM-DD` in the organisation's own time zone. */
export interface DeadlineProps {
  due: string;
  today: string;
  label?: string;
  /** Where it is written, e.g. "Klausul 9.4". */
  clause?: string;
  met?: boolean;
  /** Days before the due date from which it needs attention. */
  soon?: number;
}

/** A due date: weekday and date, days left or over in words, and the clause that sets it. */
export function Deadline({ due, today, label, clause, met, soon }: DeadlineProps) {
  const w = useUiWords();
  const language = useLanguage();
  const left = daysBetween(today, due);
  const tone = deadlineTone(due, today, met, soon);
  const state = met
    ? w.dueMet
    : left < 0
      ? w.daysOver(-left)
      : left === 0
        ? w.dueToday
        : left === 1
          ? w.dueTomorrow
          : w.daysLeft(left);
  return (
    <div>
      <p className="text-small text-tinta-redup">{label ?? w.dueBy}</p>
      <p className="font-semibold">
        <time dateTime={due}>{longDate(due, language)}</time>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3 text-small">
        <span className={classes('status', toneClass[tone])}>
          <ToneShape tone={tone} />
          {state}
        </span>
        {clause && <span className="text-tinta-redup">{clause}</span>}
      </p>
    </div>
  );
}
