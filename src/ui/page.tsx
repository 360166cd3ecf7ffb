import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useUiWords } from './words.ts';

/** One step of the way to a page. */
export interface Crumb {
  label: string;
  href: string;
}

/** The way to this page, nearest last; the page itself is not in it. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const w = useUiWords();
  return (
    <nav aria-label={w.breadcrumb} className="mb-2 text-small no-print">
      <ol className="flex flex-wrap items-center gap-x-1 text-tinta-redup">
        {crumbs.map((crumb) => (
          <li key={crumb.href} className="flex items-center gap-1">
            <Link to={crumb.href} className="quiet-link inline-flex min-h-6 items-center">
              {crumb.label}
            </Link>
            <ChevronRight size={14} aria-hidden />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Props of {@link Page}. */
export interface PageProps {
  title: string;
  /** What stands in the browser's tab after the title, e.g. the organisation. */
  site?: string;
  crumbs?: readonly Crumb[];
  /** The case's official number. */
  number?: string;
  /** Usually a `<Status>`. */
  status?: ReactNode;
  /** One or two sentences that say what this page is for. */
  lead?: ReactNode;
  /** Buttons that concern the whole page. */
  actions?: ReactNode;
  /** Facts and deadlines: beside the content from 1024 px, below it on the phone. */
  aside?: ReactNode;
  children?: ReactNode;
}

/** The head and columns of a page inside a shell: way, title, number, status, then content, with facts beside it. Sets the tab's title. */
export function Page({
  title,
  site = 'Pancakarya',
  crumbs,
  number,
  status,
  lead,
  actions,
  aside,
  children,
}: PageProps) {
  return (
    <>
      <title>{`${title} · ${site}`}</title>
      <header className="mb-6">
        {crumbs?.length ? <Breadcrumb crumbs={crumbs} /> : null}
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <div className="min-w-0">
            <h1 className="text-display font-bold tracking-[-0.015em] break-words">{title}</h1>
            {(number || status) && (
              <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
                {status}
                {number && <span className="tabular-nums text-tinta-redup">{number}</span>}
              </p>
            )}
          </div>
          {actions && <div className="flex flex-wrap gap-2 no-print">{actions}</div>}
        </div>
        {lead && <div className="mt-2 max-w-read text-tinta-redup">{lead}</div>}
      </header>
      {aside ? (
        <div className="page-columns">
          <div className="grid min-w-0 content-start gap-10">{children}</div>
          <aside className="grid content-start gap-8">{aside}</aside>
        </div>
      ) : (
        <div className="grid min-w-0 gap-10">{children}</div>
      )}
    </>
  );
}

/** A part of a page in the order of the work; `state` is usually a `<Status>`. */
export function Section({
  title,
  id,
  state,
  lead,
  children,
  small,
}: {
  title: string;
  id?: string;
  state?: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
  /** A quieter head, for the column of facts. */
  small?: boolean;
}) {
  return (
    <section id={id} className="min-w-0">
      <div
        className={small ? 'mb-2 flex flex-wrap items-baseline gap-x-4' : 'mb-4 flex flex-wrap items-baseline gap-x-4'}
      >
        <h2 className={small ? 'text-work font-bold' : 'text-title font-bold tracking-[-0.01em]'}>{title}</h2>
        {state}
      </div>
      {lead && <div className="-mt-2 mb-4 max-w-read text-tinta-redup">{lead}</div>}
      {children}
    </section>
  );
}
