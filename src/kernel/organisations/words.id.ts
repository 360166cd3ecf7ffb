import type { SettingsChange } from './rules.ts';

const fields: Record<string, string> = {
  name: 'nama',
  shortName: 'nama pendek',
  address: 'alamat',
  city: 'kota',
  email: 'surel',
  phone: 'telepon',
  licence: 'lisensi',
  about: 'keterangan',
  week: 'hari kerja',
  zone: 'zona waktu',
};

/** Words about the organisation's own settings, for the journal. */
export const id = {
  journal: {
    'kernel.change-organisation': ({ changed, week, zone }: SettingsChange) =>
      [
        changed.length > 0
          ? `mengubah data organisasi (${changed.map((field) => fields[field] ?? field).join(', ')})`
          : 'menyimpan data organisasi tanpa perubahan',
        week && `hari kerja dari ${weekWords(week.from)} menjadi ${weekWords(week.to)}`,
        zone && `zona waktu dari ${zone.from} menjadi ${zone.to}`,
      ]
        .filter(Boolean)
        .join('; '),
  },
};

function weekWords({ days, collectiveLeave }: { days: 5 | 6; collectiveLeave: 'free' | 'counted' }): string {
  return `${days} hari, cuti bersama ${collectiveLeave === 'free' ? 'libur' : 'dihitung hari kerja'}`;
}
