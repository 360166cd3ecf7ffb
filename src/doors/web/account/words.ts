import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of signing in and of one's own account. */
export const accountWords = dictionary(id, en);
