import { ToneShape } from '#ui/status.tsx';
import { classes, type Tone, toneClass } from '#ui/tone.ts';
import { useLanguage, useUiWords, useWords } from '#ui/words.ts';
import { type FindingCode, type FindingNature, findingNature } from '../findings.ts';
import type { GridCell, GridRow } from '../grid.ts';
import { periodShort } from '../periods.ts';
import { importPageWords, importWords } from '../words.ts';
import { cellId, rowId } from './places.ts';

/** What a finding's nature looks like: needs an answer, needs a look, a note. */
export const natureTone: Record<FindingNature, Tone> = { answer: 'due', check: 'active', note: 'neutral' };

const weight: Record<FindingNature, number> = { answer: 0, check: 1, note: 2 };

/**
 * The roster as published: offices down, months across, head and first column in sight, fixed rows over all months. Findings are
 * marked in their cells by shape, colour and words, the gravest first.
 */
export function RosterGrid({
  rows,
  months,
  flags,
}: {
  rows: readonly GridRow[];
  months: readonly string[];
  flags: 'all' | FindingCode;
}) {
  const w = useWords(importPageWords);
  const ui = useUiWords();
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="heat-scroll" tabIndex={0} aria-label={`${w.grid}, ${ui.scrollGrid}`}>
      <table className="heat w-full">
        <caption className="sr-only">{w.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{w.office}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {periodShort(month, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line} id={rowId(row.line)} className="scroll-mt-14">
              <th scope="row" className="sm:min-w-60">
                <span className="tabular-nums text-tinta-redup">{row.no}.</span> {row.office}
                <Flags flags={shown(row.flags, flags)} words />
              </th>
              {row.kind === 'fixed' && row.cells[0] ? (
                <Cell cell={row.cells[0]} span={months.length} flags={flags} />
              ) : (
                months.map((month) => {
                  const cell = row.cells.find((each) => each.month === month);
                  return cell ? <Cell key={month} cell={cell} flags={flags} /> : <td key={month} />;
                })
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shown = (flags: readonly FindingCode[], wanted: 'all' | FindingCode): FindingCode[] =>
  flags
    .filter((flag) => wanted === 'all' || flag === wanted)
    .sort((a, b) => weight[findingNature[a]] - weight[findingNature[b]]);

function Cell({ cell, span = 1, flags }: { cell: GridCell; span?: number; flags: 'all' | FindingCode }) {
  const w = useWords(importPageWords);
  const { titles } = useWords(importWords);
  const found = shown(cell.flags, flags);
  const [gravest] = found;
  return (
    <td
      id={cellId(cell)}
      colSpan={span > 1 ? span : undefined}
      title={found.map((flag) => titles[flag]).join('; ') || undefined}
      className={classes(
        'min-w-30 whitespace-normal! scroll-mt-14 scroll-ml-44 target:outline-2 target:-outline-offset-2 target:outline-nila',
        gravest && 'heat-flag',
        gravest && toneClass[natureTone[findingNature[gravest]]],
      )}
    >
      <Flags flags={found} />
      {cell.text || <span className="text-tinta-redup">{w.emptyCell}</span>}
      {cell.officialName && cell.officialName !== cell.text && (
        <span className="block font-normal text-tinta-redup">{cell.officialName}</span>
      )}
    </td>
  );
}

/** The mark of the gravest finding, with all of them in words: beside it, or for the ear only. */
function Flags({ flags, words }: { flags: readonly FindingCode[]; words?: boolean }) {
  const { titles } = useWords(importWords);
  const [gravest] = flags;
  if (!gravest) return null;
  const names = flags.map((flag) => titles[flag]).join('; ');
  if (!words) {
    return (
      <>
        <ToneShape tone={natureTone[findingNature[gravest]]} />
        <span className="sr-only">{names}: </span>
      </>
    );
  }
  return (
    <span
      className={classes(
        'mt-1 flex items-start gap-1.5 font-normal text-(--tone)',
        toneClass[natureTone[findingNature[gravest]]],
      )}
    >
      <span className="mt-0.5 flex-none">
        <ToneShape tone={natureTone[findingNature[gravest]]} />
      </span>
      {names}
    </span>
  );
}
