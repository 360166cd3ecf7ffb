import type { MiddlewareHandler } from 'hono';
import type { Settings } from '#kernel/settings.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers that every answer carries: a content policy without inline code, no framing, no sniffing, no referrer to others. */
export function securityHeaders(settings: Pick<Settings, 'publicUrl'>): MiddlewareHandler {
  const secure = settings.publicUrl.startsWith('https:');
  return async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(self), geolocation=(self), microphone=()');
    if (secure) c.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  };
}
