import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of the page about the organisation's settings. */
export const organisationWords = dictionary(id, en);
