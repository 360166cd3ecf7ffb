import { createHash } from 'node:crypto';
import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { regionsAttribution } from '#kernel/regions/codes.ts';
import { importLimits, isStorable, rosterFrom } from './rules.ts';
import { servedPlaces } from './served-places.ts';
import { importSubject, insertImport, lockImportsOf } from './store.ts';

/**
 * Reads a published roster and keeps it with its report. The text is hashed and not kept; nothing in it is repaired. The same text
 * for the same months stands once; a withdrawn import makes room for another.
 */
export const importTable = operation({
  name: 'rostering.import-table',
  grant: 'rostering.import',
  summary: 'Import a published roster (the Markdown text of its table) and report on it by cell, repairing nothing.',
  input: z.object({
    /** As published: its hash is that of the file, so nothing is trimmed. */
    text: z.string().min(1).max(importLimits.textLength).refine(isStorable),
    /** Of the first month; by default the year of the instruction. */
    year: z.coerce.number().int().min(1945).max(2100).optional(),
    fileName: z.string().trim().max(200).refine(isStorable).optional(),
  }),
  find: async (tx, { text }, _actor, { tenant }) => {
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    return { sha256, places: await servedPlaces(tenant.profile.regionCode), twins: await lockImportsOf(tx, sha256) };
  },
  decide: ({ sha256, places, twins }, { text, year, fileName }, { actor, tenant, newId }) => {
    const grid = rosterFrom(text, places.gazetteer, { year });
    const twin = twins.find((each) => each.first_month === grid.months[0]);
    if (twin) {
      const on = Temporal.Instant.fromEpochMilliseconds(twin.imported_at.getTime())
        .toZonedDateTimeISO(tenant.zone)
        .toPlainDate();
      refuse('rostering.already-imported', { importId: twin.import_id, on: on.toString() }, { field: 'text' });
    }
    const importId = newId();
    const { rows, rotating, fixed, months, counts } = grid.summary;
    return {
      change: {
        importId,
        importedBy: personOf(actor),
        sha256,
        fileName: fileName || null,
        regionCode: places.regionCode,
        regionsSource: regionsAttribution.source,
        grid,
      },
      subject: importSubject(importId),
      facts: {
        number: grid.instruction.number,
        year: grid.instruction.year,
        sha256,
        firstMonth: grid.months[0],
        months,
        rows,
        rotating,
        fixed,
        findings: Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
      },
    };
  },
  save: async (tx, change, circumstances) => {
    await insertImport(tx, change, circumstances);
    return { importId: change.importId };
  },
});
