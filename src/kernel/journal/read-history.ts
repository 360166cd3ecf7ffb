import { z } from 'zod';
import type { Tx } from '../database/tables.ts';
import { type Subject, view } from '../operation.ts';

/** One line of a subject's history: who did what when. */
export interface HistoryLine {
  lineId: string;
  at: Date;
  who: string | null;
  operation: string;
  facts: Record<string, unknown>;
  contentHash: string;
}

/** The journal of one subject, oldest first, at most 500 lines. Callers must have checked that the reader may see the subject. */
export async function historyOf(tx: Tx, subject: Subject): Promise<HistoryLine[]> {
  const rows = await tx
    .selectFrom('journal')
    .leftJoin('person', 'person.person_id', 'journal.person_id')
    .select(['line_id', 'at', 'person.name', 'operation', 'facts', 'content_hash'])
    .where('subject_type', '=', subject.type)
    .where('subject_id', '=', subject.id)
    .orderBy('line_id')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    lineId: row.line_id,
    at: row.at,
    who: row.name,
    operation: row.operation,
    facts: row.facts,
    contentHash: row.content_hash,
  }));
}

/** The journal of any subject of the organisation, for those who audit. */
export const readHistory = view({
  name: 'kernel.history',
  grant: 'journal.read',
  summary: 'The journal lines of one subject, oldest first.',
  input: z.object({ subjectType: z.string().max(60), subjectId: z.uuid() }),
  sensitive: ({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }),
  read: (tx, { subjectType, subjectId }) => historyOf(tx, { type: subjectType, id: subjectId }),
});
