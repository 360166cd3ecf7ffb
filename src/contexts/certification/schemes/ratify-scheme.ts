import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation, type Todo } from '#kernel/operation.ts';
import { openContradictions, requireEffect, requireStatus } from './rules.ts';
import { lockScheme, lockVersion, rulingsOn, setStatus, versionSubject, versionsOf } from './store.ts';

/** What the committee is asked when contradictions of a scheme in force are open. */
export const ruleOnFindings = (open: number, version: { number: string; version: number }): Todo[] =>
  open === 0
    ? []
    : [
        {
          kind: 'certification.rule-on-findings',
          for: { role: 'committee' },
          data: { findings: open, number: version.number, version: version.version },
        },
      ];

/** Puts a verified version in force for new cases. The one before it is superseded; its cases stay under it. */
export const ratifyScheme = operation({
  name: 'certification.ratify-scheme',
  grant: 'certification.sign',
  summary:
    'Puts a verified scheme version in force for new cases; running cases stay under the version they began with.',
  input: z.object({ versionId: z.uuid() }),
  find: async (tx, { versionId }) => {
    const version = await lockVersion(tx, versionId);
    await lockScheme(tx, version.scheme_code);
    const before = (await versionsOf(tx, version.scheme_code)).find((each) => each.status === 'ratified');
    return { version, before, rulings: await rulingsOn(tx, versionId) };
  },
  decide: ({ version, before, rulings }, { versionId }, { actor, today }) => {
    requireStatus(version.status, 'verified');
    requireEffect(version.content, rulings, today);
    const open = openContradictions(version.content, rulings).length;
    const { scheme_code: schemeCode, number } = version;
    return {
      change: { versionId, before: before?.version_id ?? null, by: personOf(actor), on: today.toString() },
      subject: versionSubject(versionId),
      facts: {
        schemeCode,
        version: version.version,
        number,
        contentHash: version.content_hash,
        supersedes: before?.version ?? null,
        openContradictions: open,
      },
      signatures: [{ paper: 'scheme-ratification', content: version.content, role: 'head' }],
      todos: {
        close: [
          { kinds: ['certification.ratify-scheme'] },
          ...(before
            ? [{ kinds: ['certification.rule-on-findings'], subject: versionSubject(before.version_id) }]
            : []),
        ],
        open: ruleOnFindings(open, version),
      },
    };
  },
  save: async (tx, { versionId, before, by, on }) => {
    if (before) await setStatus(tx, before, { status: 'superseded', superseded_on: on });
    await setStatus(tx, versionId, { status: 'ratified', ratified_by: by, ratified_on: on });
    return { versionId, status: 'ratified' as const, superseded: before };
  },
});
