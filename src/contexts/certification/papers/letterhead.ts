import type { z } from 'zod';
import type { Tenant } from '#kernel/actor.ts';
import type { Letterhead } from '#kernel/papers/shapes.ts';

/** What kind of body it is, as it stands above its name. */
const kind = 'Lembaga Sertifikasi Profesi';

/** The head of the body's papers, out of what the organisation says of itself. */
export function letterheadOf({ name, profile }: Tenant): z.input<typeof Letterhead> {
  return {
    kind,
    name: name.replace(new RegExp(`^${kind}\\s+`), ''),
    address: [profile.address, profile.city].filter(Boolean).join(', '),
    contact: [profile.phone, profile.email].filter(Boolean).join(' · '),
    ...(profile.licence ? { licence: profile.licence } : {}),
  };
}
