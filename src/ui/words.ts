import { useRouteLoaderData } from 'react-router';
import { type Dictionary, dictionary, inLanguage, type Language } from '#kernel/language/words.ts';
import type { Preferences } from './preferences.ts';
import { en } from './words.en.ts';
import { id } from './words.id.ts';

/** The words of the parts, both languages. */
export const uiWords = dictionary(id, en);

/** What the root loader gives every page; Indonesian when even the root could not load. */
export function usePreferences(): Preferences {
  const root = useRouteLoaderData('root') as Partial<Preferences> | undefined;
  return { language: root?.language ?? 'id', theme: root?.theme ?? 'auto' };
}

/** The language the reader has chosen. */
export function useLanguage(): Language {
  return usePreferences().language;
}

/** The words of a dictionary in the reader's language: `const w = useWords(certificationWords)`. */
export function useWords<Master>(words: Dictionary<Master>): Master {
  return inLanguage(words, useLanguage());
}

/** The parts' own words in the reader's language. */
export const useUiWords = () => useWords(uiWords);
