import { z } from 'zod';
import { view } from '../operation.ts';
import { line } from './line.ts';
import { mostCounted, peoplePerPage, peopleWhere, rolesHeld, waitingFor } from './list-people.store.ts';
import { managePeople } from './roles.ts';

/** The people of the organisation by name, with the roles they hold today and the invitation that waits for them. */
export const readPeople = view({
  name: 'kernel.people',
  grant: managePeople,
  summary: 'People of the organisation with roles and status, by name; searched by name or address, filtered by role.',
  input: z.object({
    search: line(0, 80).optional(),
    role: line(0, 60).optional(),
    page: z.coerce.number().int().min(1).max(1000).default(1),
  }),
  read: async (tx, filter, { today, now, roles }) => {
    const { rows, counted } = await peopleWhere(tx, filter, today.toString());
    const shown = rows.slice(0, peoplePerPage);
    const ids = shown.map((row) => row.person_id);
    const held = await rolesHeld(tx, ids, today.toString());
    const waiting = await waitingFor(tx, ids);
    return {
      people: shown.map((row) => {
        const expiresAt = waiting.get(row.person_id);
        return {
          personId: row.person_id,
          name: row.name,
          email: row.email,
          hasAccount: row.account_id !== null,
          roles: (held.get(row.person_id) ?? []).map(({ role, since, until }) => ({ role, since, until })),
          invitation: expiresAt
            ? { expiresAt: expiresAt.toISOString(), isExpired: expiresAt.getTime() <= now.epochMilliseconds }
            : null,
        };
      }),
      page: filter.page,
      perPage: peoplePerPage,
      total: Math.min(counted, mostCounted),
      isMore: counted > mostCounted,
      hasNext: rows.length > peoplePerPage,
      offered: [...roles].map(([code, { name }]) => ({ code, name })),
    };
  },
});
