import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { personOf } from '#kernel/actor.ts';
import { operation } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusals.ts';
import { requireStep } from '../cases/rules.ts';
import { caseSubject, lockCase, moveCase } from '../cases/store.ts';
import { findVersion } from '../schemes/store.ts';
import { publishCertificate, takeVerificationNumber } from './published.store.ts';
import type {} from './refusals.ts';
import { certificateOf, grantOf, insertCertificate, numberInUse } from './store.ts';
import { holderDeadlines } from './validity.rules.ts';

const number = z
  .string()
  .trim()
  .max(80)
  .transform((typed) => typed || null)
  .nullable()
  .default(null);

/**
 * Issues the certificate that a decree grants (clause 9.4.6), in the name, with the number and for the time that stand in its annex. The
 * numbers of the national register and of the printed blank are taken over where there are any, each on one certificate only. From now on
 * anybody who holds the verification number can check it; surveillance (9.6.2) and recertification (9.7.1) have their days.
 */
export const issueCertificate = operation({
  name: 'certification.issue-certificate',
  grant: 'certification.certificates',
  summary: 'Issue the certificate that a decree grants (clause 9.4.6).',
  input: z.object({ caseId: z.uuid(), registration: number, blank: number }),
  find: async (tx, { caseId, registration, blank }) => {
    const found = await lockCase(tx, caseId);
    return {
      found,
      version: await findVersion(tx, found.version_id),
      issued: await certificateOf(tx, caseId),
      grant: await grantOf(tx, caseId),
      used: await numberInUse(tx, { registration, blank }),
    };
  },
  decide: ({ found, version, issued, grant, used }, { caseId, registration, blank }, { actor, now, newId }) => {
    const clause = '9.4.6';
    if (issued) refuse('certification.certificates.already-issued', { number: issued.number, clause });
    requireStep(found.state, 'certified', clause);
    if (found.applicant_id === actor.personId) refuse('certification.certificates.own-hand', { clause });
    if (!grant) return refuse('certification.certificates.no-decree', { clause: '9.4.5' });
    if (used) {
      const taken = used === 'blank' ? blank : registration;
      refuse('certification.certificates.number-used', { what: used, number: taken ?? '', clause }, { field: used });
    }
    const { decree, holder } = grant;
    const issuedOn = Temporal.PlainDate.from(decree.issued_on);
    const data = { number: holder.certificate, scheme: version.title };
    return {
      change: {
        content: version.content,
        row: {
          certificate_id: newId(),
          case_id: caseId,
          holder_id: found.applicant_id,
          version_id: found.version_id,
          meeting_id: decree.meeting_id,
          holder_name: holder.name,
          number: holder.certificate,
          registration,
          blank,
          issued_on: decree.issued_on,
          valid_until: holder.validUntil,
          status: 'valid' as const,
          status_since: decree.issued_on,
          issued_by: personOf(actor),
          issued_at: new Date(now.epochMilliseconds),
          agreement_number: null,
          agreed_at: null,
          handed_over_by: null,
          handed_over_at: null,
          handed_over_note: null,
        },
      },
      subject: caseSubject(caseId),
      facts: { number: holder.certificate, decree: decree.number, until: holder.validUntil, clause },
      deadlines: {
        start: holderDeadlines(version.content, found.rulings, issuedOn, Temporal.PlainDate.from(holder.validUntil)),
      },
      todos: {
        close: [{}],
        open: [{ kind: 'certification.sign-agreement', for: { person: found.applicant_id }, clause: '9.8', data }],
      },
      notices: [{ kind: 'certification.certificate-issued', to: found.applicant_id, data }],
    };
  },
  save: async (tx, { row, content }, circumstances) => {
    const verification = await takeVerificationNumber(tx, caseSubject(row.case_id), randomBytes(5), circumstances);
    await insertCertificate(tx, { ...row, verification_number: verification });
    await publishCertificate(
      tx,
      verification,
      {
        name: row.holder_name,
        scheme: { number: content.number, title: content.title, body: content.body.name },
        units: content.units.list.map(({ code, title }) => ({ code, title })),
        number: row.number,
        issued: row.issued_on,
        validUntil: row.valid_until,
        status: row.status,
        statusSince: row.status_since,
      },
      circumstances,
    );
    await moveCase(tx, row.case_id, 'certified', circumstances);
    return { number: row.number, verificationNumber: verification };
  },
});
