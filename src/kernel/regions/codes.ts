/** The four levels of the official code list: provinsi, kabupaten/kota, kecamatan, desa/kelurahan. */
export type RegionLevel = 'province' | 'regency' | 'district' | 'village';

/** A place of the official code list. `parent` is the code one level up, null for a province. */
export interface Region {
  code: string;
  name: string;
  level: RegionLevel;
  parent: string | null;
}

const shapes: readonly [RegionLevel, RegExp][] = [
  ['province', /^\d{2}$/],
  ['regency', /^\d{2}\.\d{2}$/],
  ['district', /^\d{2}\.\d{2}\.\d{2}$/],
  ['village', /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/],
];

/** The level that a code of the dotted form ("31", "31.71", "31.71.01", "31.71.01.1001") stands for; undefined if it is no code. */
export function levelOf(code: string): RegionLevel | undefined {
  return shapes.find(([, shape]) => shape.test(code))?.[0];
}

/** The code one level up: "31.71.01" -> "31.71"; null for a province. */
export function parentOf(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end < 0 ? null : code.slice(0, end);
}

/** Whether `code` is `ancestor` or lies inside it. */
export function isWithin(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

/** Whose data the region codes are. The licence asks that every page showing them names it. */
export const regionsAttribution = {
  source: 'idn-area-data 4.0.1',
  url: 'https://github.com/fityannugroho/idn-area-data',
  licence: 'Open Database License (ODbL) 1.0',
  licenceUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;
