import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { relationKinds } from './methods.ts';
import { insertRelation, isRegistered, personKnownBy } from './registers.store.ts';

/**
 * Declares that an assessor is trainer, employer or relative of somebody, or tied to all who work for an employer (clause 9.2.2). The
 * assessor declares for himself; who schedules declares for anyone. A declaration is never taken back.
 */
export const declareRelation = operation({
  name: 'certification.declare-relation',
  grant: 'member',
  summary: 'Declare a relation of an assessor to a person or an employer, which excludes him there.',
  input: z.object({
    assessorId: z.uuid().optional(),
    kind: z.enum(relationKinds),
    applicantId: z.uuid().optional(),
    applicantEmail: z.email().max(200).optional(),
    employer: z.string().trim().min(2).max(160).optional(),
    note: z.string().trim().max(500).optional(),
  }),
  find: async (tx, input, actor) => {
    const assessorId = input.assessorId ?? personOf(actor);
    const mayDeclare = actor.grants.has('certification.schedule') || assessorId === actor.personId;
    if (!mayDeclare || !(await isRegistered(tx, assessorId))) refuse('kernel.not-found', { what: 'assessor' });
    const named = input.applicantEmail ? await personKnownBy(tx, { email: input.applicantEmail }) : undefined;
    const applicantId = input.applicantId ?? named;
    if (input.applicantId && !(await personKnownBy(tx, { personId: input.applicantId })))
      refuse('kernel.not-found', { what: 'person' });
    return { assessorId, applicantId };
  },
  decide: ({ assessorId, applicantId }, input, { actor, newId, now }) => {
    if (!applicantId && !input.employer) {
      const field = input.applicantEmail ? 'applicantEmail' : 'employer';
      refuse('certification.assessments.relation-open', { clause: '9.2.2' }, { field });
    }
    return {
      change: {
        relation_id: newId(),
        assessor_id: assessorId,
        applicant_id: applicantId ?? null,
        employer: input.employer ?? null,
        kind: input.kind,
        note: input.note ?? null,
        declared_by: personOf(actor),
        declared_at: new Date(now.epochMilliseconds),
      },
      subject: { type: 'certification.assessor', id: assessorId },
      facts: { kind: input.kind, toPerson: applicantId !== undefined, toEmployer: input.employer !== undefined },
    };
  },
  save: async (tx, row) => {
    await insertRelation(tx, row);
    return { relationId: row.relation_id };
  },
});
