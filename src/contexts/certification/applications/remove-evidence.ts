import { z } from 'zod';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject } from '../cases/store.ts';
import { requireOpen } from './rules.ts';
import { deleteEvidence, lockOwnApplication } from './store.ts';

/** Takes a document out of an item again, before sending. The document itself stays on record. */
export const removeEvidence = operation({
  name: 'certification.remove-evidence',
  grant: 'certification.own',
  summary: 'Take a document out of an item of the evidence list.',
  input: z.object({ caseId: z.uuid(), item: z.string().min(1).max(80), document: z.uuid() }),
  find: (tx, { caseId }, actor) => lockOwnApplication(tx, caseId, actor),
  decide: (application, { caseId, item, document }) => {
    requireOpen(application.case.state);
    const there = application.evidence.some((one) => one.item === item && one.documentId === document);
    if (!there) refuse('kernel.not-found', { what: 'document' });
    return { change: { caseId, item, document }, subject: caseSubject(caseId), facts: { item, document } };
  },
  save: (tx, { caseId, item, document }) => deleteEvidence(tx, caseId, item, [document]),
});
