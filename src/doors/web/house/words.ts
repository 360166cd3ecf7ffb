import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of an organisation's house. */
export const houseWords = dictionary(id, en);
