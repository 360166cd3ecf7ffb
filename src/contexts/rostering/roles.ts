/** Who does what in the office that runs community work. Everyone there may read the rosters; the clerk brings them in. */
export const roles = {
  governor: { name: { id: 'Gubernur', en: 'Governor' }, grants: ['rostering.read', 'journal.read'] },
  sekda: {
    name: { id: 'Sekretaris Daerah', en: 'Regional Secretary' },
    grants: ['rostering.read', 'journal.read', 'organisation.manage'],
  },
  clerk: {
    name: { id: 'Petugas biro', en: 'Bureau clerk' },
    grants: ['rostering.read', 'rostering.import', 'people.manage'],
  },
  official: { name: { id: 'Pejabat', en: 'Official' }, grants: ['rostering.read'] },
  kecamatan: { name: { id: 'Kecamatan', en: 'Sub-district' }, grants: ['rostering.read'] },
};
