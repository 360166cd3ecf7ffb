import type { Language } from '#kernel/language/words.ts';

/** How a page is lit; `auto` follows the reader's device. */
export type Theme = 'light' | 'dark' | 'auto';

/** What a reader has chosen about every page. */
export interface Preferences {
  language: Language;
  theme: Theme;
}

/** The cookies that keep the choices; both hold one word and nothing personal. */
export const preferenceCookies = { language: 'bahasa', theme: 'tema' } as const;

const languages: readonly string[] = ['id', 'en'];
const themes: readonly string[] = ['light', 'dark', 'auto'];

/** True for a language that the screens speak. */
export const isLanguage = (word: unknown): word is Language => typeof word === 'string' && languages.includes(word);

/** True for a theme that the screens know. */
export const isTheme = (word: unknown): word is Theme => typeof word === 'string' && themes.includes(word);

function cookie(header: string | null, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** The reader's choices out of the Cookie header; Indonesian and the device's own light when nothing valid was chosen. */
export function readPreferences(request: Request): Preferences {
  const header = request.headers.get('cookie');
  const language = cookie(header, preferenceCookies.language);
  const theme = cookie(header, preferenceCookies.theme);
  return { language: isLanguage(language) ? language : 'id', theme: isTheme(theme) ? theme : 'auto' };
}

/** A Set-Cookie value that keeps one choice for a year. `secure` on https. */
export function keepPreference(name: 'bahasa' | 'tema', value: string, secure: boolean): string {
  return `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

/** A path inside this site to go back to, or `/`. Refuses other hosts, also in the shapes `//host` and `/\host`. */
export function safeReturnPath(path: unknown): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return '/';
  for (const letter of path) if (letter < ' ' || letter === '\\') return '/';
  return path;
}
