import type { Tenant } from '#kernel/actor.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { tenantBySlug } from '#kernel/organisations/tenants.ts';
import { refuse } from '#kernel/refusals.ts';
import { signedIn } from '#kernel/sign-in/session.ts';
import type { WebRequest } from '#kernel/web/context.ts';
import { readPreferences } from '#ui/preferences.ts';

const known = new WeakMap<OpenPlatform, Map<string, { tenant: Tenant; until: number }>>();
const keepMilliseconds = 10_000;

/** Reads off a request what pages need: who is signed in, the language, and the organisation when it is asked for. */
export async function webRequestOf(platform: OpenPlatform, request: Request): Promise<WebRequest> {
  const account = request.headers.get('cookie')?.includes('pancakarya.')
    ? await signedIn(platform, request.headers)
    : null;
  return {
    platform,
    accountId: account?.id ?? null,
    account: account && { id: account.id, name: account.name, email: account.email },
    language: readPreferences(request).language,
    tenant: (slug) => knownTenant(platform, slug ?? ''),
  };
}

/** The organisation of a path prefix, remembered for ten seconds. Refuses `kernel.unknown-tenant`. */
export async function knownTenant(platform: OpenPlatform, slug: string): Promise<Tenant> {
  const cache = known.get(platform) ?? new Map<string, { tenant: Tenant; until: number }>();
  known.set(platform, cache);
  const kept = cache.get(slug);
  if (kept && kept.until > performance.now()) return kept.tenant;
  const tenant = await tenantBySlug(platform.database, slug);
  if (!tenant) return refuse('kernel.unknown-tenant', { slug });
  cache.set(slug, { tenant, until: performance.now() + keepMilliseconds });
  return tenant;
}

/** Forgets what is remembered of an organisation, because it has just changed. */
export function forgetTenant(platform: OpenPlatform, slug: string): void {
  known.get(platform)?.delete(slug);
}
