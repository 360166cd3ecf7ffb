import { Button } from '#ui/button.tsx';
import { Mark } from '#ui/mark.tsx';
import { Status } from '#ui/status.tsx';
import type { Tone } from '#ui/tone.ts';
import type { id } from './parts-words.id.ts';

type W = typeof id;
const tones: readonly Tone[] = ['neutral', 'active', 'met', 'due', 'bad'];
const swatches = [
  ['paper', 'fill-kertas'],
  ['under', 'fill-kertas-dalam'],
  ['line', 'fill-garis'],
  ['dim', 'fill-tinta-redup'],
  ['ink', 'fill-tinta'],
  ['nila', 'fill-nila'],
  ['daun', 'fill-daun'],
  ['kunyit', 'fill-kunyit-terang'],
  ['bata', 'fill-bata'],
] as const;

/** One theme's colours, statuses and buttons on its own paper. */
export function LookPanel({ w, theme, title }: { w: W; theme: 'light' | 'dark'; title: string }) {
  return (
    <div data-theme={theme} className="rounded-(--radius) border border-garis bg-kertas p-5 text-tinta">
      <h3 className="mb-3 flex items-center gap-2 font-bold">
        <Mark size={24} />
        {title}
      </h3>
      <ul className="grid grid-cols-3 gap-x-3 gap-y-2 text-small sm:grid-cols-5">
        {swatches.map(([name, fill]) => (
          <li key={name}>
            <svg className="h-8 w-full" aria-hidden>
              <rect width="100%" height="100%" rx="4" className={`${fill} stroke-garis`} />
            </svg>
            {w.swatch[name]}
          </li>
        ))}
      </ul>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1">
        {tones.map((tone) => (
          <Status key={tone} tone={tone} word={w.statuses[tone]} />
        ))}
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        {(['primary', 'plain', 'quiet', 'danger'] as const).map((kind) => (
          <Button key={kind} kind={kind} type="button">
            {w.buttonLabels[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** The seven sizes of type, each at its own work. */
export function TypeScale({ w }: { w: W['typeSamples'] }) {
  return (
    <div className="grid gap-2">
      <p className="text-hero font-extrabold tracking-[-0.025em]">{w.hero}</p>
      <p className="text-display font-bold tracking-[-0.015em]">{w.display}</p>
      <p className="text-title font-bold">{w.title}</p>
      <p className="text-lead">{w.lead}</p>
      <p className="text-body">{w.body}</p>
      <p className="text-work">{w.work}</p>
      <p className="text-small text-tinta-redup tabular-nums">{w.small}</p>
    </div>
  );
}
