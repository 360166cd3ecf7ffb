import type { Circumstances } from '../actor.ts';
import type { Tx } from '../database/tables.ts';
import type { Notice, Outcome, Subject, Todo } from '../operation.ts';

type TodoClosings = NonNullable<NonNullable<Outcome<unknown>['todos']>['close']>;

/** Closes the open to-dos of a subject; of the named kinds only, where kinds are named. */
export async function closeTodos(
  tx: Tx,
  closings: TodoClosings,
  subject: Subject,
  { now }: Circumstances,
): Promise<void> {
  for (const { kinds, subject: about = subject } of closings) {
    let query = tx
      .updateTable('todo')
      .set({ closed_at: new Date(now.epochMilliseconds) })
      .where('subject_type', '=', about.type)
      .where('subject_id', '=', about.id)
      .where('closed_at', 'is', null);
    if (kinds) query = query.where('kind', 'in', kinds);
    await query.execute();
  }
}

/** Opens to-dos; one that says `dueBy` takes the day of the deadline that was just started under this code. */
export async function openTodos(
  tx: Tx,
  todos: Todo[],
  subject: Subject,
  due: ReadonlyMap<string, Temporal.PlainDate>,
  { now, newId }: Circumstances,
): Promise<void> {
  for (const todo of todos) {
    const about = todo.subject ?? subject;
    const dueOn = todo.dueOn ?? (todo.dueBy ? due.get(todo.dueBy) : undefined);
    await tx
      .insertInto('todo')
      .values({
        todo_id: newId(),
        subject_type: about.type,
        subject_id: about.id,
        kind: todo.kind,
        for_role: 'role' in todo.for ? todo.for.role : null,
        for_person: 'person' in todo.for ? todo.for.person : null,
        clause: todo.clause ?? null,
        due_on: dueOn?.toString() ?? null,
        data: todo.data ?? {},
        opened_at: new Date(now.epochMilliseconds),
        closed_at: null,
      })
      .execute();
  }
}

/** Sends notices: into the inbox now, by mail once the transaction stands. */
export async function sendNotices(
  tx: Tx,
  notices: Notice[],
  subject: Subject,
  { now, newId }: Circumstances,
): Promise<void> {
  const at = new Date(now.epochMilliseconds);
  for (const notice of notices) {
    const about = notice.subject ?? subject;
    const noticeId = newId();
    await tx
      .insertInto('notice')
      .values({
        notice_id: noticeId,
        person_id: notice.to,
        subject_type: about.type,
        subject_id: about.id,
        kind: notice.kind,
        data: notice.data ?? {},
        at,
        read_at: null,
      })
      .execute();
    await tx
      .insertInto('outbox')
      .values({
        message_id: newId(),
        kind: 'notice-mail',
        payload: { noticeId },
        created_at: at,
        done_at: null,
        attempts: 0,
        last_error: null,
      })
      .execute();
  }
}
