import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes, type Tone, toneClass } from './tone.ts';

const icons = { neutral: Info, active: Info, met: CircleCheck, due: TriangleAlert, bad: OctagonX };

/** The icon of a tone for banners and toasts. */
export function ToneIcon({ tone }: { tone: Tone }) {
  const Icon = icons[tone];
  return <Icon size={20} aria-hidden />;
}

/** A banner in the flow of the page. Errors of a form are a {@link FormError} instead. */
export function Notice({ tone = 'neutral', title, children }: { tone?: Tone; title?: string; children?: ReactNode }) {
  return (
    <div className={classes('notice', toneClass[tone])}>
      <ToneIcon tone={tone} />
      <div className="max-w-read">
        {title && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
