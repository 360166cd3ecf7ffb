import { inLanguage, type Language } from '#kernel/language/words.ts';
import { accountWords } from './words.ts';

/** What is wrong with a password that is to be set, by sign-in's own limits (10 to 128 characters), or undefined. */
export function faultOfPassword(password: string, field: string, language: Language) {
  const w = inLanguage(accountWords, language);
  if (!password) return { field, text: w.required };
  if (password.length < 10) return { field, text: w.passwordShort, remedy: w.passwordShortRemedy };
  if (password.length > 128) return { field, text: w.passwordLong };
  return undefined;
}
