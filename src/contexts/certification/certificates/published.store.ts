import type { Circumstances } from '#kernel/actor.ts';
import type { Tx } from '#kernel/database/tables.ts';
import { takeNumber } from '#kernel/numbering/take-number.ts';
import type { Subject } from '#kernel/operation.ts';
import type { DecreeContent } from '../decisions/frozen.ts';
import type { CertificateStatus } from './validity.rules.ts';
import { verificationNumber } from './verification.rules.ts';

/** Everything that a stranger may know of a certificate, and nothing else. */
export interface PublicCertificate {
  name: string;
  scheme: { number: string; title: string; body: string };
  units: { code: string; title: string }[];
  number: string;
  issued: string;
  validUntil: string;
  status: CertificateStatus;
  statusSince: string;
}

/** Everything that a stranger may know of a decree: no names. */
export interface PublicDecree {
  number: string;
  body: string;
  scheme: { number: string; title: string };
  issued: string;
  holders: number;
}

/** Takes the next verification number; its tail comes of `random`, five bytes that the caller draws. */
export async function takeVerificationNumber(
  tx: Tx,
  subject: Subject,
  random: Uint8Array,
  circumstances: Circumstances,
): Promise<string> {
  const serial = await takeNumber(tx, { code: 'certification.verification', pattern: '{seq}' }, subject, circumstances);
  return verificationNumber(circumstances.today.year, Number(serial), random);
}

async function publish(
  tx: Tx,
  kind: string,
  key: string,
  content: Record<string, unknown>,
  { now, tenant }: Pick<Circumstances, 'now' | 'tenant'>,
): Promise<void> {
  await tx
    .insertInto('published')
    .values({
      kind,
      key,
      tenant_id: tenant.tenantId,
      content,
      updated_at: new Date(now.epochMilliseconds),
    })
    .execute();
}

/** Lays a certificate open under its verification number. */
export const publishCertificate = (
  tx: Tx,
  key: string,
  content: PublicCertificate,
  circumstances: Circumstances,
): Promise<void> => publish(tx, 'certificate', key, { ...content }, circumstances);

/** Lays a decree open under its verification number. */
export function publishDecree(
  tx: Tx,
  key: string,
  { number, issuedOn, scheme, holders, body }: DecreeContent & { body: string },
  circumstances: Circumstances,
): Promise<void> {
  const content: PublicDecree = {
    number,
    body,
    scheme: { number: scheme.number, title: scheme.name },
    issued: issuedOn,
    holders: holders.length,
  };
  return publish(tx, 'decree', key, { ...content }, circumstances);
}
