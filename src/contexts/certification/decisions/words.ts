import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of decisions, both languages. */
export const decisionWords = dictionary(id, en);
