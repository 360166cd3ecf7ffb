import { inTenant } from '#kernel/database/connect.ts';
import { allTenants } from '#kernel/organisations/tenants.ts';
import type { Platform } from '#kernel/platform.ts';

/**
 * How many schemes one can be certified under now, over all certification bodies of this platform; undefined when there is no body.
 * For the door on the landing page.
 */
export async function schemesInForce(
  platform: Pick<Platform, 'database' | 'clock'>,
): Promise<{ value: number; unit: { id: string; en: string }; asOf: string } | undefined> {
  const bodies = (await allTenants(platform.database)).filter((tenant) => tenant.kind === 'certification');
  if (bodies.length === 0) return undefined;
  let value = 0;
  for (const { tenantId } of bodies)
    value += await inTenant(platform.database, tenantId, async (tx) => {
      const { schemes } = await tx
        .selectFrom('certification_scheme_version')
        .select((count) => count.fn.countAll<number>().as('schemes'))
        .where('status', '=', 'ratified')
        .executeTakeFirstOrThrow();
      return Number(schemes);
    });
  return {
    value,
    unit: { id: 'skema sertifikasi berlaku', en: 'certification schemes in force' },
    asOf: platform.clock().toZonedDateTimeISO('Asia/Jakarta').toPlainDate().toString(),
  };
}
