/** A list's sort order as the address says it: `?urut=nama` up, `?urut=-nama` down. */
export interface Sort {
  key: string;
  down: boolean;
}

/** The names that lists use in the address. */
export const listParams = { sort: 'urut', page: 'hal', picked: 'pilih' } as const;

/** The sort order in an address; one of `allowed`, else the `fallback`. */
export function readSort(query: URLSearchParams, allowed: readonly string[], fallback: Sort): Sort {
  const asked = query.get(listParams.sort) ?? '';
  const key = asked.replace(/^-/, '');
  return allowed.includes(key) ? { key, down: asked.startsWith('-') } : fallback;
}

/** The page in an address, from 1; anything else is 1. */
export function readPage(query: URLSearchParams): number {
  const page = Number(query.get(listParams.page));
  return Number.isSafeInteger(page) && page > 1 ? page : 1;
}

/** The address with some parameters changed; null removes one. */
export function withQuery(query: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) value === null ? next.delete(key) : next.set(key, value);
  const text = next.toString();
  return text ? `?${text}` : '?';
}

/** The address that sorts by `key`: up first, down when it is already up; back to the first page. */
export function sortHref(query: URLSearchParams, key: string, now: Sort | undefined): string {
  const down = now?.key === key && !now.down;
  return withQuery(query, { [listParams.sort]: down ? `-${key}` : key, [listParams.page]: null });
}
