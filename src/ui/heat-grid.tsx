import { Link } from 'react-router';
import { ToneShape } from './status.tsx';
import { classes, type Tone, toneClass } from './tone.ts';
import { useUiWords } from './words.ts';

/** One cell: words or a number, a step of heat, and where it leads. */
export interface HeatCell {
  text: string;
  /** 0 (none) to 5 (most); the number itself stays in the cell. */
  heat?: 0 | 1 | 2 | 3 | 4 | 5;
  /** Something to look at: a shape and a word, as for a status. */
  flag?: { tone: Tone; word: string };
  href?: string;
}

/** One line of the grid. */
export interface HeatRow {
  key: string;
  head: string;
  href?: string;
  /** As many cells as there are columns; undefined where nothing stands. */
  cells: readonly (HeatCell | undefined)[];
}

/** The step of heat (0-5) of a count between 0 and the largest one. */
export function heatOf(value: number, largest: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((value / largest) * 5))) as 1 | 2 | 3 | 4 | 5;
}

/**
 * A table drawn as a grid of cells, for rosters and coverage: head and first column stay in sight, the rest scrolls by
 * finger or arrow keys. Numbers stand in the cells, so it is its own table twin.
 */
export function HeatGrid({
  caption,
  corner,
  columns,
  rows,
  numeric,
}: {
  caption: string;
  corner: string;
  columns: readonly { key: string; head: string }[];
  rows: readonly HeatRow[];
  numeric?: boolean;
}) {
  const w = useUiWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="heat-scroll" tabIndex={0} aria-label={`${caption}, ${w.scrollGrid}`}>
      <table className="heat">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={numeric ? 'number' : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.href ? <Link to={row.href}>{row.head}</Link> : row.head}</th>
              {columns.map((column, index) => (
                <Cell key={column.key} cell={row.cells[index]} numeric={numeric} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, numeric }: { cell: HeatCell | undefined; numeric?: boolean }) {
  if (!cell) return <td />;
  const name = classes(
    numeric && 'number',
    cell.flag ? classes('heat-flag', toneClass[cell.flag.tone]) : cell.heat !== undefined && `heat-${cell.heat}`,
  );
  return (
    <td className={name || undefined} title={cell.flag?.word}>
      {cell.flag && (
        <>
          <ToneShape tone={cell.flag.tone} />
          <span className="sr-only">{cell.flag.word}: </span>
        </>
      )}
      {cell.href ? <Link to={cell.href}>{cell.text}</Link> : cell.text}
    </td>
  );
}
