import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation, type Todo } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import type { CaseState } from '../cases/states.ts';
import { caseSubject } from '../cases/store.ts';
import { contentOfApl01, eligibilityOf, itemsOf, reviewItemsOf } from './record.ts';
import type {} from './refusals.ts';
import { metItems, type ReviewVerdict, requireKnownItems, reviewFaults } from './rules.review.ts';
import { refuseAll } from './rules.ts';
import { keepReview } from './store.send.ts';
import { type Application, lockApplication } from './store.ts';

const reason = z
  .string()
  .max(1000)
  .transform((typed) => typed.toWellFormed().replaceAll('\u0000', '').trim() || undefined)
  .optional();

const leadsTo: Record<ReviewVerdict, CaseState> = { accept: 'participant', return: 'returned', reject: 'rejected' };

/** Whom the case waits for after a review. */
function nextOf(verdict: ReviewVerdict, { case: found, version }: Application): Todo[] {
  const data = { scheme: version.title, number: found.number };
  if (verdict === 'accept')
    return [{ kind: 'certification.assign-assessor', for: { role: 'admin' }, clause: '9.2.2', data }];
  if (verdict === 'reject') return [];
  const applicant = { person: found.applicant_id };
  return [{ kind: 'certification.correct-application', for: applicant, clause: '9.1.2', data }];
}

/**
 * Reviews an application that was sent (9.1.5): takes the applicant as a participant (9.1.6), returns it with a reason for each item,
 * or rejects it with a reason. Accepting needs a verdict on every item, and the diplomas and letters found good must suffice by
 * themselves. `round` is the sending that was looked at: a review of an older one is refused. An applicant cannot review his own case.
 */
export const reviewApplication = operation({
  name: 'certification.review-application',
  grant: 'certification.review',
  summary: 'Accept, return or reject an application (clauses 9.1.5 and 9.1.6).',
  input: z.object({
    caseId: z.uuid(),
    round: z.coerce.number().int().min(1).max(1000),
    verdict: z.enum(['accept', 'return', 'reject']),
    items: z
      .array(z.object({ code: z.string().max(80), verdict: z.enum(['meets', 'fails', 'absent']).optional(), reason }))
      .max(200)
      .default([]),
    reason,
  }),
  find: (tx, { caseId }) => lockApplication(tx, caseId),
  decide: (application, { caseId, ...given }, circumstances) => {
    const { actor } = circumstances;
    const { case: found, row, version } = application;
    const to = leadsTo[given.verdict];
    requireStep(found.state, to, given.verdict === 'accept' ? '9.1.6' : '9.1.5');
    if (given.round !== row.round) refuse('kernel.changed-meanwhile', { what: 'application' });
    const items = given.items.flatMap(({ verdict, ...item }) => (verdict ? [{ ...item, verdict }] : []));
    const review = { ...given, items };
    requireKnownItems(review, reviewItemsOf(application));
    refuseAll(reviewFaults(review, reviewItemsOf(application)).map((fault) => atTyped(fault, items, given.items)));
    const sentOn = (found.submitted_at as Date).toISOString();
    const day = Temporal.Instant.from(sentOn).toZonedDateTimeISO(circumstances.tenant.zone).toPlainDate();
    if (given.verdict === 'accept') {
      const handed = itemsOf(application);
      const good = new Set([...metItems(items)].filter((item) => handed.has(item)));
      const answer = eligibilityOf(application, day, { items: good, diplomas: 'proven' });
      if (!answer.eligible) refuse('certification.applications.not-eligible', { answer });
    }
    const reviewerId = personOf(actor);
    const open = items.filter((item) => item.verdict !== 'meets').map((item) => item.code);
    const signed = { ...contentOfApl01(application, circumstances), review: { verdict: given.verdict, items } };
    const data = { scheme: version.title, number: found.number, reason: given.reason };
    return {
      change: { caseId, review, reviewerId, to },
      subject: caseSubject(caseId),
      facts: { number: found.number, verdict: given.verdict, round: row.round, open },
      hands: [{ caseId, personId: reviewerId, hand: 'reviewer' }],
      signatures: given.verdict === 'return' ? [] : [{ paper: 'FR.APL.01', role: 'reviewer', content: signed }],
      decision:
        given.verdict === 'return'
          ? undefined
          : {
              question: 'application',
              outcome: given.verdict,
              rule: given.verdict === 'accept' ? '9.1.6' : '9.1.5',
              reason: given.reason,
              deciders: [{ personId: reviewerId, name: actor.name, role: 'reviewer', conflict: null }],
            },
      todos: { close: [{ kinds: ['certification.review-application'] }], open: nextOf(given.verdict, application) },
      notices: [{ kind: `certification.application-${given.verdict}`, to: found.applicant_id, data }],
    };
  },
  save: (tx, change, circumstances) => keepReview(tx, change, circumstances),
});

/** Items without a verdict were left out before judging: puts a fault back beside the field as it was posted. */
function atTyped<Fault extends { data: object; field?: string }>(
  fault: Fault,
  judged: readonly { code: string }[],
  posted: readonly { code: string }[],
): Fault {
  const item = 'item' in fault.data ? fault.data.item : undefined;
  const index = posted.findIndex(({ code }) => code === item);
  if (index < 0 || !fault.field?.startsWith('items') || judged.length === posted.length) return fault;
  return { ...fault, field: `items.${index}.${fault.field.split('.')[2] ?? 'verdict'}` };
}
