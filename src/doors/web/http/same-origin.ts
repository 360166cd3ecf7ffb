import type { MiddlewareHandler } from 'hono';
import type { Settings } from '#kernel/settings.ts';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site asks for: the browser says where a POST comes from, by `Origin` or `Sec-Fetch-Site`. It is refused
 * without a cookie too, or another site could sign its visitor in to an account of its own choice. Programs say nothing of the kind:
 * they pass as long as they bring no cookie.
 */
export function sameOrigin(settings: Pick<Settings, 'publicUrl'>): MiddlewareHandler {
  const own = new URL(settings.publicUrl).host;
  return async (c, next) => {
    if (safe.has(c.req.method)) return next();
    const origin = c.req.header('origin');
    const site = c.req.header('sec-fetch-site');
    if (!origin && !site && !c.req.header('cookie')) return next();
    const host = c.req.header('host') ?? own;
    const same = origin ? hostOf(origin) === host || hostOf(origin) === own : site === 'same-origin' || site === 'none';
    if (!same) return c.text('Permintaan dari situs lain ditolak. / Cross-site request refused.', 403);
    return next();
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
