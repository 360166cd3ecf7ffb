import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { SchemeFile } from './content.file.ts';
import type { SchemeContent } from './content.ts';
import { openContradictions } from './rules.ts';
import { applyRulings } from './rulings.ts';
import { currentVersion, rulingsOn } from './store.ts';

const byCode = z.object({ schemeCode: z.string().min(1).max(60) });

/**
 * What an applicant is told before he applies (9.1.1): requirements, evidence and its rules, process, rights, duties, fee, deadlines,
 * units, after the committee's rulings; and the contradictions that are still open, with what holds meanwhile.
 */
export const readScheme = view({
  name: 'certification.scheme',
  grant: 'public',
  summary: 'The public information on a scheme in force (9.1.1), after the committee’s rulings.',
  input: byCode,
  read: async (tx, { schemeCode }, { today }) => {
    const version = await currentVersion(tx, schemeCode);
    const rulings = await rulingsOn(tx, version.version_id);
    const { settlements: _, unused: __, ...holds } = applyRulings(version.content, rulings, today.toString());
    return {
      schemeCode,
      version: version.version,
      contentHash: version.content_hash,
      scheme: informationOf(version.content),
      holds,
      open: openContradictions(version.content, rulings).map(({ finding, choice }) => ({ finding, reading: choice })),
    };
  },
});

/** What of a scheme concerns an applicant; its settings and evidence of contradictions stay with the body. */
function informationOf(content: SchemeContent) {
  const { number, title, level, kind, body, drafted, ratified, verified, scope, purposes, legalBases } = content;
  const { units, standards, rights, duties, fee, testMethods, validity, surveillanceMethods, procedures } = content;
  const { agreementOnUse, consequences, clauses } = content;
  return {
    ...{ number, title, level, kind, body, drafted, ratified, verified, scope, purposes, legalBases },
    ...{ units, standards, rights, duties, fee, testMethods, validity, surveillanceMethods, procedures },
    ...{ agreementOnUse, consequences, clauses },
  };
}

/** The scheme in force as a file with its rulings, as {@link SchemeFile} says; the same file can be linted or imported elsewhere. */
export const exportScheme = view({
  name: 'certification.export-scheme',
  grant: 'public',
  summary: 'The scheme in force as a SchemeFile: its content and the committee’s rulings on it.',
  input: byCode,
  read: async (tx, { schemeCode }): Promise<SchemeFile> => {
    const version = await currentVersion(tx, schemeCode);
    return SchemeFile.parse({ ...version.content, rulings: await rulingsOn(tx, version.version_id) });
  },
});
