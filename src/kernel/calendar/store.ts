import type { Tx } from '../database/tables.ts';
import type { Decree } from './rules.ts';

/** All decrees recorded on the platform, in the order in which they were signed. */
export async function knownDecrees(tx: Tx): Promise<Decree[]> {
  const rows = await tx.selectFrom('decree').selectAll().orderBy('signed_on').orderBy('decree_id').execute();
  return rows.map((row) => ({
    id: row.decree_id,
    number: row.number,
    signedOn: row.signed_on,
    amends: row.amends ?? undefined,
    days: row.days,
  }));
}
