import type { LoaderFunctionArgs } from 'react-router';
import { readInbox } from '#kernel/inbox/read-inbox.ts';
import { inLanguage, type Language } from '#kernel/language/words.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import { readPage } from '#ui/list-query.ts';
import { roleName } from './read-tenant-page.ts';
import { houseWords } from './words.ts';

/** The inbox in words: what each task asks for and where its page is, by the context of its kind. */
export async function readInboxPage(args: LoaderFunctionArgs) {
  const { platform, language, tenant: find } = requestOf(args);
  const page = readPage(new URL(args.request.url).searchParams);
  const inbox = await load(args, readInbox, { page });
  const tenant = await find(args.params.tenant);
  const href = (type: string, id: string) => pageOf(platform, tenant.slug, type, id);
  return {
    today: platform.clock().toZonedDateTimeISO(tenant.zone).toPlainDate().toString(),
    page,
    more: inbox.more,
    todos: inbox.todos.map((todo) => ({
      id: todo.todoId,
      says: todoWords(platform, language, todo.kind, todo.data),
      href: href(todo.subjectType, todo.subjectId),
      clause: todo.clause,
      dueOn: todo.dueOn,
      openedAt: todo.openedAt,
      forRole: todo.forRole && roleName(platform.contexts, todo.forRole, language),
    })),
    notices: inbox.notices.map((notice) => ({
      id: notice.noticeId,
      ...noticeWords(platform, language, notice.kind, notice.data),
      href: href(notice.subjectType, notice.subjectId),
      at: notice.at,
      isRead: notice.readAt !== null,
    })),
    request: crypto.randomUUID(),
  };
}

function pageOf({ contexts }: OpenPlatform, slug: string, type: string, id: string): string | null {
  const path = contexts.map((context) => context.pages[type]?.(id)).find((found) => found !== undefined);
  return path === undefined ? null : `/${slug}/${path}`;
}

function todoWords(
  { contexts }: OpenPlatform,
  language: Language,
  kind: string,
  data: Record<string, unknown>,
): string {
  const say = contexts.map((context) => context.words[language].todos[kind]).find((found) => found !== undefined);
  return say?.(data) ?? inLanguage(houseWords, language).unknownTodo;
}

function noticeWords({ contexts }: OpenPlatform, language: Language, kind: string, data: Record<string, unknown>) {
  const say = contexts.map((context) => context.words[language].notices[kind]).find((found) => found !== undefined);
  return say?.(data) ?? { subject: inLanguage(houseWords, language).unknownTodo, body: '' };
}
