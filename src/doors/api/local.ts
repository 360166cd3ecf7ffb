import { Hono } from 'hono';
import { localCommands } from '#doors/cli/local/commands.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { isLocal } from './caller.ts';
import { Fault } from './problems.ts';

/** What the command line of this machine may ask of a running server beside operations: `POST {command}`, with the local token only. */
export function local(platform: OpenPlatform): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isLocal(c)) throw new Fault('api.bad-token');
    await next();
  });
  app.post('/:command', async (c) => {
    const command = localCommands[c.req.param('command')];
    if (!command) throw new Fault('api.unknown-operation');
    return c.json(command.on === 'database' ? await command.run(platform.database) : await command.run(platform));
  });
  return app;
}
