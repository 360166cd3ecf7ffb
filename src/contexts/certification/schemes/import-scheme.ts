import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { contentHash } from '#kernel/journal/canonical.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { SchemeFile } from './content.file.ts';
import type { Ruling, SchemeContent } from './content.ts';
import { lintScheme } from './lint.ts';
import { requireFinding, schemeCodeOf } from './rules.ts';
import { insertRulings, likeIt, lockScheme, versionSubject, versionsOf } from './store.ts';

const codeFor = (content: SchemeContent, given: string | undefined): string =>
  given ??
  schemeCodeOf(content.number) ??
  refuse('certification.schemes.code-needed', { number: content.number }, { field: 'schemeCode' });

/** Takes in a scheme as data: a new draft version. Exactly the same content a second time is refused as known. */
export const importScheme = operation({
  name: 'certification.import-scheme',
  grant: 'certification.draft-schemes',
  summary:
    'Takes in a scheme as data (a SchemeFile) as a new draft version; the same content twice is refused as known.',
  input: z.object({
    schemeCode: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(60)
      .refine((code) => !['baru', 'versi'].includes(code))
      .optional()
      .describe('Code shared by all versions, e.g. "skema-16"; read from the number when left out'),
    content: SchemeFile,
  }),
  find: async (tx, { schemeCode, content: { rulings: _, ...content } }) => {
    const code = codeFor(content, schemeCode);
    await lockScheme(tx, code);
    const hash = contentHash(content);
    const [newest] = await versionsOf(tx, code);
    const like = await likeIt(tx, { contentHash: hash, number: content.number, schemeCode: code });
    return { code, hash, like, version: (newest?.version ?? 0) + 1 };
  },
  decide: ({ code, hash, like, version }, { content: { rulings, ...content } }, { newId, now, today, actor }) => {
    if (like?.content_hash === hash)
      refuse('certification.schemes.known', { number: like.number, version: like.version }, { field: 'content' });
    if (like)
      refuse(
        'certification.schemes.number-of-other',
        { number: like.number, schemeCode: like.scheme_code },
        { field: 'schemeCode' },
      );
    requireRulings(content, rulings, today, actor.grants);
    const versionId = newId();
    return {
      change: {
        importedBy: personOf(actor),
        rulings: rulings.map((ruling) => ({ ...ruling, rulingId: newId() })),
        row: {
          version_id: versionId,
          scheme_code: code,
          version,
          number: content.number,
          title: content.title,
          status: 'draft' as const,
          content,
          content_hash: hash,
          created_at: new Date(now.epochMilliseconds),
        },
      },
      subject: versionSubject(versionId),
      facts: {
        schemeCode: code,
        version,
        number: content.number,
        contentHash: hash,
        findings: lintScheme(content).length,
        rulings: rulings.length,
      },
      todos: {
        open: [
          {
            kind: 'certification.verify-scheme',
            for: { role: 'committee' },
            data: { number: content.number, version },
          },
        ],
      },
    };
  },
  save: async (tx, { row, rulings, importedBy }) => {
    await tx
      .insertInto('certification_scheme_version')
      .values({ ...row, imported_by: importedBy })
      .execute();
    await insertRulings(tx, row.version_id, rulings, importedBy);
    return { versionId: row.version_id, schemeCode: row.scheme_code, version: row.version };
  },
});

/** A file may bring rulings along, but only the committee may bring them, and each must fit a finding. */
function requireRulings(
  content: SchemeContent,
  rulings: readonly Ruling[],
  today: Temporal.PlainDate,
  grants: ReadonlySet<string>,
): void {
  if (rulings.length === 0) return;
  if (!grants.has('certification.rule'))
    refuse('certification.schemes.rulings-need-committee', { rulings: rulings.length }, { field: 'content' });
  for (const ruling of rulings) {
    requireFinding(content, ruling);
    if (ruling.decidedOn > today.toString())
      refuse('certification.schemes.ruling-in-future', { decidedOn: ruling.decidedOn }, { field: 'content' });
  }
}
