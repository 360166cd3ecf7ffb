import type { Tenant } from '#kernel/actor.ts';
import { inTenant } from '#kernel/database/connect.ts';
import type { Operation } from '#kernel/operation.ts';
import { perform } from '#kernel/perform.ts';
import type { Platform } from '#kernel/platform.ts';
import { createSession } from './create-session.ts';
import { declareRelation } from './declare-relation.ts';
import { registerAssessor } from './register-assessor.ts';
import { registerSite } from './register-site.ts';
import { verifySite } from './verify-site.ts';

const schemeCode = 'skema-16';

/**
 * Registers of the demonstration body, entered by its administrator: the demo assessor, one whose licence has run out, one related to the
 * demo applicant, a verified site, one not verified yet, and sessions today (while the day lasts), tomorrow and next week. People and
 * places are invented.
 */
export async function seedDemo(platform: Platform, tenant: Tenant): Promise<void> {
  const accountOf = async (name: string): Promise<string> => {
    const account = platform.database.db
      .selectFrom('user_account')
      .select('id')
      .where('email', '=', `${name}@${tenant.slug}.test`);
    return (await account.executeTakeFirstOrThrow()).id;
  };
  const personOf = (accountId: string): Promise<string> =>
    inTenant(platform.database, tenant.tenantId, async (tx) => {
      const person = tx.selectFrom('person').select('person_id').where('account_id', '=', accountId);
      return (await person.executeTakeFirstOrThrow()).person_id;
    });
  const admin = await accountOf('admin');
  let step = 0;
  const done = <Input, Result>(operation: Operation<Input, Result>, input: unknown): Promise<Result> =>
    perform(platform, operation, input, {
      tenant,
      accountId: admin,
      via: 'seed',
      requestId: `seed:assessments:${++step}`,
    });

  const today = platform.clock().toZonedDateTimeISO(tenant.zone).toPlainDate();
  const after = (days: number) => today.add({ days }).toString();
  const scope = { schemeCodes: [schemeCode], workloadLimit: 10 };

  await done(registerAssessor, {
    ...scope,
    personId: await personOf(await accountOf('asesor')),
    licence: 'MET.000.000101 2025',
    licenceUntil: after(700),
  });
  await done(registerAssessor, {
    ...scope,
    name: 'Teguh Santoso',
    licence: 'MET.000.000102 2022',
    licenceUntil: after(-40),
  });
  const related = { name: 'Wulan Prasetyo', licence: 'MET.000.000103 2024', licenceUntil: after(400) };
  const { personId: relatedId } = await done(registerAssessor, { ...scope, ...related });
  const applicantId = await personOf(await accountOf('pemohon'));
  await done(declareRelation, { assessorId: relatedId, kind: 'relative', applicantId, note: 'Kakak kandung' });

  const place = { kind: 'Sewaktu', schemeCodes: [schemeCode] };
  const { siteId } = await done(registerSite, {
    ...place,
    name: 'TUK Gedung Pelatihan Pertapin',
    address: 'Jalan Contoh Raya Nomor 12, Jakarta Selatan',
    capacity: 20,
  });
  await done(verifySite, { siteId, verifiedOn: after(-30), verifiedUntil: after(335) });
  await done(registerSite, {
    ...place,
    name: 'TUK Proyek Menara Contoh',
    kind: 'Tempat Kerja',
    address: 'Jalan Proyek Contoh Kav. 3, Kota Bekasi',
    capacity: 8,
  });

  const session = { siteId, schemeCode, capacity: 10 };
  const now = platform.clock().toZonedDateTimeISO(tenant.zone);
  if (now.hour < 21) {
    const hour = String(now.hour + 2).padStart(2, '0');
    await done(createSession, { ...session, on: after(0), startsAt: `${hour}:00`, endsAt: `${hour}:59` });
  }
  await done(createSession, { ...session, on: after(1), startsAt: '08:00', endsAt: '12:00' });
  await done(createSession, { ...session, on: after(7), startsAt: '13:00', endsAt: '17:00' });
}
