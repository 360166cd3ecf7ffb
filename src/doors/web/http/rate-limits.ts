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

const posts = ['POST', 'PUT', 'PATCH', 'DELETE'];
const limits: readonly Limit[] = [
  { path: /^\/verifikasi(\/|$)/, methods: ['GET', 'HEAD'], most: 60, windowSeconds: 60 },
  { path: /^\/(daftar|lupa-sandi|atur-sandi)(\/|$)/, methods: posts, most: 20, windowSeconds: 60 },
  { path: /^\/(masuk|akun)(\/|$)/, methods: posts, most: 60, windowSeconds: 60 },
  { path: /^\/api\/v1\/[^/]+\/documents$/, methods: posts, most: 60, windowSeconds: 60 },
  { path: /^\/api\/v1\//, methods: ['GET', 'HEAD', ...posts], most: 1200, windowSeconds: 60 },
];
/** The most addresses that are remembered; beyond it the one seen first is forgotten. */
const mostSeen = 50_000;

/** Slows down whoever asks too often: verification (so that nobody runs through numbers), sign-in, API. Per address and window. */
export function rateLimits({ settings }: Pick<OpenPlatform, 'settings'>): MiddlewareHandler {
  const seen = new Map<string, { count: number; until: number }>();
  return async (c, next) => {
    const path = plainPath(c.req.url);
    const limit = limits.find((each) => each.path.test(path) && each.methods.includes(c.req.method));
    if (!limit) return next();
    const now = performance.now();
    const key = `${limit.path.source} ${networkOf(addressOf(c, settings.trustProxy))}`;
    const kept = seen.get(key);
    const entry = kept && kept.until > now ? kept : { count: 0, until: now + limit.windowSeconds * 1000 };
    entry.count++;
    if (entry !== kept) {
      seen.delete(key);
      for (const oldest of seen.keys()) {
        if (seen.size < mostSeen) break;
        seen.delete(oldest);
      }
      seen.set(key, entry);
    }
    if (entry.count <= limit.most) return next();
    const seconds = Math.ceil((entry.until - now) / 1000);
    c.header('retry-after', String(seconds));
    if (path.startsWith('/api/')) {
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

/** The path as the router will read it: decoded, single slashes, any case, without the `.data` of a page's own data. */
export function plainPath(url: string): string {
  const { pathname } = new URL(url);
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // A path that cannot be decoded leads nowhere.
  }
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/\.data$/, '')
    .toLowerCase();
}

/** What counts as one asker: an IPv4 address, or the /64 network of an IPv6 address, of which anyone at home has one whole. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail ? tail.split(':') : [];
  const all =
    tail === undefined
      ? groups
      : [...groups, ...Array(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
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
