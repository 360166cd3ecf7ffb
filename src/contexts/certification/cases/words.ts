import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of certification cases, both languages. */
export const caseWords = dictionary(id, en);
