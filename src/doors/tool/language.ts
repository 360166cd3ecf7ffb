import type { Language } from '#kernel/language/words.ts';
import { BadInput } from './tool.ts';

/** The flag of tools that speak in words of the platform. */
export const languageFlag = {
  summary: 'language of the words: id, Indonesian (unless said); en, English',
  value: 'id|en',
};

/**
 * The language that `--language` asks for.
 * @throws BadInput for one that the platform does not speak
 */
export function languageOf({ language = 'id' }: Record<string, string>): Language {
  if (language === 'id' || language === 'en') return language;
  throw new BadInput(`"${language}" is none of: id, en`, '--language');
}
