import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of the pages about people. */
export const peoplePageWords = dictionary(id, en);
