import { describe, expect, it } from 'vitest';
import { health } from './health.ts';

const app = health({ database: {} as never });
const ask = async (path: string, address: string, headers: Record<string, string> = {}) =>
  (await app.request(path, { headers }, { incoming: { socket: { remoteAddress: address } } })).status;

describe('measurements', () => {
  it.each<[string, string, Record<string, string>, number]>([
    ['this machine', '127.0.0.1', {}, 200],
    ['this machine by IPv6', '::1', {}, 200],
    ['another machine', '10.0.0.8', {}, 404],
    ['a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '10.0.0.8' }, 404],
    ['a proxy that says so otherwise', '127.0.0.1', { via: '1.1 nginx' }, 404],
  ])('are for %s: %s', async (_who, address, headers, status) => {
    expect(await ask('/metrics', address, headers)).toBe(status);
    expect(await ask('/healthz', address, headers)).toBe(200);
  });
});
