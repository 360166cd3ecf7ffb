/** The value of a cookie, or undefined. Only cookies of one plain word are kept by these pages. */
export function cookieOf(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** A Set-Cookie value for one plain word (letters, digits, hyphens) that is kept for a year on this site. */
export function wordCookie(request: Request, name: string, word: string, path = '/'): string {
  if (!/^[\w-]{0,80}$/.test(word)) throw new TypeError('a cookie of one plain word');
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  return `${name}=${word}; Path=${path}; Max-Age=${word ? 31_536_000 : 0}; SameSite=Lax; HttpOnly${secure}`;
}
