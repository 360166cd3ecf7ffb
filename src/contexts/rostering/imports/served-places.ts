import { refuse } from '#kernel/refusals.ts';
import { levelOf } from '#kernel/regions/codes.ts';
import { formerNamesOf } from '#kernel/regions/former-names.ts';
import { type Gazetteer, gazetteer } from '#kernel/regions/gazetteer.ts';
import { childrenOf, districtsOf, findRegion } from '#kernel/regions/regions.ts';
import '../refusals.ts';

/** The area whose kecamatan are served, and the names that its cells may hold. */
export interface ServedPlaces {
  regionCode: string;
  regionName: string;
  districts: number;
  gazetteer: Gazetteer;
}

/** The places of a province or a regency: its kecamatan and the cities they lie in. Refuses `rostering.no-region` for any other code. */
export async function servedPlaces(regionCode: string | undefined): Promise<ServedPlaces> {
  const level = levelOf(regionCode ?? '');
  const region = regionCode && (level === 'province' || level === 'regency') ? await findRegion(regionCode) : undefined;
  if (!region) return refuse('rostering.no-region', {});
  const cities = level === 'province' ? await childrenOf(region.code) : [region];
  const districts = await districtsOf(region.code);
  const places = [...cities, ...districts];
  return {
    regionCode: region.code,
    regionName: region.name,
    districts: districts.length,
    gazetteer: gazetteer(places, formerNamesOf(places)),
  };
}
