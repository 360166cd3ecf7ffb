import { ChevronDown, CircleUser, LogOut, type LucideIcon, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Mark } from './mark.tsx';
import { LanguageSwitch, ThemeChoice } from './preference-forms.tsx';
import { SkipLink } from './public-shell.tsx';
import { type ToastMessage, ToastRegion } from './toast.tsx';
import { useUiWords } from './words.ts';

/** One place of a role. The first four stand in the phone's bottom bar; the inbox comes first. */
export interface Place {
  href: string;
  label: string;
  icon: LucideIcon;
  /** What waits there for this person; 0 is not shown. */
  count?: number;
}

/** Props of {@link WorkShell}. Everything is passed in; the shell asks nobody. */
export interface WorkShellProps {
  organisation: { name: string; href: string; mark?: string };
  places: readonly Place[];
  /** The roles this person holds here; posts `field` = value to `action`. Left out when there is only one. */
  roles?: { current: string; action: string; field: string; options: readonly { value: string; label: string }[] };
  /** A GET form to `action`. */
  search?: { action: string; name: string; label: string };
  account: { name: string; note?: string; links?: readonly { href: string; label: string }[]; signOut: string };
  toasts?: readonly ToastMessage[];
  children: ReactNode;
}

/** The place that an address lies in: the longest one it begins with. */
export function currentPlace(places: readonly { href: string }[], pathname: string): string | undefined {
  let best: string | undefined;
  for (const { href } of places)
    if ((pathname === href || pathname.startsWith(`${href}/`)) && href.length > (best?.length ?? 0)) best = href;
  return best;
}

function PlaceLinks({ places, className }: { places: readonly Place[]; className?: string }) {
  const w = useUiWords();
  const { pathname } = useLocation();
  const here = currentPlace(places, pathname);
  return places.map(({ href, label, icon: Icon, count }) => (
    <Link key={href} to={href} className={className} aria-current={href === here ? 'page' : undefined}>
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
      {count ? (
        <span className="count">
          {count}
          <span className="sr-only"> {w.waiting(count).replace(String(count), '').trim()}</span>
        </span>
      ) : null}
    </Link>
  ));
}

function SearchForm({
  search,
  className,
  id,
}: {
  search: NonNullable<WorkShellProps['search']>;
  className: string;
  id: string;
}) {
  return (
    <search className={className}>
      <form method="get" action={search.action} className="affixed w-full">
        <label htmlFor={id} className="sr-only">
          {search.label}
        </label>
        <input id={id} type="search" name={search.name} className="control" />
        <button type="submit" className="icon-button" aria-label={search.label}>
          <Search size={20} aria-hidden />
        </button>
      </form>
    </search>
  );
}

function RoleMenu({ roles }: { roles: NonNullable<WorkShellProps['roles']> }) {
  const w = useUiWords();
  return (
    <details className="menu" data-menu>
      <summary className="icon-button">
        <span className="sr-only">{w.actAs}: </span>
        <span className="max-w-[7.5rem] truncate sm:max-w-[14rem]">
          {roles.options.find((option) => option.value === roles.current)?.label}
        </span>
        <ChevronDown size={16} aria-hidden />
      </summary>
      <form method="post" action={roles.action} className="menu-panel">
        <p className="px-2.5 pb-1 text-small text-tinta-redup">{w.actAs}</p>
        {roles.options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={roles.field}
            value={option.value}
            className="menu-item"
            aria-pressed={option.value === roles.current}
          >
            {option.label}
          </button>
        ))}
      </form>
    </details>
  );
}

function AccountMenu({
  account,
  search,
  more,
}: Pick<WorkShellProps, 'account' | 'search'> & { more: readonly Place[] }) {
  const w = useUiWords();
  return (
    <details className="menu" data-menu>
      <summary className="icon-button" aria-label={`${w.account}: ${account.name}`}>
        <CircleUser size={22} strokeWidth={1.75} aria-hidden />
      </summary>
      <div className="menu-panel grid gap-1">
        <div className="border-b border-garis px-2.5 pb-2">
          <p className="font-bold">{account.name}</p>
          {account.note && <p className="text-small text-tinta-redup">{account.note}</p>}
        </div>
        {search && <SearchForm search={search} className="py-1 lg:hidden" id="search-menu" />}
        {more.length > 0 && (
          <nav aria-label={w.morePlaces} className="lg:hidden">
            <PlaceLinks places={more} className="menu-item" />
          </nav>
        )}
        {account.links?.map((link) => (
          <Link key={link.href} to={link.href} className="menu-item">
            {link.label}
          </Link>
        ))}
        <div className="border-y border-garis py-1">
          <ThemeChoice />
        </div>
        <LanguageSwitch item />
        <form method="post" action={account.signOut} data-forget-drafts>
          <button type="submit" className="menu-item">
            <LogOut size={18} aria-hidden />
            {w.signOut}
          </button>
        </form>
      </div>
    </details>
  );
}

/** The house of those who work in it: top bar, left rail with few places, and a bottom bar of four places on the phone. */
export function WorkShell({ organisation, places, roles, search, account, toasts, children }: WorkShellProps) {
  const w = useUiWords();
  return (
    <div className="work">
      <SkipLink />
      <header className="work-top">
        <Link to={organisation.href} className="flex min-h-11 min-w-0 items-center gap-2.5">
          {organisation.mark ? <img src={organisation.mark} alt="" width="28" height="28" /> : <Mark size={26} />}
          <span className="truncate font-bold tracking-[-0.01em]">{organisation.name}</span>
        </Link>
        {search && <SearchForm search={search} className="ms-8 hidden w-full max-w-[24rem] lg:block" id="search-top" />}
        <div className="ms-auto flex items-center gap-1">
          {roles && <RoleMenu roles={roles} />}
          <AccountMenu account={account} search={search} more={places.slice(4)} />
        </div>
      </header>
      <nav className="work-rail" aria-label={w.places}>
        <PlaceLinks places={places} className="place" />
      </nav>
      <div className="min-w-0">
        <ToastRegion toasts={toasts} />
        <main id="isi" tabIndex={-1} className="work-main outline-none">
          {children}
        </main>
      </div>
      <nav className="work-bottom" aria-label={w.places}>
        <PlaceLinks places={places.slice(0, 4)} />
      </nav>
    </div>
  );
}
