import type { Tenant } from '#kernel/actor.ts';
import { inTenant } from '#kernel/database/connect.ts';
import type { Operation } from '#kernel/operation.ts';
import { perform } from '#kernel/perform.ts';
import type { Platform } from '#kernel/platform.ts';
import { unitCodes } from '../assessments/store.ts';
import { currentVersion } from '../schemes/store.ts';
import { setUpDaysAgo } from './earlier.ts';

const schemeCode = 'skema-16';
const staffNames = ['admin', 'asesor', 'timteknis', 'timteknis2', 'timteknis3', 'ketua'] as const;

/** One of the demonstration's own accounts that the cases pass through. */
type StaffName = (typeof staffNames)[number];

/** Somebody who does a step: his account and, once known, his person. */
export interface Doer {
  accountId: string;
  personId: string;
}

/** What the cases of the demonstration are played on. All times hang on the day of the first seeding, so that one that was interrupted can go on. */
export interface Stage {
  platform: Platform;
  tenant: Tenant;
  schemeCode: string;
  units: string[];
  promises: string[];
  staff: Record<StaffName, Doer>;
  siteId: string;
  /** The first session after today. */
  nextSessionId: string;
  /** The day of the first seeding. */
  today: Temporal.PlainDate;
  /** So many days before it, at this local time. */
  daysAgo(days: number, time: string): Temporal.Instant;
  /** The last working day that is at least so many days before it, as days before it. */
  workdayAgo(days: number): number;
  /** Does one step at a moment; the step's name is its request id, so that it is done once. `inspected`: as a door that saw the bytes. */
  does<Input, Result>(
    who: Pick<Doer, 'accountId'>,
    at: Temporal.Instant,
    step: string,
    operation: Operation<Input, Result>,
    input: unknown,
    inspected?: true,
  ): Promise<Result>;
}

/** The stage as the other seeds have set it: scheme, staff, team, site and sessions. */
export async function stageOf(platform: Platform, tenant: Tenant): Promise<Stage> {
  const emails = staffNames.map((name) => `${name}@${tenant.slug}.test`);
  const accounts = await platform.database.db
    .selectFrom('user_account')
    .select(['id', 'email'])
    .where('email', 'in', emails)
    .execute();
  const accountIds = accounts.map(({ id }) => id);
  const found = await inTenant(platform.database, tenant.tenantId, async (tx) => {
    const appointed = tx.selectFrom('certification_team_member').select('recorded_at').orderBy('recorded_at', 'desc');
    const { recorded_at } = await appointed.limit(1).executeTakeFirstOrThrow();
    const began = Temporal.Instant.fromEpochMilliseconds(recorded_at.getTime()).add({ hours: 24 * setUpDaysAgo });
    const dayEnds = began.toZonedDateTimeISO(tenant.zone).add({ days: 1 }).startOfDay();
    const site = tx.selectFrom('certification_site').select('site_id').where('verified_on', 'is not', null);
    const next = tx
      .selectFrom('certification_session')
      .select('session_id')
      .where('starts_at', '>=', new Date(dayEnds.epochMilliseconds))
      .orderBy('starts_at');
    return {
      began,
      version: await currentVersion(tx, schemeCode),
      persons: await tx
        .selectFrom('person')
        .select(['person_id', 'account_id'])
        .where('account_id', 'in', accountIds)
        .execute(),
      siteId: (await site.orderBy('site_id').limit(1).executeTakeFirstOrThrow()).site_id,
      nextSessionId: (await next.limit(1).executeTakeFirstOrThrow()).session_id,
    };
  });
  const doer = (name: StaffName): Doer => {
    const accountId = accounts.find(({ email }) => email === `${name}@${tenant.slug}.test`)?.id;
    const personId = found.persons.find((person) => person.account_id === accountId)?.person_id;
    if (!accountId || !personId) throw new Error(`No demonstration account ${name}`);
    return { accountId, personId };
  };
  const { version } = found;
  const today = found.began.toZonedDateTimeISO(tenant.zone).toPlainDate();
  return {
    platform,
    tenant,
    schemeCode,
    units: unitCodes(version),
    promises: (version.content.agreementOnUse?.promises ?? []).map(({ clause }) => clause),
    staff: Object.fromEntries(staffNames.map((name) => [name, doer(name)])) as Stage['staff'],
    siteId: found.siteId,
    nextSessionId: found.nextSessionId,
    today,
    daysAgo: (days, time) =>
      today.subtract({ days }).toZonedDateTime({ timeZone: tenant.zone, plainTime: time }).toInstant(),
    workdayAgo: (days) => days + Math.max(0, today.subtract({ days }).dayOfWeek - 5),
    does: ({ accountId }, at, step, operation, input, inspected) =>
      perform({ ...platform, clock: () => at }, operation, input, {
        tenant,
        accountId,
        via: 'seed',
        requestId: `seed:cases:${step}`,
        ...(inspected && { inspected }),
      }),
  };
}
