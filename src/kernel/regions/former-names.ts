import type { PlaceAlias } from './gazetteer.ts';

/** Regions that older papers call by another name, with the rule that renamed them. Not complete: one line per case met so far. */
export const formerNames: readonly PlaceAlias[] = [
  { name: 'Nanggroe Aceh Darussalam', code: '11', kind: 'former', basis: 'Pergub Aceh 46/2009' },
  { name: 'Irian Jaya', code: '91', kind: 'former', basis: 'UU 21/2001' },
  { name: 'Kotamadya Ujung Pandang', code: '73.71', kind: 'former', basis: 'PP 86/1999' },
  { name: 'Kabupaten Sawahlunto/Sijunjung', code: '13.03', kind: 'former', basis: 'PP 25/2008' },
  { name: 'Kabupaten Pontianak', code: '61.02', kind: 'former', basis: 'PP 58/2014' },
  { name: 'Kabupaten Maluku Tenggara Barat', code: '81.03', kind: 'former', basis: 'PP 2/2019' },
];

/** The aliases that point into a list of places: what {@link gazetteer} accepts. */
export function formerNamesOf(places: readonly { code: string }[]): readonly PlaceAlias[] {
  const codes = new Set(places.map((place) => place.code));
  return formerNames.filter((alias) => codes.has(alias.code));
}
