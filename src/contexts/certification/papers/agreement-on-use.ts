import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Day, Letterhead, Signature } from '#kernel/papers/shapes.ts';
import { SchemeLine } from './shapes.ts';

/** The holder's agreement on the use of the certificate, signed before it is handed over (clauses 9.8 and 9.4.7). */
export const agreementOnUse = paper(
  'certification/agreement-on-use',
  z.object({
    letterhead: Letterhead,
    number: z.string(),
    city: z.string(),
    date: Day,
    holder: z.object({ name: z.string(), identityNumber: z.string(), address: z.string() }),
    certificate: z.object({ number: z.string(), validUntil: Day }),
    scheme: SchemeLine,
    /** What is agreed, each with its clause of the scheme. */
    terms: z.array(z.object({ clause: z.string(), text: z.string() })).min(1),
    signatures: z.array(Signature),
  }),
);
