import { z } from 'zod';
import { historyOf } from '../journal/read-history.ts';
import { view } from '../operation.ts';
import { manageOrganisation } from '../people/roles.ts';
import { labelOf } from './rules.ts';
import { ownTenant } from './store.ts';

/** The organisation's own settings as they stand, how many working-day deadlines run, and what was changed when. */
export const readOrganisation = view({
  name: 'kernel.organisation',
  grant: manageOrganisation,
  summary: 'The organisation’s own settings, how many working-day deadlines run, and the history of changes.',
  input: z.object({}),
  read: async (tx, _input, { tenant }) => {
    const now = await ownTenant(tx, tenant.tenantId);
    const running = await tx
      .selectFrom('deadline')
      .select('deadline_id')
      .where('closed_at', 'is', null)
      .where('unit', '=', 'working')
      .limit(1001)
      .execute();
    return {
      slug: now.slug,
      name: now.name,
      shortName: now.shortName,
      profile: now.profile,
      week: now.week,
      zone: labelOf(now.zone),
      running: running.length,
      history: (await historyOf(tx, { type: 'kernel.tenant', id: tenant.tenantId })).toReversed(),
    };
  },
});
