import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { siteKinds } from './methods.ts';
import { insertSite } from './registers.store.ts';

/** Enters a test site (TUK). No test is held there before the body has verified it (clause 9.3.2). */
export const registerSite = operation({
  name: 'certification.register-site',
  grant: 'certification.schedule',
  summary: 'Enter a test site into the register; it must be verified before a session is held there.',
  input: z.object({
    name: z.string().trim().min(3).max(160),
    address: z.string().trim().min(3).max(400),
    kind: z.enum(siteKinds),
    capacity: z.coerce.number().int().min(1).max(1000),
    schemeCodes: z.array(z.string().min(1).max(60)).max(100).default([]),
  }),
  find: async () => null,
  decide: (_found, input, { newId, now }) => {
    const siteId = newId();
    return {
      change: {
        site_id: siteId,
        name: input.name,
        address: input.address,
        kind: input.kind,
        capacity: input.capacity,
        scheme_codes: input.schemeCodes,
        verified_on: null,
        verified_until: null,
        verified_by: null,
        registered_at: new Date(now.epochMilliseconds),
      },
      subject: { type: 'certification.site', id: siteId },
      facts: { name: input.name, kind: input.kind, capacity: input.capacity, schemeCodes: input.schemeCodes },
    };
  },
  save: async (tx, row) => {
    await insertSite(tx, row);
    return { siteId: row.site_id };
  },
});
