import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of certificates, both languages. */
export const certificateWords = dictionary(id, en);
