import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { view } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { SchemeFile } from './content.file.ts';
import type { SchemeContent } from './content.ts';
import { openContradictions } from './rules.ts';
import { applyRulings } from './rulings.ts';
import { currentVersion, rulingsOn, type SchemeVersion, versionsOf } from './store.ts';

const oneVersion = z.object({
  schemeCode: z.string().min(1).max(60),
  version: z.coerce.number().int().min(1).optional().describe('Left out: the one in force'),
});

/** The version in force for everyone; any other one only for those who work with schemes, as if it did not exist. */
async function shownVersion(
  tx: Tx,
  { schemeCode, version }: z.output<typeof oneVersion>,
  { actor }: Pick<Circumstances, 'actor'>,
): Promise<SchemeVersion> {
  if (version === undefined) return currentVersion(tx, schemeCode);
  const found = (await versionsOf(tx, schemeCode)).find((each) => each.version === version);
  const maySee = found && (found.status === 'ratified' || actor.grants.has('certification.schemes'));
  return maySee ? found : refuse('kernel.not-found', { what: 'scheme' });
}

/**
 * What an applicant is told before he applies (9.1.1): requirements, evidence and its rules, process, rights, duties, fee, deadlines,
 * units, after the committee's rulings; and the contradictions that are still open, with what holds meanwhile.
 */
export const readScheme = view({
  name: 'certification.scheme',
  grant: 'public',
  summary: 'The public information on a scheme (9.1.1), after the committee’s rulings.',
  input: oneVersion,
  read: async (tx, input, circumstances) => {
    const version = await shownVersion(tx, input, circumstances);
    const rulings = await rulingsOn(tx, version.version_id);
    const {
      settlements: _,
      unused: __,
      ...holds
    } = applyRulings(version.content, rulings, circumstances.today.toString());
    return {
      schemeCode: version.scheme_code,
      version: version.version,
      status: version.status,
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
  input: oneVersion,
  read: async (tx, input, circumstances): Promise<SchemeFile> => {
    const version = await shownVersion(tx, input, circumstances);
    return SchemeFile.parse({ ...version.content, rulings: await rulingsOn(tx, version.version_id) });
  },
});
