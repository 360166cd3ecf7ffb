import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Day, Letterhead, Signature, Verification } from '#kernel/papers/shapes.ts';
import { SchemeLine } from './shapes.ts';

/** SK, the body's decree that grants certificates, with its annex of names (clause 9.4.5). */
export const decree = paper(
  'certification/decree',
  z.object({
    letterhead: Letterhead,
    number: z.string(),
    date: Day,
    city: z.string(),
    /** Who decrees: "Ketua LSP …". */
    office: z.string(),
    scheme: SchemeLine,
    considering: z.array(z.string()),
    inViewOf: z.array(z.string()),
    /** Minutes the decree is built on. */
    minutes: z.object({ number: z.string(), date: Day }),
    rulings: z.array(z.string()).min(1).max(7),
    copies: z.array(z.string()),
    holders: z.array(z.object({ name: z.string(), application: z.string(), certificate: z.string(), validUntil: Day })),
    signature: Signature,
    verification: Verification,
  }),
);
