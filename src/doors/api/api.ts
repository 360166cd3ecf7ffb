import { Hono } from 'hono';
import type { Log } from '#kernel/log.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';

/** The HTTP API of all operations and views. */
export function api(_platform: OpenPlatform, _log: Log): Hono {
  return new Hono();
}
