import { z } from 'zod';
import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import { view } from '../operation.ts';

/** A to-do as the inbox shows it; words and address come from the context of its kind. */
export interface InboxTodo {
  todoId: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  clause: string | null;
  dueOn: string | null;
  data: Record<string, unknown>;
  openedAt: Date;
  forRole: string | null;
}

const perPage = 50;

/** Everything that waits for the actor, in person or through a role, soonest due first. */
export const readInbox = view({
  name: 'kernel.inbox',
  grant: 'member',
  summary: 'To-dos of the signed-in person, soonest due first, and the latest notices.',
  input: z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) }),
  read: async (tx, { page }, { actor }) => {
    const rows = await mine(tx, actor)
      .selectAll()
      .orderBy('due_on', (o) => o.asc().nullsLast())
      .orderBy('todo_id')
      .limit(perPage + 1)
      .offset((page - 1) * perPage)
      .execute();
    const notices = await tx
      .selectFrom('notice')
      .selectAll()
      .where('person_id', '=', actor.personId as string)
      .orderBy('notice_id', 'desc')
      .limit(20)
      .execute();
    return {
      todos: rows.slice(0, perPage).map(
        (row): InboxTodo => ({
          todoId: row.todo_id,
          kind: row.kind,
          subjectType: row.subject_type,
          subjectId: row.subject_id,
          clause: row.clause,
          dueOn: row.due_on,
          data: row.data,
          openedAt: row.opened_at,
          forRole: row.for_role,
        }),
      ),
      more: rows.length > perPage,
      notices: notices.map((row) => ({
        noticeId: row.notice_id,
        kind: row.kind,
        subjectType: row.subject_type,
        subjectId: row.subject_id,
        data: row.data,
        at: row.at,
        readAt: row.read_at,
      })),
    };
  },
});

/** How many things wait for the actor, counted to 99 at most. */
export const countInbox = view({
  name: 'kernel.inbox-count',
  grant: 'member',
  summary: 'How many to-dos wait for the signed-in person (at most 99 are counted).',
  input: z.object({}),
  read: async (tx, _input, { actor }) => (await mine(tx, actor).select('todo_id').limit(99).execute()).length,
});

function mine(tx: Tx, actor: Circumstances['actor']) {
  return tx
    .selectFrom('todo')
    .where('closed_at', 'is', null)
    .where((where) =>
      where.or([
        where('for_person', '=', actor.personId as string),
        ...(actor.roles.length > 0 ? [where('for_role', 'in', [...actor.roles])] : []),
      ]),
    );
}
