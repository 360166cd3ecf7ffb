import type { Tenant } from '../actor.ts';
import type { Platform } from '../platform.ts';

/** A role that an organisation of this kind knows: its name in both languages and the grants it carries. */
export interface RoleKind {
  name: { id: string; en: string };
  grants: readonly string[];
}

/** The roles of an organisation by code, in the order in which its trade lists them. */
export type RoleCatalogue = ReadonlyMap<string, RoleKind>;

/** Grant of those who look after people and membership. */
export const managePeople = 'people.manage';

/** Grant of those who look after the organisation's own settings. */
export const manageOrganisation = 'organisation.manage';

/** The roles that an organisation may give: those of its trade, or the kernel's own in the operator's organisation. */
export function rolesOffered(platform: Pick<Platform, 'contexts'>, tenant: Pick<Tenant, 'kind'>): RoleCatalogue {
  const wanted = tenant.kind === 'platform' ? 'kernel' : tenant.kind;
  const context = platform.contexts.find((each) => each.name === wanted);
  return new Map(Object.entries(context?.roles ?? {}));
}

/** The codes of the roles that carry a grant. */
export function rolesCarrying(roles: RoleCatalogue, grant: string): string[] {
  return [...roles].filter(([, kind]) => kind.grants.includes(grant)).map(([code]) => code);
}
