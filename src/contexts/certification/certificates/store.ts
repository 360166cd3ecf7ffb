import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Tables, Tx } from '#kernel/database/tables.ts';
import type { DecreeContent } from '../decisions/frozen.ts';
import { type Decree, decisionsOn, decreeOf } from '../decisions/store.ts';
import type {} from './tables.ts';

/** A certificate as its row stands. */
export type Certificate = Selectable<Tables['certification_certificate']>;

/** The certificate of a case, if it was issued. */
export async function certificateOf(tx: Tx, caseId: string): Promise<Certificate | undefined> {
  return tx.selectFrom('certification_certificate').selectAll().where('case_id', '=', caseId).executeTakeFirst();
}

/** The certificate of a case, locked. */
export async function lockCertificateOf(tx: Tx, caseId: string): Promise<Certificate | undefined> {
  return tx
    .selectFrom('certification_certificate')
    .selectAll()
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
}

/** The decree that grants a case its certificate, with its line in the annex; undefined before it is issued. */
export async function grantOf(
  tx: Tx,
  caseId: string,
): Promise<{ decree: Decree; holder: DecreeContent['holders'][number] } | undefined> {
  const [last] = await decisionsOn(tx, caseId);
  const decree = last?.outcome === 'competent' ? await decreeOf(tx, last.meeting_id) : undefined;
  const holder = decree?.content.holders.find((each) => each.caseId === caseId);
  return decree && holder && { decree, holder };
}

/** Which number of others is already on another certificate. */
export async function numberInUse(
  tx: Tx,
  numbers: { registration: string | null; blank: string | null },
): Promise<'registration' | 'blank' | undefined> {
  for (const what of ['registration', 'blank'] as const) {
    const number = numbers[what];
    if (number === null) continue;
    const found = await tx
      .selectFrom('certification_certificate')
      .select('certificate_id')
      .where(what, '=', number)
      .executeTakeFirst();
    if (found) return what;
  }
  return undefined;
}

/** Writes a certificate. */
export async function insertCertificate(tx: Tx, row: Insertable<Tables['certification_certificate']>): Promise<void> {
  await tx.insertInto('certification_certificate').values(row).execute();
}

/** Changes what may change of a certificate: status, agreement, hand-over. */
export async function updateCertificate(
  tx: Tx,
  certificateId: string,
  change: Updateable<Tables['certification_certificate']>,
): Promise<void> {
  await tx.updateTable('certification_certificate').set(change).where('certificate_id', '=', certificateId).execute();
}
