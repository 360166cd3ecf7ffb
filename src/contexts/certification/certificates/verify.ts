import type { Database } from '#kernel/database/connect.ts';
import type { PublicCertificate, PublicDecree } from './published.store.ts';
import { statusOn } from './validity.rules.ts';
import { readVerificationNumber } from './verification.rules.ts';

/** A paper that was found, with its status today. */
export type Verified =
  | {
      kind: 'certificate';
      number: string;
      certificate: Omit<PublicCertificate, 'status'> & { status: PublicCertificate['status'] | 'expired' };
    }
  | { kind: 'decree'; number: string; decree: PublicDecree };

/**
 * What lies open under a verification number: one look by key into what is published, outside every tenant. Undefined for a number that is
 * wrong, unknown or malformed, all alike; a certificate's own number opens nothing.
 */
export async function verify(
  { db }: Pick<Database, 'db'>,
  typed: string,
  today: string,
): Promise<Verified | undefined> {
  const number = readVerificationNumber(typed);
  if (!number) return undefined;
  const row = await db
    .selectFrom('published')
    .select(['kind', 'content'])
    .where('kind', 'in', ['certificate', 'decree'])
    .where('key', '=', number)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.kind === 'decree') return { kind: 'decree', number, decree: row.content as unknown as PublicDecree };
  const kept = row.content as unknown as PublicCertificate;
  return { kind: 'certificate', number, certificate: { ...kept, ...statusOn(kept, today) } };
}

/** The same for programs: exactly what is public, and nothing about a number that opens nothing. */
export function verifiedJson(found: Verified | undefined): Record<string, unknown> {
  if (!found) return { error: 'not-found' };
  if (found.kind === 'decree') {
    const { number, body, scheme, issued, holders } = found.decree;
    return { kind: 'decree', number, body, scheme, issued, holders };
  }
  const { name, scheme, units, number, issued, validUntil, status, statusSince } = found.certificate;
  return { kind: 'certificate', name, scheme, units, number, issued, validUntil, status, statusSince };
}
