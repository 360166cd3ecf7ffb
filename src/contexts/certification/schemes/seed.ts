import type { Tenant } from '#kernel/actor.ts';
import { perform } from '#kernel/perform.ts';
import type { Platform } from '#kernel/platform.ts';
import scheme from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { importScheme } from './import-scheme.ts';
import { ratifyScheme } from './ratify-scheme.ts';
import { verifyScheme } from './verify-scheme.ts';

/**
 * Enters, verifies and ratifies the scheme as `skema-16`, each step by the account that may do it. Its contradictions stay without a
 * ruling: the stricter reading holds, and everyone can see why.
 */
export async function ratifiedScheme(
  platform: Platform,
  tenant: Tenant,
  accounts: { admin: string; committee: string; head: string },
): Promise<{ versionId: string; schemeCode: string }> {
  const by = (accountId: string, step: string) => ({
    tenant,
    accountId,
    via: 'seed' as const,
    requestId: `seed:scheme-16:${step}`,
  });
  const { versionId, schemeCode } = await perform(
    platform,
    importScheme,
    { schemeCode: 'skema-16', content: scheme },
    by(accounts.admin, 'import'),
  );
  await perform(platform, verifyScheme, { versionId }, by(accounts.committee, 'verify'));
  await perform(platform, ratifyScheme, { versionId }, by(accounts.head, 'ratify'));
  return { versionId, schemeCode };
}

/** Puts the scheme into the demonstration body, through its own accounts. */
export async function seedDemo(platform: Platform, tenant: Tenant): Promise<void> {
  const account = async (name: string): Promise<string> => {
    const { id } = await platform.database.db
      .selectFrom('user_account')
      .select('id')
      .where('email', '=', `${name}@${tenant.slug}.test`)
      .executeTakeFirstOrThrow();
    return id;
  };
  await ratifiedScheme(platform, tenant, {
    admin: await account('admin'),
    committee: await account('komite'),
    head: await account('ketua'),
  });
}
