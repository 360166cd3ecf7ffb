import { ArrowRight } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { LinkButton } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Status } from '#ui/status.tsx';
import { useWords } from '#ui/words.ts';
import type { SchemeLine } from '../catalogue.ts';
import { schemeWords } from '../words.ts';
import { SchemeStatusWord } from './scheme-status.tsx';

/** Schemes that one may apply for, large and plain. */
export function SchemeOffers({ lines }: { lines: readonly SchemeLine[] }) {
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  if (lines.length === 0) return <EmptyState title={w.noneYet}>{w.noneYetHint}</EmptyState>;
  return (
    <ul className="border-b border-garis">
      {lines.map((line) => (
        <li key={line.versionId} className="relative flex items-center gap-4 border-t border-garis py-4">
          <div className="min-w-0">
            <Link
              to={`/${tenant}/skema/${line.schemeCode}`}
              className="link text-lead font-semibold after:absolute after:inset-0"
            >
              {line.title}
            </Link>
            <p>{traits(line, w).join(' · ')}</p>
            <p className="text-small text-tinta-redup tabular-nums">{line.number}</p>
          </div>
          <ArrowRight size={20} className="ms-auto shrink-0 text-nila" aria-hidden />
        </li>
      ))}
    </ul>
  );
}

const traits = (line: SchemeLine, w: (typeof schemeWords)['id']) => [
  w.kind[line.kind as keyof typeof w.kind] ?? line.kind,
  ...(line.level === null ? [] : [w.level(line.level)]),
  w.unitCount(line.units),
  w.validYears(line.years),
];

/** Scheme versions for those who work with them. */
export function SchemeTable({ lines }: { lines: readonly (SchemeLine & { openContradictions: number })[] }) {
  const w = useWords(schemeWords);
  const { tenant } = useParams();
  const columns: Column<(typeof lines)[number]>[] = [
    {
      key: 'title',
      head: w.title,
      cell: (line) => <Link to={`/${tenant}/skema/${line.schemeCode}/tinjau?versi=${line.version}`}>{line.title}</Link>,
    },
    { key: 'number', head: w.number, priority: 2, cell: (line) => line.number },
    { key: 'version', head: w.versionHead, tight: true, priority: 2, cell: (line) => w.version(line.version) },
    { key: 'status', head: w.status, cell: (line) => <SchemeStatusWord status={line.status} /> },
    {
      key: 'open',
      head: w.open,
      cell: (line) =>
        line.openContradictions > 0 ? <Status tone="due" word={w.openCount(line.openContradictions)} /> : w.noOpen,
    },
  ];
  const empty = (
    <EmptyState title={w.noneWork} action={<LinkButton to={`/${tenant}/skema/baru`}>{w.add}</LinkButton>}>
      {w.noneWorkHint}
    </EmptyState>
  );
  return (
    <DataTable caption={w.schemes} columns={columns} rows={lines} rowKey={(line) => line.versionId} empty={empty} />
  );
}
