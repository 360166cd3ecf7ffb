import { Link } from 'react-router';

/** One tab: a link to its own address. */
export interface Tab {
  label: string;
  href: string;
  current?: boolean;
  count?: number;
}

/** Tabs as links, so each has an address and works without a script. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} to={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tabular-nums font-normal text-tinta-redup">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
