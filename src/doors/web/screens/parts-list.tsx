import { Download } from 'lucide-react';
import { Link } from 'react-router';
import { plainDate, rupiah } from '#kernel/language/format.ts';
import { Button, LinkButton } from '#ui/button.tsx';
import { SelectField } from '#ui/choice-field.tsx';
import { DataTable, FilterForm } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { HeatGrid, heatOf } from '#ui/heat-grid.tsx';
import type { Sort } from '#ui/list-query.ts';
import { Pagination } from '#ui/pagination.tsx';
import { Status } from '#ui/status.tsx';
import { Tabs } from '#ui/tabs.tsx';
import type { Tone } from '#ui/tone.ts';
import { useLanguage } from '#ui/words.ts';
import type { id } from './parts-words.id.ts';

type W = typeof id;

/** One invented line of the sample list. */
export interface SampleRow {
  number: string;
  name: string;
  tone: Tone;
  due: string;
  fee: number;
}

/** A list as work pages show it: tabs, filters, ticks, sorting, paging; and the same list when it is empty. */
export function PartsList({
  w,
  rows,
  sort,
  page,
  state,
  total,
}: {
  w: W;
  rows: SampleRow[];
  sort: Sort;
  page: number;
  state: string;
  total: number;
}) {
  const language = useLanguage();
  const empty = (
    <EmptyState title={w.emptyTitle} action={<LinkButton to="/bagian">{w.emptyAction}</LinkButton>}>
      {w.emptyText}
    </EmptyState>
  );
  return (
    <div className="grid gap-8">
      <div>
        <div className="mb-5">
          <Tabs
            label={w.tabsLabel}
            tabs={[
              { label: w.tabs.open, href: '/bagian', current: true, count: total },
              { label: w.tabs.done, href: '/bagian?tab=selesai', count: 128 },
              { label: w.tabs.all, href: '/bagian?tab=semua', count: 141 },
            ]}
          />
        </div>
        <FilterForm
          active={state !== ''}
          extra={
            <LinkButton to="/bagian" kind="quiet" icon={<Download size={18} aria-hidden />}>
              {w.export}
            </LinkButton>
          }
        >
          <SelectField
            name="keadaan"
            label={w.filterState}
            required={false}
            defaultValue={state}
            choices={(['neutral', 'active', 'met', 'due', 'bad'] as const).map((tone) => ({
              value: tone,
              label: w.statuses[tone],
            }))}
          />
        </FilterForm>
        <DataTable
          caption={w.tableCaption}
          rows={rows}
          rowKey={(row) => row.number}
          sort={sort}
          empty={empty}
          bulk={{
            action: '/bagian',
            label: (row) => row.name,
            buttons: (
              <>
                <Button small name="langkah" value="asesor">
                  {w.assign}
                </Button>
                <Button small name="langkah" value="ingatkan">
                  {w.remind}
                </Button>
              </>
            ),
          }}
          columns={[
            {
              key: 'nama',
              head: w.heads.name,
              sort: true,
              cell: (row) => (
                <Link to="/bagian" className="link">
                  {row.name}
                </Link>
              ),
            },
            { key: 'nomor', head: w.heads.number, cell: (row) => row.number, priority: 3 },
            {
              key: 'keadaan',
              head: w.heads.state,
              cell: (row) => <Status tone={row.tone} word={w.statuses[row.tone]} />,
            },
            { key: 'tenggat', head: w.heads.due, sort: true, tight: true, cell: (row) => plainDate(row.due, language) },
            { key: 'biaya', head: w.heads.fee, end: true, priority: 2, cell: (row) => rupiah(row.fee, language) },
          ]}
        />
        <Pagination page={page} size={5} shown={rows.length} total={total} />
      </div>
      {rows.length > 0 && empty}
    </div>
  );
}

const duties = [
  ['Menteng', [4, 5, 4, 6, 5, 4, 5, 4]],
  ['Pulo Gadung', [2, 3, 2, 2, 3, 1, 2, 2]],
  ['Kebon Jeruk', [1, 0, 1, 2, 1, 1, 0, 1]],
  ['Cilandak', [3, 3, 4, 3, 3, 4, 3, 3]],
  ['Kepulauan Seribu Utara', [0, 1, 0, 0, 1, 0, 0, 1]],
] as const;

/** A grid of counts with one cell to look at. */
export function PartsGrid({ w }: { w: W }) {
  return (
    <HeatGrid
      caption={w.gridLead}
      corner={w.gridCorner}
      numeric
      columns={w.months.map((month) => ({ key: month, head: month }))}
      rows={duties.map(([name, counts], row) => ({
        key: name,
        head: name,
        cells: counts.map((count, column) => ({
          text: String(count),
          heat: heatOf(count, 6),
          flag: row === 1 && column === 4 ? ({ tone: 'due', word: w.gridFlag } as const) : undefined,
        })),
      }))}
    />
  );
}
