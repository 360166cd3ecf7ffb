import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of the working calendar. */
export const calendarWords = dictionary(id, en);
