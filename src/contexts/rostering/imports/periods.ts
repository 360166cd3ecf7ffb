import type { Language } from '#kernel/language/words.ts';

const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agu', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/** The number (1-12) of a month written in Indonesian or English, in full or shortened; undefined if the text is no month. */
export function monthNumber(text: string): number | undefined {
  const word = text.trim().toLowerCase().replace(/\.$/, '');
  const at = names.findIndex((spellings) => spellings.includes(word));
  return at < 0 ? undefined : at + 1;
}

/** The months of a table as `YYYY-MM`: the first lies in `year`, and a month not after its left neighbour begins the next year. */
export function periodsFrom(months: readonly number[], year: number): readonly string[] {
  let current = year;
  return months.map((month, at) => {
    if (at > 0 && month <= months[at - 1]!) current++;
    return `${current}-${String(month).padStart(2, '0')}`;
  });
}

/** A period `YYYY-MM` in words: "Mei 2015". */
export function periodName(period: string, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const middle = new Date(`${period}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(middle);
}

/** A period shortly, for heads of narrow columns: "Agu 2015". */
export function periodShort(period: string, language: Language): string {
  const middle = new Date(`${period}-15T12:00:00Z`);
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(middle);
}
