import type { z } from 'zod';
import type { Tenant } from '#kernel/actor.ts';
import type { Signature } from '#kernel/decisions/store.ts';
import type { SchemeOnPaper } from '../decisions/frozen.ts';
import { cityOf, signatureOn } from '../decisions/paper-data.ts';
import type { agreementOnUse } from '../papers/agreement-on-use.ts';
import type { CertificateRecord } from '../papers/certificate-letter.ts';
import { letterheadOf } from '../papers/letterhead.ts';
import type { Certificate } from './store.ts';
import { certificateWords } from './words.ts';

const w = certificateWords.id;

/** The address under which a stranger checks a paper. */
export const verificationAddress = (publicUrl: string, number: string): string => `${publicUrl}/verifikasi/${number}`;

/** The data of the certificate, as letter and as card. The head's signature is the one on the decree, whose annex names this certificate. */
export function certificateData(
  record: {
    tenant: Tenant;
    row: Certificate;
    scheme: SchemeOnPaper;
    units: { code: string; title: string }[];
    decree: { number: string; date: string };
    signature: Signature;
  },
  address: string,
): z.input<typeof CertificateRecord> {
  const { tenant, row } = record;
  return {
    letterhead: letterheadOf(tenant),
    number: row.number,
    ...(row.registration ? { registration: row.registration } : {}),
    ...(row.blank ? { blank: row.blank } : {}),
    holder: row.holder_name,
    scheme: record.scheme,
    units: record.units,
    decree: record.decree,
    issued: row.issued_on,
    validUntil: row.valid_until,
    city: cityOf(tenant),
    signature: signatureOn(w.head, null, record.signature, tenant.zone),
    verification: { address },
  };
}

/** The data of the agreement on use; unsigned as long as the holder has not signed. */
export function agreementData(record: {
  tenant: Tenant;
  row: Certificate;
  scheme: SchemeOnPaper;
  promises: { clause: string; text: string }[];
  identity: { identityNumber: string; address: string };
  signature: Signature | null;
}): z.input<typeof agreementOnUse.data> {
  const { tenant, row } = record;
  const day = (row.agreed_at ?? row.issued_at).toISOString();
  const on = Temporal.Instant.from(day).toZonedDateTimeISO(tenant.zone).toPlainDate().toString();
  return {
    letterhead: letterheadOf(tenant),
    number: row.agreement_number ?? '–',
    city: cityOf(tenant),
    date: on,
    holder: { name: row.holder_name, ...record.identity },
    certificate: { number: row.number, validUntil: row.valid_until },
    scheme: record.scheme,
    terms: record.promises.map(({ clause, text }) => ({ clause, text })),
    signatures: [signatureOn(w.holderRole, row.holder_name, record.signature, tenant.zone)],
  };
}
