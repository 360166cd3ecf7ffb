import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.screens.en.ts';
import { id } from './words.screens.id.ts';

/** The words of the pages of assessment, both languages. */
export const assessmentWords = dictionary(id, en);
