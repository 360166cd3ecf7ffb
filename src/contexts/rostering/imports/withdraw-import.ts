import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { isStorable } from './rules.ts';
import { importSubject, lockImport, markWithdrawn } from './store.ts';

/** Takes an import out of use, with the reason. What was read stays to be looked at. */
export const withdrawImport = operation({
  name: 'rostering.withdraw-import',
  grant: 'rostering.import',
  summary: 'Withdraw an import that was a mistake; it stays on record with the reason.',
  input: z.object({ importId: z.uuid(), reason: z.string().trim().min(5).max(500).refine(isStorable) }),
  find: (tx, { importId }) => lockImport(tx, importId),
  decide: (found, { importId, reason }) => {
    if (found.status === 'withdrawn') refuse('rostering.already-withdrawn', {});
    return {
      change: { importId, reason },
      subject: importSubject(importId),
      facts: { number: found.number, year: found.year },
    };
  },
  save: (tx, { importId, reason }, circumstances) => markWithdrawn(tx, importId, reason, circumstances),
});
