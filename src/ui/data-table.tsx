import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { listParams, type Sort, sortHref } from './list-query.ts';
import { classes } from './tone.ts';
import { useUiWords } from './words.ts';

/** One column. The first column names the row and leads to it. */
export interface Column<Row> {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** The head becomes a link that sorts by `key`. */
  sort?: boolean;
  /** Numbers and amounts stand at the end, with even digits. */
  end?: boolean;
  /** Never broken over two lines: dates, numbers. */
  tight?: boolean;
  /** 2 leaves on a phone, 3 also on a small tablet. */
  priority?: 1 | 2 | 3;
}

/** Ticking rows for one act over many: posts `pilih` once per ticked row to `action`. */
export interface Bulk<Row> {
  action: string;
  label: (row: Row) => string;
  /** Buttons, and hidden fields if any. */
  buttons: ReactNode;
}

/**
 * A list for work: sortable heads and everything else in the address, sticky head, columns by priority, rows stacked at
 * 360 px, ticking rows, an empty state that teaches. `caption` says what the list is (read aloud, not shown).
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  sort,
  empty,
  bulk,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: Sort;
  empty: ReactNode;
  bulk?: Bulk<Row>;
}) {
  const w = useUiWords();
  const [query] = useSearchParams();
  if (rows.length === 0) return <>{empty}</>;
  const priority = (column: Column<Row>) =>
    classes(
      column.end && 'end',
      column.tight && 'tight',
      column.priority === 2 && 'second',
      column.priority === 3 && 'third',
    ) || undefined;
  const head = (column: Column<Row>) => {
    if (!column.sort) return column.head;
    const Arrow = sort?.down ? ArrowDown : ArrowUp;
    return (
      <Link to={sortHref(query, column.key, sort)} className="sort" title={w.sortBy(column.head)}>
        {column.head}
        {sort?.key === column.key && <Arrow size={14} aria-hidden />}
      </Link>
    );
  };
  const table = (
    <table className="table table-stack">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {bulk && (
            <th className="pick" scope="col">
              <input type="checkbox" className="needs-script" data-pick-all aria-label={w.pickAll} />
              <span className="sr-only">{w.withPicked}</span>
            </th>
          )}
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={priority(column)}
              aria-sort={sort?.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
            >
              {head(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {bulk && (
              <td className="pick">
                <input
                  type="checkbox"
                  name={listParams.picked}
                  value={rowKey(row)}
                  aria-label={w.pick(bulk.label(row))}
                />
              </td>
            )}
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.key} scope="row" className={priority(column)}>
                  <div>{column.cell(row)}</div>
                </th>
              ) : (
                <td key={column.key} className={priority(column)} data-label={column.head}>
                  <div>{column.cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (!bulk) return table;
  return (
    <form method="post" action={bulk.action}>
      <div className="mb-2 flex flex-wrap items-center gap-2 no-print">
        <span className="text-small text-tinta-redup">{w.withPicked}</span>
        {bulk.buttons}
      </div>
      {table}
    </form>
  );
}

/**
 * The filters of a list: a GET form, so that the address holds them. The sort order is kept, the page begins again.
 * `extra` stands at the end, for an export link.
 */
export function FilterForm({ children, extra, active }: { children: ReactNode; extra?: ReactNode; active?: boolean }) {
  const w = useUiWords();
  const [query] = useSearchParams();
  const sort = query.get(listParams.sort);
  return (
    <form method="get" className="filters mb-4 flex flex-wrap items-end gap-3 no-print">
      {sort && <input type="hidden" name={listParams.sort} value={sort} />}
      {children}
      <button type="submit" className="button button-plain">
        {w.filter}
      </button>
      {active && (
        <Link className="button button-quiet" to="?">
          {w.clearFilter}
        </Link>
      )}
      {extra && <div className="ms-auto">{extra}</div>}
    </form>
  );
}
