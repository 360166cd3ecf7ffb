import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of schemes, both languages. */
export const schemeWords = dictionary(id, en);
