import { dictionary } from '#kernel/language/words.ts';
import { importPageWordsEn } from './page-words.en.ts';
import { importPageWordsId } from './page-words.id.ts';
import { importWordsEn } from './words.en.ts';
import { importWordsId } from './words.id.ts';

/** What the report says of its findings, both languages. */
export const importWords = dictionary(importWordsId, importWordsEn);

/** What the pages of imports say, both languages. */
export const importPageWords = dictionary(importPageWordsId, importPageWordsEn);
