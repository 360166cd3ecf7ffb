import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, lockCase, moveCase } from '../cases/store.ts';
import { lockCertificateOf, updateCertificate } from './store.ts';
import { statusOn } from './validity.rules.ts';

/** Hands the certificate over once all requirements are met (clause 9.4.7): refused before the holder signed the agreement, and for one that is not valid. */
export const handOver = operation({
  name: 'certification.hand-over',
  grant: 'certification.certificates',
  summary: 'Hand the certificate over after the agreement on use was signed (clause 9.4.7).',
  input: z.object({ caseId: z.uuid(), note: z.string().trim().max(500).optional() }),
  find: async (tx, { caseId }) => ({
    found: await lockCase(tx, caseId),
    certificate: await lockCertificateOf(tx, caseId),
  }),
  decide: ({ found, certificate }, { caseId, note }, { actor, now, today }) => {
    const clause = '9.4.7';
    if (!certificate) return refuse('certification.certificates.none', { clause: '9.4.6' });
    requireStep(found.state, 'handed-over', clause);
    if (found.applicant_id === actor.personId) refuse('certification.certificates.own-hand', { clause });
    if (!certificate.agreed_at) refuse('certification.certificates.agreement-missing', { clause });
    const { status, status_since: statusSince, valid_until: validUntil } = certificate;
    const standing = statusOn({ status, statusSince, validUntil }, today.toString());
    if (standing.status !== 'valid')
      refuse('certification.certificates.not-valid', { status: standing.status, clause });
    return {
      change: {
        caseId,
        certificateId: certificate.certificate_id,
        row: {
          handed_over_by: personOf(actor),
          handed_over_at: new Date(now.epochMilliseconds),
          handed_over_note: note || null,
        },
      },
      subject: caseSubject(caseId),
      facts: { number: certificate.number, clause },
      todos: { close: [{}] },
      notices: [{ kind: 'certification.handed-over', to: found.applicant_id, data: { number: certificate.number } }],
    };
  },
  save: async (tx, { caseId, certificateId, row }, circumstances) => {
    await updateCertificate(tx, certificateId, row);
    await moveCase(tx, caseId, 'handed-over', circumstances);
  },
});
