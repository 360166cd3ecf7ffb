import { Link, type LoaderFunctionArgs, useLoaderData, useParams } from 'react-router';
import { number, plainDate } from '#kernel/language/format.ts';
import { load } from '#kernel/web/load.ts';
import { LinkButton } from '#ui/button.tsx';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { type ImportLine, listImports } from '../list-imports.ts';
import { periodName } from '../periods.ts';
import { importPageWords } from '../words.ts';

export function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  return load(args, listImports, { show: query.get('ditarik') === 'ya' ? 'all' : 'read', page: query.get('hal') ?? 1 });
}

export default function Imports() {
  const { lines, page, perPage, show, isMore, mayImport } = useLoaderData<typeof loader>();
  const { tenant } = useParams();
  const w = useWords(importPageWords);
  const language = useLanguage();
  const importButton = mayImport && (
    <LinkButton kind="primary" to={`/${tenant}/jadwal/impor`}>
      {w.importOne}
    </LinkButton>
  );
  const columns: Column<ImportLine>[] = [
    {
      key: 'instruction',
      head: w.instruction,
      cell: (line) => (
        <Link className="link" to={`/${tenant}/jadwal/${line.importId}`}>
          {w.instructionNumber(line.number, line.year)}
        </Link>
      ),
    },
    {
      key: 'signed',
      head: w.signedOn,
      tight: true,
      priority: 2,
      cell: (line) => (line.signedOn ? plainDate(line.signedOn, language) : '—'),
    },
    {
      key: 'months',
      head: w.months,
      priority: 2,
      cell: (line) => w.monthSpan(periodName(line.months[0]!, language), periodName(line.months.at(-1)!, language)),
    },
    { key: 'rows', head: w.rows, end: true, cell: (line) => number(line.rows, language) },
    { key: 'findings', head: w.findings, end: true, cell: (line) => number(line.findings, language) },
    { key: 'status', head: w.status, cell: (line) => <ImportStatus {...line} /> },
    {
      key: 'imported',
      head: w.imported,
      tight: true,
      priority: 3,
      cell: (line) => plainDate(new Date(line.importedAt), language, 'Asia/Jakarta'),
    },
  ];
  return (
    <Page title={w.rosters} lead={w.listLead} actions={lines.length > 0 && importButton}>
      <div>
        <DataTable
          caption={w.rosters}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.importId}
          empty={
            <EmptyState title={w.none} action={importButton}>
              {mayImport ? w.noneHintClerk : w.noneHint}
            </EmptyState>
          }
        />
        <Pagination page={page} size={perPage} shown={lines.length} more={isMore} />
        <p className="mt-4 text-small no-print">
          <Link className="link" to={show === 'all' ? '?' : '?ditarik=ya'}>
            {show === 'all' ? w.hideWithdrawn : w.showWithdrawn}
          </Link>
        </p>
      </div>
    </Page>
  );
}

/** How an import stands: withdrawn, with findings that need an answer, or without. */
export function ImportStatus({ status, toAnswer }: { status: 'read' | 'withdrawn'; toAnswer: number }) {
  const w = useWords(importPageWords);
  if (status === 'withdrawn') return <Status tone="bad" word={w.withdrawn} />;
  return toAnswer > 0 ? (
    <Status tone="due" word={w.toAnswer(toAnswer)} />
  ) : (
    <Status tone="met" word={w.nothingToAnswer} />
  );
}
