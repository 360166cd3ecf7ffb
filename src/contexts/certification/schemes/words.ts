import { dictionary } from '#kernel/language/words.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';
import { en as screensEn } from './words.screens.en.ts';
import { id as screensId } from './words.screens.id.ts';

/** The words of schemes, both languages: pages and the names of statuses. */
export const schemeWords = dictionary({ ...screensId, statuses: id.status }, { ...screensEn, statuses: en.status });
