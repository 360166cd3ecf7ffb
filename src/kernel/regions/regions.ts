import { isWithin, levelOf, parentOf, type Region, type RegionLevel } from './codes.ts';
import { placeKey } from './spelling.ts';

interface Level {
  byCode: ReadonlyMap<string, Region>;
  byParent: ReadonlyMap<string, readonly Region[]>;
}

type Row = { code: string; name: string };

const rowsOf: Record<RegionLevel, () => Promise<readonly Row[]>> = {
  province: async () => (await import('idn-area-data')).getProvinces(),
  regency: async () => (await import('idn-area-data')).getRegencies(),
  district: async () => (await import('idn-area-data')).getDistricts(),
  village: async () => (await import('idn-area-data')).getVillages(),
};

const loaded = new Map<RegionLevel, Promise<Level>>();

/** Reads one level on first use and keeps it; a failed reading is forgotten, so that the next call tries again. */
function level(of: RegionLevel): Promise<Level> {
  const known = loaded.get(of);
  if (known) return known;
  const reading = rowsOf[of]().then((rows) => indexed(of, rows));
  loaded.set(of, reading);
  reading.catch(() => loaded.delete(of));
  return reading;
}

function indexed(of: RegionLevel, rows: readonly Row[]): Level {
  const byCode = new Map<string, Region>();
  const byParent = new Map<string, Region[]>();
  for (const { code, name } of rows) {
    const region = { code, name, level: of, parent: parentOf(code) };
    byCode.set(code, region);
    const siblings = byParent.get(region.parent ?? '');
    if (siblings) siblings.push(region);
    else byParent.set(region.parent ?? '', [region]);
  }
  return { byCode, byParent };
}

const below: Record<RegionLevel, RegionLevel | undefined> = {
  province: 'regency',
  regency: 'district',
  district: 'village',
  village: undefined,
};

/** The place with this code, or undefined. Asking for a village reads the village list (83,762 lines) on first use. */
export async function findRegion(code: string): Promise<Region | undefined> {
  const of = levelOf(code);
  return of && (await level(of)).byCode.get(code);
}

/** The places one level below `code`, in the order of their codes; all provinces for null; none for a village or an unknown code. */
export async function childrenOf(code: string | null): Promise<readonly Region[]> {
  if (code === null) return [...(await level('province')).byCode.values()];
  const of = levelOf(code);
  const next = of && below[of];
  return next ? ((await level(next)).byParent.get(code) ?? []) : [];
}

/** Every kecamatan of a province (or of a regency, given its code), in the order of their codes. */
export async function districtsOf(code: string): Promise<readonly Region[]> {
  if (levelOf(code) === 'regency') return childrenOf(code);
  const perRegency = await Promise.all((await childrenOf(code)).map((regency) => childrenOf(regency.code)));
  return levelOf(code) === 'province' ? perRegency.flat() : [];
}

/** The place and all above it, from province downwards: what tells two kecamatan of one name apart. Empty for an unknown code. */
export async function pathOf(code: string): Promise<readonly Region[]> {
  const region = await findRegion(code);
  if (!region) return [];
  return [...(region.parent ? await pathOf(region.parent) : []), region];
}

/**
 * Places whose name holds `text`, whatever its case, spaces and punctuation; whole names first, then beginnings, then the rest.
 * Looks through provinces, regencies and districts; villages only where `levels` asks for them. `within` is a code.
 */
export async function searchRegions(
  text: string,
  { levels = ['province', 'regency', 'district'], within, limit = 20 }: SearchOptions = {},
): Promise<readonly Region[]> {
  const wanted = placeKey(text);
  if (!wanted) return [];
  const hits: { region: Region; rank: number }[] = [];
  for (const of of levels) {
    for (const region of (await level(of)).byCode.values()) {
      const at = !within || isWithin(region.code, within) ? placeKey(region.name).indexOf(wanted) : -1;
      if (at >= 0) hits.push({ region, rank: rankOf(region.name, wanted, at) });
    }
  }
  hits.sort(
    (a, b) =>
      a.rank - b.rank || a.region.code.length - b.region.code.length || (a.region.code < b.region.code ? -1 : 1),
  );
  return hits.slice(0, limit).map((hit) => hit.region);
}

/** How {@link searchRegions} narrows its answer. */
export interface SearchOptions {
  levels?: readonly RegionLevel[];
  within?: string;
  limit?: number;
}

function rankOf(name: string, wanted: string, at: number): number {
  const words = name.split(/\s+/);
  if (placeKey(name) === wanted) return 0;
  // "Pasuruan" is the whole name of "Kota Pasuruan" as people say it.
  if (words.some((_, from) => placeKey(words.slice(from).join(' ')) === wanted)) return 1;
  if (at === 0) return 2;
  return words.some((word) => placeKey(word).startsWith(wanted)) ? 3 : 4;
}
