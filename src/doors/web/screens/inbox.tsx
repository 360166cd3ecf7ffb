import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { markNoticesRead } from '#kernel/inbox/mark-notices-read.ts';
import { moment } from '#kernel/language/format.ts';
import { form, submit } from '#kernel/web/submit.ts';
import { Button } from '#ui/button.tsx';
import { Deadline } from '#ui/deadline.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Page, Section } from '#ui/page.tsx';
import { Pagination } from '#ui/pagination.tsx';
import { Status } from '#ui/status.tsx';
import { useLanguage, useWords } from '#ui/words.ts';
import { readInboxPage } from '../house/read-inbox-page.ts';
import { useTenantPage } from '../house/use-tenant-page.ts';
import { houseWords } from '../house/words.ts';

/** Everything that waits for the member, and the latest news. */
export const loader = (args: LoaderFunctionArgs) => readInboxPage(args);

/** Marks the notices as read. */
export const action = submit({ read: form(markNoticesRead) });

type Inbox = Awaited<ReturnType<typeof loader>>;

export default function InboxPage() {
  const inbox = useLoaderData<typeof loader>();
  const { tenant } = useTenantPage();
  const w = useWords(houseWords);
  return (
    <Page title={w.inbox} site={tenant.shortName} lead={w.inboxLead}>
      <Section title={w.waiting}>
        {inbox.todos.length === 0 ? (
          <EmptyState title={w.nothingTitle}>{w.nothing}</EmptyState>
        ) : (
          <>
            <ul className="border-b border-garis">
              {inbox.todos.map((todo) => (
                <TodoLine key={todo.id} todo={todo} today={inbox.today} zone={tenant.zone} />
              ))}
            </ul>
            <Pagination page={inbox.page} size={50} shown={inbox.todos.length} more={inbox.more} />
          </>
        )}
      </Section>
      <Notices notices={inbox.notices} zone={tenant.zone} request={inbox.request} />
    </Page>
  );
}

function TodoLine({ todo, today, zone }: { todo: Inbox['todos'][number]; today: string; zone: string }) {
  const w = useWords(houseWords);
  const language = useLanguage();
  return (
    <li className="relative grid gap-x-8 gap-y-2 border-t border-garis py-4 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <p className="text-lead font-semibold">
          {todo.href ? (
            <Link to={todo.href} className="link after:absolute after:inset-0">
              {todo.says}
            </Link>
          ) : (
            todo.says
          )}
        </p>
        <p className="mt-1 text-small text-tinta-redup">
          {[
            todo.forRole && w.forRole(todo.forRole),
            todo.clause && !todo.dueOn && w.clause(todo.clause),
            w.since(moment(new Date(todo.openedAt), language, zone)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {todo.dueOn ? (
        <Deadline due={todo.dueOn} today={today} clause={todo.clause ? w.clause(todo.clause) : undefined} />
      ) : (
        <p className="text-small text-tinta-redup">{w.noDue}</p>
      )}
    </li>
  );
}

function Notices({ notices, zone, request }: { notices: Inbox['notices']; zone: string; request: string }) {
  const w = useWords(houseWords);
  const language = useLanguage();
  if (notices.length === 0)
    return (
      <Section title={w.notices}>
        <p className="max-w-read text-tinta-redup">{w.noNotices}</p>
      </Section>
    );
  return (
    <Section title={w.notices}>
      <ul className="border-b border-garis">
        {notices.map((notice) => (
          <li key={notice.id} className="relative grid gap-1 border-t border-garis py-3">
            <p className={notice.isRead ? 'flex flex-wrap gap-x-4' : 'flex flex-wrap gap-x-4 font-semibold'}>
              {notice.href ? (
                <Link to={notice.href} className="link">
                  {notice.subject}
                </Link>
              ) : (
                notice.subject
              )}
              {!notice.isRead && <Status tone="active" word={w.unread} />}
            </p>
            {notice.body && <p className="max-w-read whitespace-pre-line text-work">{notice.body}</p>}
            <p className="text-small text-tinta-redup">{moment(new Date(notice.at), language, zone)}</p>
          </li>
        ))}
      </ul>
      {notices.some((notice) => !notice.isRead) && (
        <form method="post" className="pt-4">
          <input type="hidden" name="_form" value="read" />
          <input type="hidden" name="_request" value={request} />
          <Button small>{w.markRead}</Button>
        </form>
      )}
    </Section>
  );
}
