import type { Tx } from '../database/tables.ts';
import { refuse } from '../refusals.ts';
import type { Settings } from './rules.ts';
import { tenantOf } from './tenants.ts';

/** The organisation as its row says now, past every cache; locked when it is about to change. */
export async function ownTenant(tx: Tx, tenantId: string, { lock = false } = {}) {
  const query = tx.selectFrom('tenant').selectAll().where('tenant_id', '=', tenantId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? tenantOf(row) : refuse('kernel.not-found', { what: 'organisation' });
}

/** Writes the settings of the organisation. Its row-level policy lets it touch its own row only. */
export async function changeSettings(tx: Tx, tenantId: string, settings: Settings): Promise<void> {
  await tx
    .updateTable('tenant')
    .set({
      name: settings.name,
      short_name: settings.shortName,
      zone: settings.zone,
      working_days: settings.week.days,
      collective_leave: settings.week.collectiveLeave,
      profile: settings.profile,
    })
    .where('tenant_id', '=', tenantId)
    .execute();
}
