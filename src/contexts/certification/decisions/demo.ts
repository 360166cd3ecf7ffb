import type { Tenant } from '#kernel/actor.ts';
import { inTenant } from '#kernel/database/connect.ts';
import { perform } from '#kernel/perform.ts';
import type { Platform } from '#kernel/platform.ts';
import { appointMember } from './appoint-member.ts';

/** What the invented members of the demonstration body know. */
const grounds = {
  timteknis: { office: 'chair', knowledge: 'Sarjana teknik sipil; 14 tahun pelaksanaan gedung; asesor 2017–2023.' },
  timteknis2: {
    office: 'member',
    knowledge: 'Magister manajemen konstruksi; 11 tahun pengawasan struktur; 6 tahun di tim teknis.',
  },
  timteknis3: {
    office: 'member',
    knowledge: 'Sarjana arsitektur; 9 tahun pekerjaan arsitektur dan akhir; pelatihan sistem sertifikasi 2024.',
  },
} as const;

/** The head appoints the three demonstration members of the technical team. */
export async function seedDemo(platform: Platform, tenant: Tenant): Promise<void> {
  const accountOf = async (name: string) =>
    platform.database.db
      .selectFrom('user_account')
      .select('id')
      .where('email', '=', `${name}@${tenant.slug}.test`)
      .executeTakeFirst();
  const head = await accountOf('ketua');
  if (!head) return;
  for (const [name, { office, knowledge }] of Object.entries(grounds)) {
    const account = await accountOf(name);
    const person =
      account &&
      (await inTenant(platform.database, tenant.tenantId, (tx) =>
        tx.selectFrom('person').select('person_id').where('account_id', '=', account.id).executeTakeFirst(),
      ));
    if (!person) continue;
    await perform(
      platform,
      appointMember,
      { personId: person.person_id, office, knowledge },
      { tenant, accountId: head.id, via: 'seed', requestId: `seed:technical-team:${name}` },
    );
  }
}
