import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { PublicShell } from '#ui/public-shell.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { useWords } from '#ui/words.ts';
import type { ownPage } from './own-account.ts';
import { accountWords } from './words.ts';

/** The frame of the pages of one's own account. `done` are the words for each thing that can just have been done. */
export function AccountPage({
  page,
  title,
  done = {},
  children,
}: {
  page: Awaited<ReturnType<typeof ownPage>>;
  title: string;
  done?: Record<string, string>;
  children: ReactNode;
}) {
  const w = useWords(accountWords);
  const { pathname } = useLocation();
  const tabs = [
    { href: '/akun', label: w.profile },
    { href: '/akun/pengaman', label: w.locks },
    { href: '/akun/kunci-api', label: w.apiKeys },
    { href: '/akun/sesi', label: w.sessions },
  ];
  const said = page.done && Object.hasOwn(done, page.done) ? done[page.done] : undefined;
  return (
    <PublicShell>
      <Page
        title={page.account.name}
        crumbs={page.home ? [{ label: w.toOrganisation, href: page.home }] : []}
        site={title}
        number={page.account.email}
        lead={w.accountLead}
        actions={
          <form method="post" action="/keluar" data-forget-drafts>
            <Button>{w.signOut}</Button>
          </form>
        }
      >
        <Tabs label={w.accountPages} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === pathname }))} />
        {said && <Notice tone="met" title={said} />}
        {children}
      </Page>
    </PublicShell>
  );
}

/** A row of a list of keys, passkeys or sessions: what it is, what is known of it, and the button that ends it. */
export function KeyRow({ name, notes, children }: { name: ReactNode; notes: string[]; children?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-garis py-3">
      <div className="min-w-0 flex-1">
        <p className="font-semibold break-words">{name}</p>
        <p className="text-small text-tinta-redup">{notes.filter(Boolean).join(' · ')}</p>
      </div>
      {children}
    </li>
  );
}
