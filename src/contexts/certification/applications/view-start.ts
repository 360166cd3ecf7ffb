import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { applyRulings } from '../schemes/rulings.ts';
import { currentVersion, rulingsOn } from '../schemes/store.ts';
import { isOpen } from './rules.ts';
import { casesUnder } from './store.ts';

/** What a person must have read before applying (9.1.1): the scheme in force, and his own open case under it if there is one. */
export const viewStart = view({
  name: 'certification.application-start',
  grant: 'signed-in',
  summary: 'What stands before an application under a scheme: information, and an open case of one’s own.',
  input: z.object({ schemeCode: z.string().min(1).max(80) }),
  read: async (tx, { schemeCode }, { actor, today }) => {
    const version = await currentVersion(tx, schemeCode);
    const { content } = version;
    const { effectiveFrom, alternatives, evidence } = applyRulings(
      content,
      await rulingsOn(tx, version.version_id),
      today.toString(),
    );
    const mine = actor.personId ? await casesUnder(tx, actor.personId, schemeCode) : [];
    const open = mine.find((one) => isOpen(one.state));
    return {
      scheme: { code: schemeCode, number: version.number, title: version.title },
      alternatives,
      evidence: evidence.filter((item) => item.alternatives === 'all'),
      rights: content.rights.applicant,
      duties: content.duties.holder,
      fee: content.fee,
      effectiveFrom,
      inForce: effectiveFrom !== null && effectiveFrom <= today.toString(),
      openCase: open ? { caseId: open.case_id, number: open.number, state: open.state } : null,
      mayApply: actor.grants.has('certification.apply'),
    };
  },
});
