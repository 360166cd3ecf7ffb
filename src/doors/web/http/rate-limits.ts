import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { OpenPlatform } from '#kernel/open-platform.ts';

interface Limit {
  path: RegExp;
  methods: readonly string[];
  /** Requests of one address in one window. */
  most: number;
  windowSeconds: number;
}

const limits: readonly Limit[] = [
  { path: /^\/verifikasi(\/|$)/, methods: ['GET', 'HEAD'], most: 60, windowSeconds: 60 },
  { path: /^\/(masuk|daftar)(\/|$)/, methods: ['POST'], most: 60, windowSeconds: 60 },
  { path: /^\/api\/v1\//, methods: ['GET', 'POST'], most: 1200, windowSeconds: 60 },
];

/** Slows down whoever asks too often: verification (so that nobody runs through numbers), sign-in, API. Per address and window. */
export function rateLimits({ settings }: Pick<OpenPlatform, 'settings'>): MiddlewareHandler {
  const seen = new Map<string, { count: number; until: number }>();
  return async (c, next) => {
    const { pathname } = new URL(c.req.url);
    const limit = limits.find((each) => each.path.test(pathname) && each.methods.includes(c.req.method));
    if (!limit) return next();
    const now = performance.now();
    if (seen.size > 50_000) for (const [key, entry] of seen) if (entry.until < now) seen.delete(key);
    const key = `${limit.path.source} ${addressOf(c, settings.trustProxy)}`;
    const kept = seen.get(key);
    const entry = kept && kept.until > now ? kept : { count: 0, until: now + limit.windowSeconds * 1000 };
    entry.count++;
    seen.set(key, entry);
    if (entry.count <= limit.most) return next();
    const seconds = Math.ceil((entry.until - now) / 1000);
    c.header('retry-after', String(seconds));
    if (pathname.startsWith('/api/')) {
      const problem = {
        type: 'about:blank',
        title: 'Too Many Requests',
        status: 429,
        code: 'kernel.too-many-requests',
      };
      return c.json(problem, 429, { 'content-type': 'application/problem+json' });
    }
    return c.text(`Terlalu banyak permintaan. Coba lagi dalam ${seconds} detik.`, 429);
  };
}

/** The asking address; behind a trusted proxy the last one that the proxy wrote. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
