import { Link, useParams, useSearchParams } from 'react-router';
import { plainDate } from '#kernel/language/format.ts';
import { LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { type Column, DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import type { CaseLine, CaseList } from '../list-cases.ts';
import { caseStates } from '../states.ts';
import { caseWords } from '../words.ts';
import { StateStatus } from './state-status.tsx';

/** A page that lists cases: filters and paging in the address, an empty state that says how the first case comes to be. */
export function CaseTable({ list, of = 'all' }: { list: CaseList; of?: 'all' | 'mine' | 'assigned' }) {
  const w = useWords(caseWords);
  const isMine = of === 'mine';
  const says = {
    all: { title: w.cases, lead: w.listLead, none: w.none, hint: w.noneHint },
    mine: { title: w.mine, lead: w.mineLead, none: w.noneMine, hint: w.noneMineHint },
    assigned: { title: w.assigned, lead: w.assignedLead, none: w.noneAssigned, hint: w.noneAssignedHint },
  }[of];
  const language = useLanguage();
  const { tenant } = useParams();
  const [query] = useSearchParams();
  const isFiltered = query.has('status') || query.has('cari');
  const columns: Column<CaseLine>[] = [
    {
      key: 'number',
      head: w.number,
      tight: true,
      cell: (line) => <Link to={`/${tenant}/perkara/${line.caseId}`}>{line.number ?? w.draftNumber}</Link>,
    },
    ...(isMine ? [] : [{ key: 'applicant', head: w.applicant, cell: (line: CaseLine) => line.applicant }]),
    { key: 'scheme', head: w.scheme, priority: 2, cell: (line) => <span className="line-clamp-2">{line.scheme}</span> },
    { key: 'status', head: w.status, cell: (line) => <StateStatus state={line.state} /> },
    {
      key: 'changed',
      head: w.changed,
      tight: true,
      priority: 2,
      cell: (line) => plainDate(line.changedAt, language, 'Asia/Jakarta'),
    },
  ];
  const empty = isFiltered ? (
    <EmptyState title={w.noneFound}>{w.noneFoundHint}</EmptyState>
  ) : (
    <EmptyState
      title={says.none}
      action={of !== 'assigned' && <LinkButton to={`/${tenant}/skema`}>{w.toSchemes}</LinkButton>}
    >
      {says.hint}
    </EmptyState>
  );
  return (
    <Page title={says.title} lead={says.lead}>
      <div>
        {(list.lines.length > 0 || isFiltered) && (
          <FilterForm active={isFiltered}>
            <SelectField
              name="status"
              label={w.status}
              defaultValue={query.get('status') ?? ''}
              choices={[
                { value: '', label: w.allStates },
                ...caseStates.map((state) => ({ value: state, label: w.states[state] })),
              ]}
            />
            <TextField
              name="cari"
              type="search"
              label={isMine ? w.searchMine : w.search}
              defaultValue={query.get('cari') ?? ''}
            />
          </FilterForm>
        )}
        <DataTable
          caption={says.title}
          columns={columns}
          rows={list.lines}
          rowKey={(line) => line.caseId}
          empty={empty}
        />
        <Pagination
          page={list.page}
          size={list.perPage}
          shown={list.lines.length}
          total={list.isMore ? undefined : list.total}
          totalWords={list.isMore ? w.more : undefined}
          more={list.isMore || list.page * list.perPage < list.total}
        />
      </div>
    </Page>
  );
}

/** The filter of a list of cases, out of its address. */
export function caseFilter(request: Request) {
  const query = new URL(request.url).searchParams;
  return {
    state: query.get('status') || undefined,
    search: query.get('cari') || undefined,
    page: query.get('hal') ?? 1,
  };
}
