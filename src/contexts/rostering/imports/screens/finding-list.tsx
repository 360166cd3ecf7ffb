import { ChevronRight } from 'lucide-react';
import { Link } from 'react-router';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { sentenceOf } from '../finding-words.ts';
import { type Finding, type FindingNature, findingNature } from '../findings.ts';
import { periodName } from '../periods.ts';
import { importPageWords, importWords } from '../words.ts';
import { cellId, linkTo, rowId } from './places.ts';
import { natureTone } from './roster-grid.tsx';

/** Where the rows of the source stand, in its order. */
type Places = readonly { line: number; no: number }[];

/** Links shown at once; the others open on demand. */
const linksShown = 6;

/** The findings by nature, then by kind, each leading to its cells or rows in the grid. */
export function FindingList({ findings, places }: { findings: readonly Finding[]; places: Places }) {
  const { natures, titles } = useWords(importWords);
  const byNature = Map.groupBy(findings, ({ finding }) => findingNature[finding]);
  return (
    <div className="grid gap-8">
      {(Object.keys(natureTone) as FindingNature[]).map((nature) => {
        const some = byNature.get(nature) ?? [];
        return some.length === 0 ? null : (
          <section key={nature} className="grid gap-2">
            <h3 className="flex items-baseline gap-3 text-lead font-bold">
              <Status tone={natureTone[nature]} word={natures[nature]} />
              <span className="text-work font-normal tabular-nums text-tinta-redup">{some.length}</span>
            </h3>
            {[...Map.groupBy(some, ({ finding }) => finding)].map(([code, same]) => (
              <details key={code} open={nature === 'answer'} className="group/kind border-t border-garis py-2">
                <summary className="flex min-h-9 cursor-pointer items-center gap-1.5 font-semibold">
                  <ChevronRight size={16} aria-hidden className="flex-none group-open/kind:rotate-90" />
                  {titles[code]} <span className="font-normal tabular-nums text-tinta-redup">{same.length}</span>
                </summary>
                <ul className="grid gap-3 py-2">
                  {same.map((finding) => (
                    <FindingItem key={JSON.stringify([finding.data, finding.rows])} finding={finding} places={places} />
                  ))}
                </ul>
              </details>
            ))}
          </section>
        );
      })}
    </div>
  );
}

function FindingItem({ finding, places }: { finding: Finding; places: Places }) {
  const { says } = useWords(importWords);
  const w = useWords(importPageWords);
  const language = useLanguage();
  const lines = places.map(({ line }) => line);
  const links =
    finding.cells.length > 0
      ? finding.cells.map((cell) => ({
          key: cellId(cell),
          to: linkTo(lines, cell.line, cellId(cell)),
          label: `${w.row(cell.no)}, ${periodName(cell.period, language)}`,
        }))
      : places
          .filter(({ no }) => finding.rows.includes(no))
          .map(({ no, line }) => ({ key: rowId(line), to: linkTo(lines, line, rowId(line)), label: w.row(no) }));
  const items = (some: typeof links) =>
    some.map(({ key, to, label }) => (
      <Link key={key} to={to} className="link inline-flex min-h-6 items-center">
        {label}
      </Link>
    ));
  return (
    <li className="max-w-read">
      <p>{sentenceOf(says, finding)}</p>
      {links.length > 0 && <p className="flex flex-wrap gap-x-4 text-small">{items(links.slice(0, linksShown))}</p>}
      {links.length > linksShown && (
        <details className="group/more text-small">
          <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-tinta-redup">
            <ChevronRight size={14} aria-hidden className="group-open/more:rotate-90" />
            {w.moreCells(links.length - linksShown)}
          </summary>
          <p className="flex flex-wrap gap-x-4">{items(links.slice(linksShown))}</p>
        </details>
      )}
    </li>
  );
}
