/** A name as written, apart from the layout: composed letters, one space between words, none at the ends. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What two spellings of one name share: letters and digits only, small, without accents. "Pulo  Gadung" and "PULOGADUNG" agree. */
export function placeKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** Words that name a kind of place and not the place itself. */
const kinds = /^(provinsi|prov|kabupaten|kab|kota|kotamadya|administrasi|adm|kecamatan|kec|kelurahan|kel|desa)$/;

/** Shortened words as clerks write them in tables. */
const shortened: Record<string, string> = {
  kep: 'kepulauan',
  tj: 'tanjung',
  tg: 'tanjung',
  tn: 'tanah',
  ps: 'pasar',
  kb: 'kebon',
};

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** The key of a name whose shortened words ("Kep.", "Tj.") are written out. */
export function lengthenedKey(text: string): string {
  return placeKey(
    wordsOf(text)
      .map((word) => shortened[word] ?? word)
      .join(' '),
  );
}

/** The key of a name without words such as "Kecamatan" or "Kota Administrasi" before it. */
export function bareKey(text: string): string {
  const words = wordsOf(text);
  while (words.length > 1 && kinds.test(words[0]!)) words.shift();
  return placeKey(words.map((word) => shortened[word] ?? word).join(' '));
}

/** How many letters must be put in, left out, changed or swapped with a neighbour to make one text the other (optimal string alignment). */
export function lettersApart(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let above = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
