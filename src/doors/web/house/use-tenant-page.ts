import { useRouteLoaderData } from 'react-router';
import type { Tenant } from '#kernel/actor.ts';

/** The route id of the layout around all pages of an organisation. */
export const tenantRoute = 'tenant';

/** The cookie that keeps which of several roles one acts in. It narrows what is shown, never what one may do. */
export const roleCookie = 'peran';

/** The cookie that keeps the organisation last worked in, so that signing in leads back there. */
export const homeCookie = 'rumah';

/** What the layout gives to its pages. */
export interface TenantPage {
  tenant: Pick<Tenant, 'slug' | 'name' | 'shortName' | 'kind' | 'accent' | 'zone' | 'profile'>;
  /** False where the trade of this organisation is not part of this platform yet. */
  isOpen: boolean;
  account: { name: string; email: string } | null;
  /** The member; null for visitors and for accounts that have not joined. */
  me: { name: string; inbox: number; roles: { code: string; name: string }[]; role: string | null } | null;
  /** The role anyone may take by himself, in words; null when there is none. */
  openRole: string | null;
  places: { href: string; label: string; icon: string; count?: number }[];
}

/** What the layout has read, inside a page of the organisation. */
export function useTenantPage(): TenantPage {
  const page = useRouteLoaderData(tenantRoute) as TenantPage | undefined;
  if (!page) throw new Error('this page does not lie below an organisation');
  return page;
}
