import type { LoaderFunctionArgs } from 'react-router';
import { cookieOf } from '#doors/web/http/cookies.ts';
import type { Tenant } from '#kernel/actor.ts';
import type { Context } from '#kernel/context.ts';
import { inLanguage, type Language } from '#kernel/language/words.ts';
import type { View } from '#kernel/operation.ts';
import { grantsOf } from '#kernel/people/actor-of.ts';
import { readMe } from '#kernel/people/read-me.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load, pageError } from '#kernel/web/load.ts';
import { roleCookie, type TenantPage } from './use-tenant-page.ts';
import { houseWords } from './words.ts';

type Me = typeof readMe extends View<infer _Input, infer Answer> ? Answer : never;

/** Reads who is here and which places of the organisation he sees. */
export async function readTenantPage(args: LoaderFunctionArgs): Promise<TenantPage> {
  const { platform, account, language, tenant: find } = requestOf(args);
  const tenant = await find(args.params.tenant).catch((error: unknown) => {
    throw pageError(args, error);
  });
  const me = await load(args, readMe, {});
  const contexts = platform.contexts.filter((each) => each.name === tenant.kind || each.name === 'kernel');
  const chosen = cookieOf(args.request, roleCookie);
  const role = me.roles.find((each) => each === chosen) ?? null;
  const grants = role ? grantsOf(platform, tenant, [role]) : new Set(me.grants);
  return {
    tenant: {
      slug: tenant.slug,
      name: tenant.name,
      shortName: tenant.shortName,
      kind: tenant.kind,
      accent: tenant.accent,
      zone: tenant.zone,
      profile: tenant.profile,
    },
    isOpen: tenant.kind === 'platform' || platform.contexts.some((each) => each.name === tenant.kind),
    account: account && { name: account.name, email: account.email },
    me: me.personId
      ? {
          name: me.name,
          inbox: me.inbox,
          roles: me.roles.map((code) => ({ code, name: roleName(contexts, code, language) })),
          role,
        }
      : null,
    openRole: tenant.openRole && roleName(contexts, tenant.openRole, language),
    places: placesOf(contexts, tenant, me, grants, language),
  };
}

function placesOf(
  contexts: readonly Context[],
  tenant: Tenant,
  me: Me,
  grants: ReadonlySet<string>,
  language: Language,
): TenantPage['places'] {
  const w = inLanguage(houseWords, language);
  const sees = (wanted: readonly string[]) => wanted.some((grant) => grant === 'public' || grants.has(grant));
  const inbox = { href: `/${tenant.slug}/kotak-masuk`, label: w.inbox, icon: 'inbox', count: me.inbox };
  return [
    ...(me.personId ? [inbox] : []),
    ...ownFirst(contexts)
      .flatMap((context) => context.places)
      .filter((place) => sees(place.grants) || (me.personId !== null && place.grants.includes('member')))
      .map((place) => ({ href: `/${tenant.slug}/${place.path}`, label: place.name[language], icon: place.icon })),
  ];
}

/** The places of the trade stand before those that every organisation has. */
const ownFirst = (contexts: readonly Context[]) =>
  contexts.toSorted((a, b) => Number(a.name === 'kernel') - Number(b.name === 'kernel'));

/** The name of a role in words, by the contexts that the organisation runs. */
export function roleName(contexts: readonly Context[], code: string, language: Language): string {
  return contexts.map((context) => context.roles[code]?.name[language]).find((name) => name !== undefined) ?? code;
}
