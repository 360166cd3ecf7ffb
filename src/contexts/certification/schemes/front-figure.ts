import { z } from 'zod';
import { view } from '#kernel/operation.ts';

/** How many schemes one can be certified under now: the living figure of the door on the landing page. */
export const frontFigure = view({
  name: 'certification.front-figure',
  grant: 'public',
  summary: 'How many certification schemes are in force.',
  input: z.object({}),
  read: async (tx) => {
    const { schemes } = await tx
      .selectFrom('certification_scheme_version')
      .select((count) => count.fn.countAll<number>().as('schemes'))
      .where('status', '=', 'ratified')
      .executeTakeFirstOrThrow();
    return { value: Number(schemes), unit: { id: 'skema berlaku', en: 'schemes in force' } };
  },
});
