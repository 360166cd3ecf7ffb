import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { number } from '#kernel/language/format.ts';
import { listParams, withQuery } from './list-query.ts';
import { useLanguage, useUiWords } from './words.ts';

/**
 * The way through a long list. `total` may be left out (unknown) or capped: pass `totalWords` ("1.000+") then, with `more`
 * saying whether a next page exists.
 */
export function Pagination({
  page,
  size,
  shown,
  total,
  totalWords,
  more = total !== undefined && page * size < total,
}: {
  page: number;
  size: number;
  /** Rows on this page. */
  shown: number;
  total?: number;
  totalWords?: string;
  more?: boolean;
}) {
  const w = useUiWords();
  const language = useLanguage();
  const [query] = useSearchParams();
  if (page === 1 && !more) return null;
  const from = number((page - 1) * size + 1, language);
  const to = number((page - 1) * size + shown, language);
  const all = totalWords ?? (total === undefined ? undefined : number(total, language));
  const pageHref = (n: number) => withQuery(query, { [listParams.page]: n === 1 ? null : String(n) });
  return (
    <nav className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-4 no-print" aria-label={w.pages}>
      <span className="me-auto tabular-nums text-tinta-redup">
        {all ? w.range(from, to, all) : w.rangeOpen(from, to)}
      </span>
      {page > 1 && (
        <Link className="button button-plain button-small" to={pageHref(page - 1)} rel="prev">
          <ChevronLeft size={16} aria-hidden />
          {w.previous}
        </Link>
      )}
      {more && (
        <Link className="button button-plain button-small" to={pageHref(page + 1)} rel="next">
          {w.next}
          <ChevronRight size={16} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
