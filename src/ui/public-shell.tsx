import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark } from './mark.tsx';
import { LanguageSwitch, ThemeMenu } from './preference-forms.tsx';
import { type ToastMessage, ToastRegion } from './toast.tsx';
import { useUiWords } from './words.ts';

/** The organisation whose house this is. */
export interface TenantFace {
  name: string;
  href: string;
  /** One line under the name, e.g. its licence. */
  line?: string;
  /** Address of its mark (square). */
  mark?: string;
  /** Its own colour, any CSS colour; drawn as a band, never as text, so that contrast is ours to keep. */
  accent?: string;
}

/** Props of {@link PublicShell}. */
export interface PublicShellProps {
  /** Without a tenant the platform's own name and mark stand in the head. */
  tenant?: TenantFace;
  links?: readonly { href: string; label: string; current?: boolean }[];
  /** Right end of the head, usually the way to sign in. */
  action?: ReactNode;
  toasts?: readonly ToastMessage[];
  footer?: ReactNode;
  children: ReactNode;
}

/** The link that lets a keyboard pass the furniture. */
export function SkipLink() {
  const w = useUiWords();
  return (
    <a href="#isi" className="skip">
      {w.skip}
    </a>
  );
}

/** The house of the public: the tenant's name, mark and accent, few links, generous reading. */
export function PublicShell({ tenant, links = [], action, toasts, footer, children }: PublicShellProps) {
  const w = useUiWords();
  return (
    <div className="flex min-h-screen flex-col">
      <SkipLink />
      {tenant?.accent && (
        <svg className="block h-1.5 w-full" preserveAspectRatio="none" aria-hidden>
          <rect width="100%" height="100%" fill={tenant.accent} />
        </svg>
      )}
      <header className="no-print border-b border-garis">
        <div className="public-wrap public-head">
          <Link to={tenant?.href ?? '/'} className="flex min-h-11 min-w-0 items-center gap-3">
            {tenant?.mark ? <img src={tenant.mark} alt="" width="36" height="36" /> : <Mark size={32} />}
            <span className="min-w-0 leading-tight">
              <span className="block truncate font-bold tracking-[-0.01em]">{tenant?.name ?? 'Pancakarya'}</span>
              {tenant?.line && <span className="block truncate text-small text-tinta-redup">{tenant.line}</span>}
            </span>
          </Link>
          <div className="ms-auto flex items-center gap-1">
            {links.length > 0 && (
              <nav aria-label={w.menu} className="hidden md:flex">
                {links.map((link) => (
                  <Link
                    key={link.href}
                    to={link.href}
                    className="icon-button"
                    aria-current={link.current ? 'page' : undefined}
                  >
                    {link.label}
                  </Link>
                ))}
              </nav>
            )}
            <LanguageSwitch />
            <ThemeMenu />
            {action}
          </div>
        </div>
        {links.length > 0 && (
          <nav aria-label={w.menu} className="public-wrap flex gap-1 overflow-x-auto pb-2 md:hidden">
            {links.map((link) => (
              <Link
                key={link.href}
                to={link.href}
                className="icon-button whitespace-nowrap"
                aria-current={link.current ? 'page' : undefined}
              >
                {link.label}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <ToastRegion toasts={toasts} />
      <main id="isi" tabIndex={-1} className="public-wrap flex-1 pt-8 pb-16 outline-none">
        {children}
      </main>
      <footer className="border-t border-garis text-small text-tinta-redup">
        <div className="public-wrap flex flex-wrap items-center gap-x-6 gap-y-2 py-6">
          {footer}
          {tenant && (
            <Link to="/" className="quiet-link ms-auto inline-flex min-h-6 items-center gap-2">
              <Mark size={18} />
              {w.poweredBy}
            </Link>
          )}
        </div>
      </footer>
    </div>
  );
}
