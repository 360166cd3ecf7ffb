import { z } from 'zod';

/** What no line of text may carry: control characters, and marks that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unfit = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line of text as people type it: cleaned of what cannot be stored or printed, trimmed, of `least` to `most` characters. */
export const line = (least: number, most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.toWellFormed().replace(unfit, ' ').trim())
    .pipe(z.string().min(least));
