/** The kinds of file the platform can take in. A HEIC picture is known by its content and refused: no free decoder is at hand. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'xlsx' | 'docx' | 'csv' | 'md' | 'text' | 'json';

/** What one form field takes. */
export interface FileRule {
  kinds: readonly FileKind[];
  /** The most bytes the file may have as it was sent. */
  maxBytes: number;
  /** The most pages of a PDF; default {@link defaultMaxPages}. */
  maxPages?: number;
  /** The form field a refusal stands beside. */
  field?: string;
}

/** Pages a PDF may have where the rule does not say. */
export const defaultMaxPages = 300;

/** Media type and file ending per kind, as the file is stored and handed out. */
export const fileKinds: Readonly<Record<FileKind, { mediaType: string; ending: string }>> = {
  pdf: { mediaType: 'application/pdf', ending: 'pdf' },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
  png: { mediaType: 'image/png', ending: 'png' },
  webp: { mediaType: 'image/webp', ending: 'webp' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx' },
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv' },
  md: { mediaType: 'text/markdown; charset=utf-8', ending: 'md' },
  text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
  json: { mediaType: 'application/json', ending: 'json' },
};

// Control characters, marks that turn the reading direction, and signs that file systems or headers give a meaning to.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unfitForNames = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"<>|:*?]/g;

/** The name of a sent file, fit to be shown and to be a file name: no folders, no control or direction marks, at most 120 signs. Never empty. */
export function tidyName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1)!;
  const tidy = last.replace(unfitForNames, '').trim().replace(/^\.+/, '');
  if (!tidy) return 'berkas';
  const signs = [...tidy];
  if (signs.length <= 120) return tidy;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(tidy)?.[0] ?? '';
  return signs.slice(0, 120 - ending.length).join('') + ending;
}

/** The name with the ending of what the file is: `foto.png` that became a JPEG is `foto.jpg`. */
export function nameWithEnding(name: string, kind: FileKind): string {
  const { ending } = fileKinds[kind];
  const has = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase();
  if (has === ending || (kind === 'jpeg' && has === 'jpeg')) return name;
  return `${name.replace(/\.[A-Za-z0-9]{1,8}$/, '')}.${ending}`;
}
