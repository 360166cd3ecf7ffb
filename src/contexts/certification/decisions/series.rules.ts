import type { Series } from '#kernel/numbering/take-number.ts';

const patterns = { minutes: 'BA-TT', decree: 'SK', agreement: 'PPS' } as const;

/**
 * The series of the body's own papers: minutes, decrees, agreements on use. The documents set no pattern for them; this is the usual one
 * of Indonesian offices, `007/SK/LSP-KOPER/XII/2026`, begun anew each year.
 */
export function officeSeries(paper: keyof typeof patterns, abbreviation: string): Series {
  const body = abbreviation
    .trim()
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { code: `certification.${paper}`, pattern: `{seq:3}/${patterns[paper]}/${body}/{romanMonth}/{year}` };
}
