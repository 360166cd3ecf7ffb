import { z } from 'zod';
import { view } from '#kernel/operation.ts';
import { membersWith } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import {
  mostInRegister,
  type RegisteredAssessor,
  registeredAssessors,
  relationsOf,
  schemeChoices,
  sitesOf,
} from './registers.store.ts';

/** An assessor as pages show him: plain data. */
const plain = (assessor: RegisteredAssessor, today: Temporal.PlainDate) => ({
  personId: assessor.personId,
  name: assessor.name,
  licence: assessor.licence,
  licenceUntil: assessor.licenceUntil.toString(),
  isExpired: Temporal.PlainDate.compare(assessor.licenceUntil, today) < 0,
  isAssessor: assessor.isAssessor,
  schemeCodes: [...assessor.schemeCodes],
  workloadLimit: assessor.workloadLimit,
  open: assessor.open,
  employer: assessor.employer,
});

/** The register of assessors, by name; at most {@link mostInRegister}, narrowed by `search`. */
export const listAssessors = view({
  name: 'certification.assessors',
  grant: 'certification.registers',
  summary: 'The register of assessors: licence, schemes, workload.',
  input: z.object({ search: z.string().trim().max(80).optional() }),
  read: async (tx, { search }, { today, actor }) => {
    const all = await registeredAssessors(tx, { today });
    const wanted = search?.toLowerCase() ?? '';
    const assessors = all.filter((each) => `${each.name} ${each.licence}`.toLowerCase().includes(wanted));
    const registered = new Set(all.map((each) => each.personId));
    return {
      assessors: assessors.map((each) => plain(each, today)),
      isCut: all.length >= mostInRegister,
      unregistered: (await membersWith(tx, 'assessor', { today })).filter((member) => !registered.has(member.personId)),
      schemes: await schemeChoices(tx),
      mayEdit: actor.grants.has('certification.schedule'),
    };
  },
});

/** One assessor's entry with the relations he declared: for himself and for those who keep the register. */
export const readAssessor = view({
  name: 'certification.assessor',
  grant: 'member',
  summary: 'One entry of the register of assessors with declared relations.',
  input: z.object({ personId: z.uuid() }),
  sensitive: ({ personId }) => ({ type: 'certification.assessor', id: personId }),
  read: async (tx, { personId }, { today, actor }) => {
    const isSelf = actor.personId === personId;
    if (!isSelf && !actor.grants.has('certification.registers')) refuse('kernel.not-found', { what: 'assessor' });
    const [assessor] = await registeredAssessors(tx, { today }, personId);
    if (!assessor) return refuse('kernel.not-found', { what: 'assessor' });
    return {
      assessor: plain(assessor, today),
      relations: (await relationsOf(tx, personId)).map((row) => ({
        relationId: row.relation_id,
        kind: row.kind,
        applicant: row.applicant,
        employer: row.employer,
        note: row.note,
        declaredAt: row.declared_at,
      })),
      schemes: await schemeChoices(tx),
      mayEdit: actor.grants.has('certification.schedule'),
      mayDeclare: isSelf || actor.grants.has('certification.schedule'),
    };
  },
});

/** The register of test sites (TUK), by name. */
export const listSites = view({
  name: 'certification.sites',
  grant: 'certification.registers',
  summary: 'The register of test sites: capacity, schemes, verification.',
  input: z.object({}),
  read: async (tx, _input, { today, actor }) => ({
    sites: (await sitesOf(tx)).map((row) => ({
      siteId: row.site_id,
      name: row.name,
      address: row.address,
      kind: row.kind,
      capacity: row.capacity,
      schemeCodes: row.scheme_codes,
      verifiedOn: row.verified_on,
      verifiedUntil: row.verified_until,
      isVerified: row.verified_until !== null && row.verified_until >= today.toString(),
    })),
    schemes: await schemeChoices(tx),
    today: today.toString(),
    mayEdit: actor.grants.has('certification.schedule'),
  }),
});
