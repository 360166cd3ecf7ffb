import type { ReactNode } from 'react';

/** One line of what happened. `moment` is already in words, `at` is for machines (ISO 8601). */
export interface TimelineEntry {
  key: string;
  at: string;
  moment: string;
  who: string;
  what: ReactNode;
  detail?: ReactNode;
  /** Papers as attachments, usually `<PaperLink>`s. */
  papers?: ReactNode;
}

/** What happened, newest first as given: when, what, who, with papers as attachments. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.at} className="text-small leading-[1.375rem] text-tinta-redup">
            {entry.moment}
          </time>
          <div className="min-w-0">
            <p>
              <span className="font-semibold">{entry.what}</span>
              <span className="text-tinta-redup"> · {entry.who}</span>
            </p>
            {entry.detail && <div className="max-w-read">{entry.detail}</div>}
            {entry.papers && <div className="mt-2 flex flex-wrap gap-2">{entry.papers}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
