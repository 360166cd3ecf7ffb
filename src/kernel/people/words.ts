import { dictionary } from '../language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** What the kernel says about people and membership. */
export const peopleWords = dictionary(id, en);
