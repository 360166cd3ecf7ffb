import { number, plainDate } from '#kernel/language/format.ts';
import { useLanguage, useUiWords } from './words.ts';

/**
 * A figure that can be checked: its value, what it counts, and when. A share is never given alone: pass numerator and
 * denominator and the part works it out and prints all three, with the response rate when people were asked.
 */
export function Stat(
  props: { label: string; asOf: string; unit?: string } & (
    | { value: number }
    | { numerator: number; denominator: number; asked?: number }
  ),
) {
  const w = useUiWords();
  const language = useLanguage();
  const n = (value: number, digits = 1) => number(value, language, digits);
  const share = 'numerator' in props ? props : undefined;
  const figure = share
    ? share.denominator > 0
      ? `${n((share.numerator / share.denominator) * 100)}%`
      : '—'
    : n((props as { value: number }).value);
  const notes = [
    share && w.outOf(n(share.numerator), n(share.denominator)),
    share?.asked
      ? w.responded(`${n((share.denominator / share.asked) * 100)}% (${w.outOf(n(share.denominator), n(share.asked))})`)
      : undefined,
    w.asOf(plainDate(props.asOf, language)),
  ].filter(Boolean);
  return (
    <div className="stat">
      <span className="text-small text-tinta-redup">{props.label}</span>
      <span className="figure">
        {figure}
        {props.unit && <span className="ms-1.5 text-body font-semibold">{props.unit}</span>}
      </span>
      <span className="text-small text-tinta-redup">{notes.join(' · ')}</span>
    </div>
  );
}
