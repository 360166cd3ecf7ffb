import { expect, it } from 'vitest';
import { loggedPath } from './log-requests.ts';

it('the secret in a link does not reach the log', () => {
  const token = 'q3vS0X2l7kYbW9cT-4fJ8nRzE5mUaH1iOgDpLx6_Kw0';
  expect(loggedPath(`http://x/lsp-koper/undangan/${token}?token=${token}`)).toBe('/lsp-koper/undangan/…');
  const id = '01a201dd-e5a0-7553-a151-e7c20a938d17';
  expect(loggedPath(`http://x/lsp-koper/perkara/${id}`)).toBe(`/lsp-koper/perkara/${id}`);
});
