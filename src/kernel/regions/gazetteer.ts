import { bareKey, lengthenedKey, lettersApart, placeKey, tidy } from './spelling.ts';

/** A place by its official code and name. */
export interface Place {
  code: string;
  name: string;
}

/** Another name of a place: a spelling in use, or the name it bore formerly. `basis` names the rule or source, e.g. "PP 86/1999". */
export interface PlaceAlias {
  name: string;
  code: string;
  kind: 'variant' | 'former';
  basis?: string;
}

/** In what a written name departs from the official one; `spacing` means spaces or punctuation. */
export type Departure = 'letter-case' | 'spacing' | 'shortened' | 'kind-of-place' | 'listed-spelling';

interface Found {
  code: string;
  officialName: string;
  written: string;
}

/**
 * What a written name stands for. The text as written is always kept: a variant is reported with its departure, a former name with
 * its basis, a name shared by several places with all of them, and an unknown one with its nearest neighbours, nearest first.
 */
export type Resolution =
  | (Found & { match: 'exact'; note: null })
  | (Found & { match: 'variant'; note: { departure: Departure; basis?: string } })
  | (Found & { match: 'former'; note: { basis: string | null } })
  | { match: 'ambiguous'; written: string; candidates: readonly Place[] }
  | { match: 'unknown'; written: string; nearest: readonly (Place & { lettersApart: number })[] };

/** Resolves written names against one list of places, e.g. the kecamatan of a province. Pure. */
export interface Gazetteer {
  places: readonly Place[];
  nameOf(code: string): string | undefined;
  resolve(text: string): Resolution;
}

/** Builds a gazetteer. A name is never repaired silently: only a text equal to the official name (spaces aside) is `exact`. */
export function gazetteer(places: readonly Place[], aliases: readonly PlaceAlias[] = []): Gazetteer {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const exact = groupBy(places, (place) => tidy(place.name));
  const loose = groupBy(places, (place) => placeKey(place.name));
  const bare = groupBy(places, (place) => bareKey(place.name));
  const named = groupBy(aliases, (alias) => placeKey(alias.name));
  for (const alias of aliases) {
    if (!byCode.has(alias.code))
      throw new RangeError(`alias "${alias.name}" points to ${alias.code}, which is not in the list`);
  }

  const one = (
    written: string,
    found: readonly Place[] | undefined,
    as: (place: Place) => Resolution,
  ): Resolution | undefined => {
    if (!found) return undefined;
    return found.length > 1 ? { match: 'ambiguous', written, candidates: found } : as(found[0]!);
  };

  const resolve = (text: string): Resolution => {
    const written = tidy(text);
    const key = placeKey(written);
    const found = (place: Place) => ({ code: place.code, officialName: place.name, written });
    const departing =
      (departure: Departure) =>
      (place: Place): Resolution => ({
        ...found(place),
        match: 'variant',
        note: { departure },
      });
    return (
      one(written, exact.get(written), (place) => ({ ...found(place), match: 'exact', note: null })) ??
      one(written, loose.get(key), (place) =>
        departing(sameButCase(place.name, written) ? 'letter-case' : 'spacing')(place),
      ) ??
      byAlias(named.get(key), (code) => found(byCode.get(code)!), written, byCode) ??
      one(written, loose.get(lengthenedKey(written)), departing('shortened')) ??
      one(written, bare.get(bareKey(written)), departing('kind-of-place')) ?? {
        match: 'unknown',
        written,
        nearest: nearestTo(key, places),
      }
    );
  };

  return { places, nameOf: (code) => byCode.get(code)?.name, resolve };
}

function byAlias(
  aliases: readonly PlaceAlias[] | undefined,
  found: (code: string) => Found,
  written: string,
  byCode: ReadonlyMap<string, Place>,
): Resolution | undefined {
  if (!aliases) return undefined;
  const codes = [...new Set(aliases.map((alias) => alias.code))];
  if (codes.length > 1) return { match: 'ambiguous', written, candidates: codes.map((code) => byCode.get(code)!) };
  const { code, kind, basis } = aliases[0]!;
  return kind === 'former'
    ? { ...found(code), match: 'former', note: { basis: basis ?? null } }
    : { ...found(code), match: 'variant', note: { departure: 'listed-spelling', ...(basis ? { basis } : {}) } };
}

/** Up to three places within a third of the letters, nearest first; equal distances in the order of the list. */
function nearestTo(key: string, places: readonly Place[]): readonly (Place & { lettersApart: number })[] {
  if (!key) return [];
  return places
    .map(({ code, name }) => ({ code, name, lettersApart: lettersApart(key, placeKey(name)) }))
    .filter((place) => place.lettersApart <= Math.max(2, Math.floor(key.length / 3)))
    .sort((a, b) => a.lettersApart - b.lettersApart)
    .slice(0, 3);
}

const sameButCase = (one: string, other: string): boolean => tidy(one).toLowerCase() === other.toLowerCase();

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, key);
}
