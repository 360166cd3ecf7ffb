import { z } from 'zod';
import { takeNumber } from '#kernel/numbering/take-number.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { caseSubject, lockCase } from '../cases/store.ts';
import { officeSeries } from '../decisions/series.rules.ts';
import { findVersion } from '../schemes/store.ts';
import { type Certificate, lockCertificateOf, updateCertificate } from './store.ts';

/** The name of the agreement among a case's signatures. */
export const agreementPaper = 'persetujuan-penggunaan';

/** What the holder's signature is bound to: this certificate and these promises. */
export const signedAgreement = (
  certificate: Pick<Certificate, 'number' | 'valid_until'>,
  promises: readonly { clause: string; text: string }[],
) => ({
  certificate: certificate.number,
  validUntil: certificate.valid_until,
  promises: promises.map(({ clause, text }) => ({ clause, text })),
});

/**
 * The holder agrees, promise by promise, on the use of his certificate (clauses 9.8.1-9.8.4) and signs. Nobody else can; only once; every
 * promise of the scheme must be ticked. The body is then asked to hand the certificate over (9.4.7).
 */
export const signAgreement = operation({
  name: 'certification.sign-agreement',
  grant: 'certification.own',
  summary: 'The holder signs the agreement on the use of his certificate (clause 9.8).',
  input: z.object({ caseId: z.uuid(), promises: z.array(z.string().max(40)).max(40).default([]) }),
  find: async (tx, { caseId }, actor) => {
    const found = await lockCase(tx, caseId);
    if (found.applicant_id !== actor.personId) refuse('kernel.not-found', { what: 'case' });
    return {
      found,
      version: await findVersion(tx, found.version_id),
      certificate: await lockCertificateOf(tx, caseId),
    };
  },
  decide: ({ version, certificate }, { caseId, promises }, { now, actor }) => {
    const clause = '9.8';
    if (!certificate) return refuse('certification.certificates.none', { clause: '9.4.6' });
    if (certificate.agreed_at)
      refuse('certification.certificates.already-agreed', { on: certificate.agreed_at.toISOString(), clause });
    if (certificate.status !== 'valid')
      refuse('certification.certificates.not-valid', { status: certificate.status, clause });
    const all = version.content.agreementOnUse?.promises ?? [];
    const open = all.filter((promise) => !promises.includes(promise.clause)).map((promise) => promise.clause);
    if (open.length > 0)
      refuse('certification.certificates.promises-open', { promises: open, clause }, { field: 'promises' });
    return {
      change: {
        caseId,
        certificateId: certificate.certificate_id,
        agreedAt: new Date(now.epochMilliseconds),
        series: officeSeries('agreement', version.content.body.abbreviation),
      },
      subject: caseSubject(caseId),
      facts: ({ number }: { number: string }) => ({ number, certificate: certificate.number, clause }),
      signatures: [{ paper: agreementPaper, role: 'applicant', content: signedAgreement(certificate, all) }],
      todos: {
        close: [{ kinds: ['certification.sign-agreement'] }],
        open: [
          {
            kind: 'certification.hand-over',
            for: { role: 'admin' },
            clause: '9.4.7',
            data: { number: certificate.number, name: actor.name },
          },
        ],
      },
    };
  },
  save: async (tx, { caseId, certificateId, agreedAt, series }, circumstances) => {
    const number = await takeNumber(tx, series, caseSubject(caseId), circumstances);
    await updateCertificate(tx, certificateId, { agreed_at: agreedAt, agreement_number: number });
    return { number };
  },
});
