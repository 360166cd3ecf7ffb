import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { applyRulings } from '../schemes/rulings.ts';
import { currentVersion, rulingsOn } from '../schemes/store.ts';
import { Draft, Purpose } from './draft.ts';
import type {} from './refusals.ts';
import { isOpen } from './rules.ts';
import { casesUnder, insertApplication } from './store.ts';

/**
 * Begins an application under the scheme's current version, which the case keeps together with the rulings in force today. The applicant
 * confirms having read the information of clause 9.1.1. One open case per person and scheme.
 */
export const startApplication = operation({
  name: 'certification.start-application',
  grant: 'certification.apply',
  summary: 'Begin an application under a scheme; the information of clause 9.1.1 has been read.',
  input: z.object({
    schemeCode: z.string().min(1).max(80),
    purpose: Purpose,
    informed: z.union([z.literal(true), z.enum(['on', 'true'])]),
  }),
  find: async (tx, { schemeCode }, actor) => {
    const version = await currentVersion(tx, schemeCode);
    const before = await casesUnder(tx, personOf(actor), schemeCode, true);
    return { version, rulings: await rulingsOn(tx, version.version_id), before };
  },
  decide: ({ version, rulings, before }, { purpose }, { actor, newId, today }) => {
    const open = before.find((one) => isOpen(one.state));
    if (open) {
      const { case_id: caseId, number, state } = open;
      refuse('certification.applications.open-case', { caseId, number, state });
    }
    const { effectiveFrom } = applyRulings(version.content, rulings, today.toString());
    if (effectiveFrom === null || effectiveFrom > today.toString())
      refuse('certification.applications.not-in-force', { from: effectiveFrom });
    const caseId = newId();
    const personId = personOf(actor);
    const known = { name: actor.name || undefined, email: actor.email ?? undefined };
    return {
      change: {
        case_id: caseId,
        applicant_id: personId,
        version_id: version.version_id,
        rulings,
        form: Draft.parse({ purpose, identity: known }),
      },
      subject: caseSubject(caseId),
      facts: { scheme: version.number, version: version.version, purpose, rulings: rulings.length },
      hands: [{ caseId, personId, hand: 'applicant' }],
      todos: {
        open: [
          {
            kind: 'certification.complete-application',
            for: { person: personId },
            clause: '9.1.2',
            data: { scheme: version.title },
          },
        ],
      },
    };
  },
  save: async (tx, change, circumstances) => {
    await insertApplication(tx, change, circumstances);
    return { caseId: change.case_id };
  },
});
