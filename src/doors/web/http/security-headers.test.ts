import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './security-headers.ts';

function answers(publicUrl: string) {
  const app = new Hono();
  app.use(securityHeaders({ publicUrl }));
  app.get('/', (c) => c.html('<p>'));
  app.get('/own', (c) => c.body('x', 200, { 'content-security-policy': "default-src 'none'; sandbox" }));
  app.get('/raw', () => new Response('x'));
  app.get('/broken', () => {
    throw new Error('broken');
  });
  app.onError((_error, c) => c.text('500', 500));
  return async (path: string) => (await app.request(path)).headers;
}

describe('every answer', () => {
  it.each(['/', '/raw', '/broken', '/not-there'])('%s forbids inline code, frames and sniffing', async (path) => {
    const headers = await answers('http://localhost:3000')(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('keeps a stricter policy of its own, and asks for https where there is https', async () => {
    const headers = await answers('https://karya.contoh.id')('/own');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  });
});
