import { describe, expect, it } from 'vitest';
import { keepPreference, readPreferences, safeReturnPath } from './preferences.ts';

const asking = (cookie?: string) => new Request('http://localhost/', cookie ? { headers: { cookie } } : {});

describe('preferences', () => {
  it.each([
    [undefined, { language: 'id', theme: 'auto' }],
    ['tema=dark; bahasa=en', { language: 'en', theme: 'dark' }],
    ['sesi=abc;bahasa=en', { language: 'en', theme: 'auto' }],
    ['tema=merah; bahasa=xx', { language: 'id', theme: 'auto' }],
    ['xtema=dark; bahasa', { language: 'id', theme: 'auto' }],
  ])('%s', (cookie, expected) => {
    expect(readPreferences(asking(cookie))).toEqual(expected);
  });

  it('keeps a choice for a year, and says Secure only on https', () => {
    expect(keepPreference('tema', 'dark', false)).toMatch(/^tema=dark; Path=\/; Max-Age=31536000/);
    expect(keepPreference('tema', 'dark', false)).not.toContain('Secure');
    expect(keepPreference('tema', 'dark', true)).toContain('Secure');
  });

  it.each([
    ['/lsp-koper/skema?hal=2', '/lsp-koper/skema?hal=2'],
    ['//jahat.example', '/'],
    ['/\\jahat.example', '/'],
    ['/\t/jahat.example', '/'],
    ['https://jahat.example', '/'],
    ['javascript:alert(1)', '/'],
    [null, '/'],
  ])('returns only inside the site: %s', (asked, path) => {
    expect(safeReturnPath(asked)).toBe(path);
  });
});
