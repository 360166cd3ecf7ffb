import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { insertPerson, membersWith } from '#kernel/people/store.ts';
import { refuse } from '#kernel/refusals.ts';
import { giveAssessorRole, holderOfLicence, insertAssessor, isRegistered } from './registers.store.ts';

const clause = '9.2.2';

/** What the register holds of an assessor beside his person. */
export const AssessorEntry = z.object({
  licence: z.string().trim().min(3).max(60),
  licenceUntil: z.iso.date(),
  schemeCodes: z.array(z.string().min(1).max(60)).max(100).default([]),
  workloadLimit: z.coerce.number().int().min(1).max(200),
  employer: z.string().trim().max(160).optional(),
});

/**
 * Enters an assessor into the register: a member who holds the role already, or a person new to the organisation, who gets the role.
 * Refuses a member without the role, a second entry, and a licence number that another assessor carries.
 */
export const registerAssessor = operation({
  name: 'certification.register-assessor',
  grant: 'certification.schedule',
  summary: 'Enter an assessor into the register with licence, schemes and workload limit.',
  input: AssessorEntry.extend({
    personId: z.uuid().optional(),
    name: z.string().trim().min(3).max(120).optional(),
    email: z.email().max(200).optional(),
  }).refine((given) => given.personId || given.name, { path: ['name'], message: 'a member or a name is needed' }),
  find: async (tx, input, _actor, circumstances) => ({
    members: new Set((await membersWith(tx, 'assessor', circumstances)).map((member) => member.personId)),
    isRegistered: input.personId ? await isRegistered(tx, input.personId) : false,
    holder: await holderOfLicence(tx, input.licence),
  }),
  decide: (found, input, { newId, now }) => {
    if (input.personId && !found.members.has(input.personId)) {
      refuse('certification.assessments.no-assessor-role', { clause }, { field: 'personId' });
    }
    if (found.isRegistered) refuse('certification.assessments.already-registered', { clause }, { field: 'personId' });
    if (found.holder)
      refuse('certification.assessments.licence-taken', { licence: input.licence, clause }, { field: 'licence' });
    const personId = input.personId ?? newId();
    return {
      change: {
        newPerson: input.personId
          ? null
          : { personId, accountId: null, name: input.name ?? '', email: input.email ?? null },
        row: {
          person_id: personId,
          licence: input.licence,
          licence_until: input.licenceUntil,
          scheme_codes: input.schemeCodes,
          workload_limit: input.workloadLimit,
          employer: input.employer ?? null,
          registered_at: new Date(now.epochMilliseconds),
        },
      },
      subject: { type: 'certification.assessor', id: personId },
      facts: { licenceUntil: input.licenceUntil, schemeCodes: input.schemeCodes, workloadLimit: input.workloadLimit },
    };
  },
  save: async (tx, { newPerson, row }, circumstances) => {
    if (newPerson) {
      await insertPerson(tx, newPerson, circumstances);
      await giveAssessorRole(tx, newPerson.personId, circumstances);
    }
    await insertAssessor(tx, row);
    return { personId: row.person_id };
  },
});
