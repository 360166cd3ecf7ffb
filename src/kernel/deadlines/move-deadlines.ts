import type { Selectable } from 'kysely';
import { z } from 'zod';
import { knownDecrees } from '../calendar/store.ts';
import type { Tables } from '../database/tables.ts';
import { operation } from '../operation.ts';
import { afterDecree } from './rules.ts';

/**
 * Moves the open working-day deadlines of one organisation after a decree was recorded. Each move names the decree; doing it twice
 * moves nothing twice.
 */
export const moveDeadlines = operation({
  name: 'kernel.move-deadlines',
  grant: 'system',
  summary: 'Move open deadlines after a decree on holidays was recorded.',
  input: z.object({ decreeId: z.string().max(60) }),
  find: async (tx) => ({
    decrees: await knownDecrees(tx),
    open: await tx
      .selectFrom('deadline')
      .selectAll()
      .where('closed_at', 'is', null)
      .where('unit', '=', 'working')
      .forUpdate()
      .execute(),
  }),
  decide: ({ decrees, open }, { decreeId }, { tenant }) => {
    const before = decrees.filter((decree) => decree.id !== decreeId);
    // Each deadline is counted by the week under which its due date was told, whatever the organisation's week is by now.
    const byWeek = Map.groupBy(open, (row) => `${row.working_days} ${row.collective_leave}`);
    const moves = [...byWeek.values()].flatMap((rows) =>
      afterDecree(rows.map(deadlineOf), before, decrees, weekOf(rows[0] as Open)),
    );
    const subjects = new Map(
      open.map((row) => [row.deadline_id, { type: row.subject_type, id: row.subject_id, due: row.due_on }]),
    );
    return {
      change: moves.map((move) => ({ ...move, subject: subjects.get(move.deadlineId) })),
      subject: { type: 'kernel.tenant', id: tenant.tenantId },
      facts: {
        decree: decreeId,
        moved: moves.map((move) => ({ deadline: move.deadlineId, from: String(move.from), to: String(move.to) })),
      },
    };
  },
  save: async (tx, moves, { now, newId }) => {
    for (const { deadlineId, from, to, decree, subject } of moves) {
      await tx.updateTable('deadline').set({ due_on: to.toString() }).where('deadline_id', '=', deadlineId).execute();
      await tx
        .insertInto('deadline_move')
        .values({
          move_id: newId(),
          deadline_id: deadlineId,
          from_due: from.toString(),
          to_due: to.toString(),
          decree_id: decree.id,
          moved_at: new Date(now.epochMilliseconds),
        })
        .execute();
      if (!subject) continue;
      await tx
        .updateTable('todo')
        .set({ due_on: to.toString() })
        .where('subject_type', '=', subject.type)
        .where('subject_id', '=', subject.id)
        .where('due_on', '=', from.toString())
        .where('closed_at', 'is', null)
        .execute();
    }
    return { moved: moves.length };
  },
});

type Open = Selectable<Tables['deadline']>;

const deadlineOf = (row: Open) => ({
  id: row.deadline_id,
  spec: { code: row.code, clause: row.clause, days: row.days, unit: row.unit },
  startOn: Temporal.PlainDate.from(row.start_on),
  dueOn: Temporal.PlainDate.from(row.due_on),
  closedOn: null,
});

const weekOf = (row: Open) => ({ days: row.working_days as 5 | 6, collectiveLeave: row.collective_leave });
