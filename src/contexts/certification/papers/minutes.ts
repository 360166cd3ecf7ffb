import { z } from 'zod';
import { paper } from '#kernel/papers/paper.ts';
import { Letterhead, Moment, Signature } from '#kernel/papers/shapes.ts';
import { SchemeLine, Verdict } from './shapes.ts';

/** Berita Acara, the minutes of the technical team's meeting (clauses 9.4.2 to 9.4.4). */
export const minutes = paper(
  'certification/minutes',
  z.object({
    letterhead: Letterhead,
    number: z.string(),
    starts: Moment,
    ends: Moment,
    /** Place of the meeting, or how it was held. */
    place: z.string(),
    city: z.string(),
    scheme: SchemeLine,
    agenda: z.array(z.string()),
    members: z.array(z.object({ name: z.string(), office: z.string(), knowledge: z.string(), present: z.boolean() })),
    /** Whether the check of hands found no member present who assessed or trained a candidate of this meeting; null: not checked. */
    independent: z.boolean().nullable(),
    /** How many members must be there. */
    quorum: z.number().int().positive(),
    cases: z.array(
      z.object({
        name: z.string(),
        number: z.string(),
        assessor: z.string(),
        recommendation: Verdict,
        decision: Verdict,
        reason: z.string().nullable(),
      }),
    ),
    notes: z.string().nullable(),
    signatures: z.array(Signature),
  }),
);
