import type { Circumstances } from '../actor.ts';
import { knownDecrees } from '../calendar/store.ts';
import type { Tx } from '../database/tables.ts';
import type { Outcome, Subject } from '../operation.ts';
import { dueOn } from './rules.ts';

/** A deadline as pages show it. */
export interface Deadline {
  deadlineId: string;
  code: string;
  clause: string;
  days: number;
  unit: 'calendar' | 'working';
  startOn: string;
  dueOn: string;
  provisional: boolean;
  closedAt: Date | null;
  moves: { from: string; to: string; decree: string; at: Date }[];
}

/** Starts and closes deadlines; answers the due day of each code that was started, for to-dos that wait by it. */
export async function startDeadlines(
  tx: Tx,
  { start = [], close = [] }: NonNullable<Outcome<unknown>['deadlines']>,
  subject: Subject,
  { now, newId, tenant }: Circumstances,
): Promise<Map<string, Temporal.PlainDate>> {
  const due = new Map<string, Temporal.PlainDate>();
  for (const { codes, subject: about = subject } of close) {
    if (codes.length === 0) continue;
    await tx
      .updateTable('deadline')
      .set({ closed_at: new Date(now.epochMilliseconds) })
      .where('subject_type', '=', about.type)
      .where('subject_id', '=', about.id)
      .where('code', 'in', codes)
      .where('closed_at', 'is', null)
      .execute();
  }
  if (start.length === 0) return due;
  const decrees = await knownDecrees(tx);
  for (const deadline of start) {
    const about = deadline.subject ?? subject;
    const end = dueOn(deadline, deadline.startOn, tenant.week, decrees);
    due.set(deadline.code, end.due);
    await tx
      .insertInto('deadline')
      .values({
        deadline_id: newId(),
        subject_type: about.type,
        subject_id: about.id,
        code: deadline.code,
        clause: deadline.clause,
        days: deadline.days,
        unit: deadline.unit,
        start_on: deadline.startOn.toString(),
        due_on: end.due.toString(),
        working_days: tenant.week.days,
        collective_leave: tenant.week.collectiveLeave,
        provisional: end.provisional,
        closed_at: null,
      })
      .execute();
  }
  return due;
}

/** All deadlines of a subject with every move, oldest first. */
export async function deadlinesOf(tx: Tx, subject: Subject): Promise<Deadline[]> {
  const rows = await tx
    .selectFrom('deadline')
    .selectAll()
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .orderBy('deadline_id')
    .execute();
  if (rows.length === 0) return [];
  const moves = await tx
    .selectFrom('deadline_move')
    .innerJoin('decree', 'decree.decree_id', 'deadline_move.decree_id')
    .select(['deadline_id', 'from_due', 'to_due', 'decree.number', 'moved_at'])
    .where(
      'deadline_id',
      'in',
      rows.map((row) => row.deadline_id),
    )
    .orderBy('move_id')
    .execute();
  return rows.map((row) => ({
    deadlineId: row.deadline_id,
    code: row.code,
    clause: row.clause,
    days: row.days,
    unit: row.unit,
    startOn: row.start_on,
    dueOn: row.due_on,
    provisional: row.provisional,
    closedAt: row.closed_at,
    moves: moves
      .filter((move) => move.deadline_id === row.deadline_id)
      .map((move) => ({ from: move.from_due, to: move.to_due, decree: move.number, at: move.moved_at })),
  }));
}
