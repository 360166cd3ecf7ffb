import { z } from 'zod';
import { countInbox } from '../inbox/read-inbox.ts';
import { view } from '../operation.ts';

/** Who the caller is in this organisation: a visitor has neither `personId` nor roles. `inbox` counts what waits for him, to 99. */
export const readMe = view({
  name: 'kernel.me',
  grant: 'public',
  summary: 'Who the caller is in this organisation: name, roles, grants, and how much waits for him.',
  input: z.object({}),
  read: async (tx, input, circumstances) => {
    const { actor } = circumstances;
    return {
      personId: actor.personId,
      name: actor.name,
      email: actor.email,
      roles: [...actor.roles],
      grants: [...actor.grants].sort(),
      inbox: actor.personId ? await countInbox.read(tx, input, circumstances) : 0,
    };
  },
});
