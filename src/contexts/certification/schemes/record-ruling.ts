import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { Ruling } from './content.ts';
import { ruleOnFindings } from './ratify-scheme.ts';
import { openContradictions, requireFinding } from './rules.ts';
import { insertRulings, lockVersion, rulingsOn, versionSubject } from './store.ts';

/** The committee's ruling on one finding, from today on. Cases that have begun keep the rulings they began with. */
export const recordRuling = operation({
  name: 'certification.record-ruling',
  grant: 'certification.rule',
  summary:
    'Records the committee’s dated ruling on one finding of a scheme version; it holds for cases that begin after it.',
  input: z.object({
    versionId: z.uuid(),
    findingCode: Ruling.shape.findingCode,
    clauses: Ruling.shape.clauses,
    choice: Ruling.shape.choice,
    reason: z.string().trim().min(10).max(4000),
  }),
  find: async (tx, { versionId }) => ({
    version: await lockVersion(tx, versionId),
    rulings: await rulingsOn(tx, versionId),
  }),
  decide: ({ version, rulings }, { versionId, reason, choice, ...given }, { newId, today, actor }) => {
    if (version.status === 'superseded') refuse('certification.schemes.superseded', { version: version.version });
    const finding = requireFinding(version.content, { ...given, choice });
    const ruling: Ruling = {
      findingCode: finding.code,
      clauses: finding.clauses,
      choice,
      reason,
      decidedOn: today.toString(),
    };
    const open = openContradictions(version.content, [...rulings, ruling]).length;
    const clauses = finding.clauses.join(', ');
    return {
      change: { versionId, ruling: { ...ruling, rulingId: newId() }, by: personOf(actor) },
      subject: versionSubject(versionId),
      facts: {
        schemeCode: version.scheme_code,
        version: version.version,
        findingCode: finding.code,
        clauses: finding.clauses,
        choice,
      },
      decision: {
        question: finding.code,
        outcome: choice,
        rule: clauses,
        reason,
        deciders: [{ personId: personOf(actor), name: actor.name, role: 'committee', conflict: null }],
      },
      todos: {
        close: [{ kinds: ['certification.rule-on-findings'] }],
        open: version.status === 'ratified' ? ruleOnFindings(open, version) : [],
      },
    };
  },
  save: async (tx, { versionId, ruling, by }) => {
    await insertRulings(tx, versionId, [ruling], by);
    return { rulingId: ruling.rulingId, decidedOn: ruling.decidedOn };
  },
});
