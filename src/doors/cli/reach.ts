import { readFile } from 'node:fs/promises';
import { localToken, serverFile } from '#doors/local-access.ts';
import type { Settings } from '#kernel/settings.ts';
import type { LocalAnswer } from './local/commands.ts';

/** How the command line reaches the platform: through a running server, or by opening the database itself. Both speak the API. */
export interface Reach {
  /** Sends a request below `/api`, e.g. `/v1/lsp-koper/kernel.inbox`. */
  send(path: string, init?: RequestInit): Promise<Response>;
  /** Runs a local command by its name. */
  local(command: string): Promise<LocalAnswer>;
  close(): Promise<void>;
}

/** Thrown when the platform cannot be reached; the message says what to do. */
export class Unreachable extends Error {}

interface RunningServer {
  pid: number;
  url: string;
  token: string;
}

/**
 * Opens the way to the platform. With `DATABASE_URL` the database is opened directly. The embedded database belongs to one process, so a
 * living server that holds it is spoken to through its API; a note of one that is gone is passed over. `say` gets words for people.
 */
export async function openReach(settings: Settings, say: (words: string) => void): Promise<Reach> {
  if (settings.databaseUrl) return direct(settings);
  const noted = await notedServer(settings.dataDir);
  if (!noted) return direct(settings);
  const state = await stateOf(noted);
  if (state === 'living') return throughServer(noted);
  if (state === 'silent') {
    throw new Unreachable(
      `The server (process ${noted.pid}, ${noted.url}) holds the database in ${settings.dataDir} but does not answer. Stop it, then repeat.`,
    );
  }
  say(
    `${serverFile(settings.dataDir)} names a server that is gone (process ${noted.pid}); opening the database directly.`,
  );
  return direct(settings);
}

async function notedServer(dataDir: string): Promise<RunningServer | undefined> {
  try {
    const { pid, url, token } = JSON.parse(await readFile(serverFile(dataDir), 'utf8')) as Partial<RunningServer>;
    return pid && url && token ? { pid, url, token } : undefined;
  } catch {
    return undefined;
  }
}

async function stateOf({ pid, url }: RunningServer): Promise<'living' | 'silent' | 'gone'> {
  if (!isAlive(pid)) return 'gone';
  try {
    const answer = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? 'living' : 'gone';
  } catch (error) {
    // Nobody listens there: another process has got the number of a server that is gone.
    return (error as Error).name === 'TimeoutError' ? 'silent' : 'gone';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function throughServer({ url, token }: RunningServer): Reach {
  const send: Reach['send'] = (path, init) => fetch(`${url}/api${path}`, withToken(init, token));
  return {
    send,
    local: async (command) => answerOf(await send(`/local/${command}`, { method: 'POST' })),
    close: async () => {},
  };
}

/** Speaks to the API inside this process; the platform is opened at the first request, and closed at the end. */
async function direct(settings: Settings): Promise<Reach> {
  const { contexts } = await import('#doors/registry.ts');
  const { openPlatform } = await import('#kernel/open-platform.ts');
  let opened: ReturnType<typeof openPlatform> | undefined;
  const platform = () => (opened ??= openPlatform(settings, contexts));
  const send: Reach['send'] = async (path, init) => {
    const { api } = await import('#doors/api/api.ts');
    const { openLog } = await import('#kernel/log.ts');
    const { Hono } = await import('hono');
    const loopback = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    const app = new Hono().route('/api', api(await platform(), openLog(settings)));
    return app.request(`/api${path}`, withToken(init, localToken), loopback);
  };
  return {
    send,
    local: (command) => runLocally(settings, command, platform),
    close: async () => (await opened)?.close(),
  };
}

async function runLocally(
  settings: Settings,
  name: string,
  platform: () => Promise<import('#kernel/open-platform.ts').OpenPlatform>,
): Promise<LocalAnswer> {
  const { localCommands } = await import('./local/commands.ts');
  const command = localCommands[name];
  if (!command) throw new Error(`there is no local command ${name}`);
  if (command.on === 'platform') return command.run(await platform());
  const { connect } = await import('#kernel/database/connect.ts');
  const database = await connect(settings);
  try {
    return await command.run(database);
  } finally {
    await database.close();
  }
}

async function answerOf(response: Response): Promise<LocalAnswer> {
  if (response.ok) return (await response.json()) as LocalAnswer;
  const problem = (await response.json()) as { detail?: string };
  throw new Unreachable(`The server refused: ${problem.detail ?? response.status}`);
}

function withToken(init: RequestInit | undefined, token: string): RequestInit {
  const headers = new Headers(init?.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...init, headers };
}
