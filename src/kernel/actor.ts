import type { TenantProfile } from './database/tables.ts';
import type { RoleCatalogue } from './people/roles.ts';
import type { Secrets } from './secrets/secrets.ts';

/** Who is acting: a person of the tenant, an account that has not joined it yet, or a visitor. */
export interface Actor {
  personId: string | null;
  accountId: string | null;
  name: string;
  email: string | null;
  roles: readonly string[];
  grants: ReadonlySet<string>;
}

/** The organisation in which the work is done. */
export interface Tenant {
  tenantId: string;
  slug: string;
  name: string;
  shortName: string;
  /** Code name of the context it runs: 'certification', 'rostering', …, or 'platform'. */
  kind: string;
  accent: string;
  zone: string;
  week: { days: 5 | 6; collectiveLeave: 'free' | 'counted' };
  /** The role that anyone with an account may take by himself, if there is one. */
  openRole: string | null;
  profile: TenantProfile;
}

/** What a rule may know of the moment: everything that would make it impure comes in here. */
export interface Circumstances {
  now: Temporal.Instant;
  /** Today in the organisation's own time zone. */
  today: Temporal.PlainDate;
  actor: Actor;
  tenant: Tenant;
  /** The roles that this organisation may give, with what each may do. */
  roles: RoleCatalogue;
  /** A new identifier (UUID version 7, so that rows lie in order of time). */
  newId(): string;
  /** Seals what must not lie readable in the database, and finds it again by fingerprint. */
  secrets: Secrets;
}

/** The acting person's id; operations whose grant needs a member may rely on it. */
export function personOf(actor: Actor): string {
  if (!actor.personId) throw new Error('this grant is for members only');
  return actor.personId;
}
