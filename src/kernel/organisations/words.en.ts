import type { Words } from '../language/words.ts';
import type { id } from './words.id.ts';

const fields: Record<string, string> = {
  name: 'name',
  shortName: 'short name',
  address: 'address',
  city: 'city',
  email: 'e-mail',
  phone: 'telephone',
  licence: 'licence',
  about: 'description',
  week: 'working week',
  zone: 'time zone',
};

/** English twin of the words about the organisation's settings. */
export const en: Words<typeof id> = {
  journal: {
    'kernel.change-organisation': ({ changed, week, zone }) =>
      [
        changed.length > 0
          ? `changed the organisation’s settings (${changed.map((field) => fields[field] ?? field).join(', ')})`
          : 'saved the organisation’s settings without a change',
        week && `working week from ${weekWords(week.from)} to ${weekWords(week.to)}`,
        zone && `time zone from ${zone.from} to ${zone.to}`,
      ]
        .filter(Boolean)
        .join('; '),
  },
};

function weekWords({ days, collectiveLeave }: { days: 5 | 6; collectiveLeave: 'free' | 'counted' }): string {
  return `${days} days, collective leave ${collectiveLeave === 'free' ? 'off' : 'counted as working days'}`;
}
