import { z } from 'zod';
import { view } from '#kernel/operation.ts';

/** How many rows of published rosters have been read: the living figure of the door on the landing page. */
export const frontFigure = view({
  name: 'rostering.front-figure',
  grant: 'public',
  summary: 'How many rows of published rosters have been read.',
  input: z.object({}),
  read: async (tx) => {
    const { rows } = await tx
      .selectFrom('rostering_row')
      .select((count) => count.fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    return { value: Number(rows), unit: { id: 'baris jadwal terbaca', en: 'roster rows read' } };
  },
});
