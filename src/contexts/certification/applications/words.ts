import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of applications, both languages. */
export const applicationWords = dictionary(id, en);
