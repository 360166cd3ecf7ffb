import { z } from 'zod';
import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { historyOf } from '#kernel/journal/read-history.ts';
import { view } from '#kernel/operation.ts';
import { namesOf } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import type {} from '../cases/tables.ts';
import { findVersion, rulingRecordsOn, type SchemeVersion, versionSubject, versionsOf } from './store.ts';
import { wordedFindings } from './worded-findings.ts';

/** One scheme for those who work on it: its versions, what runs under each, and the findings and rulings of one of them. */
export const schemeWork = view({
  name: 'certification.scheme-work',
  grant: 'certification.schemes',
  summary: 'A scheme’s versions with what runs under each; findings, rulings and history of one version.',
  input: z
    .object({
      schemeCode: z.string().max(60).optional(),
      version: z.coerce
        .number()
        .int()
        .min(1)
        .optional()
        .catch(undefined)
        .describe('Left out: the one in force, else the newest'),
      versionId: z.uuid().optional(),
      wordsIn: z.enum(['id', 'en']).default('id').describe('Language of the words'),
    })
    .refine((input) => Boolean(input.schemeCode) !== Boolean(input.versionId), {
      message: 'give either schemeCode or versionId',
      path: ['schemeCode'],
    }),
  read: async (tx, { schemeCode, version, versionId, wordsIn }, circumstances) => {
    const code = schemeCode ?? (await findVersion(tx, versionId ?? '')).scheme_code;
    const all = await versionsOf(tx, code);
    const chosen =
      all.find((each) => each.version_id === versionId || each.version === version) ??
      (version === undefined && versionId === undefined
        ? (all.find((each) => each.status === 'ratified') ?? all[0])
        : undefined) ??
      refuse('kernel.not-found', { what: 'scheme' });
    const records = await rulingRecordsOn(tx, chosen.version_id);
    return {
      schemeCode: code,
      ...(await faceOf(tx, chosen)),
      contentHash: chosen.content_hash,
      document: {
        drafted: chosen.content.drafted,
        ratified: chosen.content.ratified,
        verified: chosen.content.verified,
      },
      findings: wordedFindings(chosen.content, records, wordsIn),
      rulings: records,
      may: mayOf(chosen, circumstances),
      versions: await versionLines(tx, all),
      history: await historyOf(tx, versionSubject(chosen.version_id)),
    };
  },
});

async function faceOf(tx: Tx, version: SchemeVersion) {
  const signers = [version.imported_by, version.verified_by, version.ratified_by];
  const names = await namesOf(
    tx,
    signers.filter((id) => id !== null),
  );
  const signed = (by: string | null, on: string | null) => (by && on ? { by: names.get(by) ?? '', on } : null);
  return {
    versionId: version.version_id,
    version: version.version,
    number: version.number,
    title: version.title,
    status: version.status,
    imported: { by: names.get(version.imported_by) ?? '', at: version.created_at },
    verified: signed(version.verified_by, version.verified_on),
    ratified: signed(version.ratified_by, version.ratified_on),
    supersededOn: version.superseded_on,
  };
}

/** What the reader may do with this version now; the operations ask again. */
function mayOf(version: SchemeVersion, { actor }: Pick<Circumstances, 'actor'>) {
  const isCommittee = actor.grants.has('certification.rule');
  return {
    verify: version.status === 'draft' && isCommittee && version.imported_by !== actor.personId,
    ratify: version.status === 'verified' && actor.grants.has('certification.sign'),
    rule: version.status !== 'superseded' && isCommittee,
  };
}

async function versionLines(tx: Tx, versions: readonly SchemeVersion[]) {
  const counts = await tx
    .selectFrom('certification_case')
    .select(['version_id', 'state', (count) => count.fn.countAll<number>().as('cases')])
    .where(
      'version_id',
      'in',
      versions.map((each) => each.version_id),
    )
    .groupBy(['version_id', 'state'])
    .execute();
  const over = new Set(['handed-over', 'rejected', 'not-yet-competent']);
  return versions.map((each) => {
    const mine = counts.filter((row) => row.version_id === each.version_id);
    const sum = (rows: typeof mine) => rows.reduce((total, row) => total + Number(row.cases), 0);
    return {
      version: each.version,
      number: each.number,
      status: each.status,
      ratifiedOn: each.ratified_on,
      supersededOn: each.superseded_on,
      running: sum(mine.filter((row) => !over.has(row.state))),
      ended: sum(mine.filter((row) => over.has(row.state))),
    };
  });
}
