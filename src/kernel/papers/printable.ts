// Control characters, except line feed and tab, and marks that turn the reading direction of what follows.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The data of a paper as JSON text: letters composed (NFC), control characters and broken surrogates out, everything else as it was. */
export function printableJson(data: unknown): string {
  return JSON.stringify(data, (_, value) =>
    typeof value === 'string' ? value.toWellFormed().normalize('NFC').replace(unprintable, '') : value,
  );
}

/**
 * The texts no font could show, out of what the compiler says. It quotes twice: its own `repr` inside a debug string,
 * so `\\u{200d}` stands for one character.
 */
export function missingGlyphs(complaint: string): string[] {
  const found = new Set<string>();
  for (const [, quoted = ''] of complaint.matchAll(/the text `\\"(.+?)\\"`(?: |.)could not be displayed/g)) {
    found.add(quoted.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))));
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** Writes characters that no font has as their code, `[U+1F600]`: nothing is dropped in silence, and the paper is printed. */
export function spellOut(json: string, texts: readonly string[]): string {
  const spell = (text: string) =>
    [...text].map((sign) => `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`).join('');
  return texts.reduce((rest, text) => rest.replaceAll(text, spell(text)), json);
}
