import type { Decree } from '../calendar/rules.ts';
import type { Database } from '../database/connect.ts';

/** Records the decrees that the platform knows from the start; those already recorded stay as they are. */
export async function recordDecrees({ db }: Database, decrees: readonly Decree[]): Promise<void> {
  await db
    .insertInto('decree')
    .values(
      decrees.map((decree) => ({
        decree_id: decree.id,
        number: decree.number,
        signed_on: decree.signedOn,
        amends: decree.amends ?? null,
        days: JSON.stringify(decree.days) as never,
        recorded_at: new Date(`${decree.signedOn}T00:00:00Z`),
      })),
    )
    .onConflict((conflict) => conflict.column('decree_id').doNothing())
    .execute();
}
