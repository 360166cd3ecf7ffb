import type { Tenant } from '../actor.ts';
import type { TenantProfile } from '../database/tables.ts';

/** The three time zones of the country, by the names that people use. */
export const zones = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' } as const;

/** WIB, WITA or WIT. */
export type ZoneLabel = keyof typeof zones;

/** The label of an IANA zone; WIB where it is none of the country's three. */
export function labelOf(zone: string): ZoneLabel {
  const found = Object.entries(zones).find(([, name]) => name === zone);
  return (found?.[0] ?? 'WIB') as ZoneLabel;
}

/** What an organisation says of itself: the letterhead, the public front, the working week, the clock. */
export type Settings = Pick<Tenant, 'name' | 'shortName' | 'zone' | 'week' | 'profile'>;

/** The settings as a form states them; what is left out is left empty. */
export interface StatedSettings {
  name: string;
  shortName: string;
  address?: string;
  city?: string;
  email?: string;
  phone?: string;
  licence?: string;
  about?: { id?: string; en?: string };
  workingDays: 5 | 6;
  collectiveLeave: 'free' | 'counted';
  zone: ZoneLabel;
}

/** The settings as they will stand. What a form cannot state (the region that the organisation serves) stays as it was. */
export function settingsFrom(before: Settings, stated: StatedSettings): Settings {
  const { address, city, email, phone, licence, about } = stated;
  const text = about?.id ?? about?.en;
  const profile: TenantProfile = {
    ...(before.profile.regionCode && { regionCode: before.profile.regionCode }),
    ...(address && { address }),
    ...(city && { city }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(licence && { licence }),
    ...(text && { about: { id: about?.id ?? text, en: about?.en ?? text } }),
  };
  return {
    name: stated.name,
    shortName: stated.shortName,
    zone: zones[stated.zone],
    week: { days: stated.workingDays, collectiveLeave: stated.collectiveLeave },
    profile,
  };
}

/** What changed, as codes for the journal; week and clock with their former values, since due dates hang on them. */
export interface SettingsChange {
  changed: string[];
  week?: { from: Settings['week']; to: Settings['week'] };
  zone?: { from: string; to: string };
}

/** The differences between two states of the settings. */
export function changeOf(before: Settings, after: Settings): SettingsChange {
  const fields = ['address', 'city', 'email', 'phone', 'licence', 'about'] as const;
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  const about = ({ about: text }: TenantProfile) => text && [text.id, text.en];
  const sameWeek = before.week.days === after.week.days && before.week.collectiveLeave === after.week.collectiveLeave;
  return {
    changed: [
      ...(before.name === after.name ? [] : ['name']),
      ...(before.shortName === after.shortName ? [] : ['shortName']),
      ...fields.filter((field) =>
        field === 'about'
          ? !same(about(before.profile), about(after.profile))
          : !same(before.profile[field], after.profile[field]),
      ),
      ...(sameWeek ? [] : ['week']),
      ...(before.zone === after.zone ? [] : ['zone']),
    ],
    ...(!sameWeek && { week: { from: before.week, to: after.week } }),
    ...(before.zone !== after.zone && { zone: { from: labelOf(before.zone), to: labelOf(after.zone) } }),
  };
}
