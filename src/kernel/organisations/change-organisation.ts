import { z } from 'zod';
import { operation } from '../operation.ts';
import { line } from '../people/line.ts';
import { manageOrganisation } from '../people/roles.ts';
import { changeOf, settingsFrom } from './rules.ts';
import { changeSettings, ownTenant } from './store.ts';

const Stated = z.object({
  name: line(3, 160),
  shortName: line(2, 60),
  address: line(0, 200).optional(),
  city: line(0, 80).optional(),
  email: z.email().max(200).optional(),
  phone: line(0, 40).optional(),
  licence: line(0, 120).optional(),
  about: z.object({ id: line(0, 600).optional(), en: line(0, 600).optional() }).optional(),
  workingDays: z.coerce.number().pipe(z.union([z.literal(5), z.literal(6)])),
  collectiveLeave: z.enum(['free', 'counted']),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
});

/**
 * Changes what the organisation says of itself: letterhead, public front, working week, clock. Running deadlines keep their due
 * dates; the week before and after stand in the journal. Address, kind and open role of the organisation are not its own to change.
 */
export const changeOrganisation = operation({
  name: 'kernel.change-organisation',
  grant: manageOrganisation,
  summary: 'Change name, letterhead, working week and time zone; running deadlines keep their due dates.',
  input: Stated,
  find: (tx, _input, _actor, { tenant }) => ownTenant(tx, tenant.tenantId, { lock: true }),
  decide: (before, stated, { tenant }) => {
    const after = settingsFrom(before, stated);
    return {
      change: after,
      subject: { type: 'kernel.tenant', id: tenant.tenantId },
      facts: { ...changeOf(before, after) },
    };
  },
  save: (tx, after, { tenant }) => changeSettings(tx, tenant.tenantId, after),
});
