import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { api } from '#doors/api/api.ts';
import { localToken, serverFile } from '#doors/local-access.ts';
import { contexts } from '#doors/registry.ts';
import { connect, inTenant } from '#kernel/database/connect.ts';
import { insertTenants } from '#kernel/demo/tenants.ts';
import { insertPerson } from '#kernel/people/store.ts';
import { projectRoot } from '#kernel/root.ts';
import { readSettings } from '#kernel/settings.ts';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { runCli } from './run-cli.ts';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pancakarya-cli-'));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const inFolder =
  (dataDir: string, files: Record<string, string> = {}) =>
  (...args: string[]) =>
    runCli(args, {
      settings: () => readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', NODE_ENV: 'test' }),
      read: (file) => files[file] ?? '',
    });

/** Runs the program as a shell does. */
async function spawned(dataDir: string, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const { DATABASE_URL: _, ...env } = process.env;
  const options = {
    env: { ...env, DATA_DIR: dataDir, LOG_LEVEL: 'silent', NODE_ENV: 'development' },
    cwd: projectRoot,
  };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ['src/doors/cli/main.ts', ...args], options)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

describe('without a database', () => {
  const cli = inFolder('/nowhere');

  it('lists everything offered, for people and for programs', async () => {
    const { out, exit } = await cli('operations', '--json');
    expect(exit).toBe(0);
    const list = JSON.parse(out) as { name: string; input: object }[];
    expect(list.find(({ name }) => name === 'kernel.inbox')).toMatchObject({
      kind: 'view',
      grant: 'member',
      context: 'kernel',
      input: { type: 'object', properties: { page: { type: 'integer' } } },
    });
    expect((await cli('operations')).out.split('\n')).toHaveLength(list.length);
  });

  it('explains one of them, also in two words', async () => {
    const { out, exit } = await cli('kernel', 'record-decree', '--help');
    expect(exit).toBe(0);
    expect(out).toMatch(/kernel\.record-decree \(operation, needs platform\.operate\)/);
    expect(out).toMatch(/--signedOn <date> +required/);
    expect((await cli('kernel.record-decree', '--help')).out).toBe(out);
    expect((await cli()).out).toContain('journal verify');
  });

  it.each([
    [['kernel.inbx'], 'Nearest: kernel.inbox.'],
    [['kernel', 'inbx'], 'Nearest: kernel.inbox.'],
    [['kernel.receive-document'], 'no operation'],
    [['kernel.inbox', '--pagee', '1'], '--pagee'],
    [['calendar', 'record-decree'], 'needs a file'],
    [['journal', 'verify', '--all'], 'nothing more'],
    [['operations', '--yaml'], '--json'],
  ])('%j is wrong use, and says so', async (args, words) => {
    const ending = await cli(...args);
    expect(ending).toMatchObject({ out: '', exit: 2 });
    expect(ending.words.join('\n')).toContain(words);
  });
});

describe('on the embedded database itself', () => {
  const decree = {
    id: 'skb-uji',
    number: 'SKB uji',
    signedOn: '2025-01-01',
    days: [{ date: '2031-01-01', kind: 'holiday', name: { id: 'Uji', en: 'Test' } }],
  };
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await newFolder();
  });

  it('goes from nothing to a decree recorded and a journal verified', async () => {
    const cli = inFolder(dataDir, {
      'decree.json': JSON.stringify(decree),
      'late.json': JSON.stringify({ ...decree, id: 'skb-late', signedOn: '2999-01-01' }),
    });
    const empty = await cli('database', 'status');
    expect([empty.exit, JSON.parse(empty.out).applied]).toEqual([1, []]);
    expect(JSON.parse((await cli('database', 'migrate')).out).applied).toContain('0001-kernel');
    expect(JSON.parse((await cli('database', 'status')).out)).toMatchObject({ pending: [], unknown: [] });
    const nobody = await cli('kernel', 'me');
    expect([nobody.exit, nobody.words[0]]).toEqual([2, expect.stringContaining('demo seed')]);
    await makeOperator(dataDir);
    expect((await cli('kernel', 'me')).words[0]).toContain('--tenant: dki-jakarta');

    const recorded = await cli('calendar', 'record-decree', 'decree.json', '--as', 'operator@contoh.id');
    expect(recorded).toEqual({ out: 'null', words: [], exit: 0 });
    const twice = await cli(
      'calendar',
      'record-decree',
      'decree.json',
      '--as',
      'operator@contoh.id',
      '--language',
      'en',
    );
    expect([twice.exit, JSON.parse(twice.out)]).toEqual([
      1,
      expect.objectContaining({ code: 'kernel.decree-known', status: 422 }),
    ]);
    expect(twice.words).toEqual([
      expect.stringContaining('kernel.decree-known'),
      expect.stringMatching(/^ {2}id: .*skb-uji/),
    ]);
    expect(
      JSON.parse((await cli('calendar', 'record-decree', 'late.json', '--as', 'operator@contoh.id')).out).code,
    ).toBe('kernel.decree-not-signed');
    expect(JSON.parse((await cli('calendar', 'record-decree', 'decree.json')).out).code).toBe('kernel.not-signed-in');
    const journal = await cli('journal', 'verify');
    expect([journal.exit, JSON.parse(journal.out)]).toEqual([0, expect.objectContaining({ ok: true, lines: 1 })]);
  });

  it('passes over the note of a server that is gone, as a program of its own', async () => {
    await writeFile(serverFile(dataDir), JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://127.0.0.1:1', token: 'x' }));
    const { code, stdout, stderr } = await spawned(dataDir, 'kernel.me', '--tenant', 'lsp-koper');
    expect(stderr).toContain('server that is gone');
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ roles: [] })]);
  });
});

async function makeOperator(dataDir: string): Promise<void> {
  const database = await connect({ dataDir, databaseUrl: undefined, databasePool: 1 });
  await insertTenants(database);
  const now = new Date();
  await database.db
    .insertInto('user_account')
    .values({
      id: 'operator-1',
      name: 'Operator',
      email: 'operator@contoh.id',
      emailVerified: true,
      demo: false,
      createdAt: now,
      updatedAt: now,
    })
    .execute();
  const [personId, tenantId] = ['01900000-0000-7000-8000-0000000000aa', '00000000-0000-7000-8000-000000000001'];
  await inTenant(database, tenantId, async (tx) => {
    await insertPerson(tx, { personId, accountId: 'operator-1', name: 'Operator' }, { now: Temporal.Now.instant() });
    await tx
      .insertInto('membership')
      .values({ membership_id: personId, person_id: personId, role: 'operator', since: '2020-01-01', until: null })
      .execute();
  });
  await database.close();
}

describe('while a server holds the database', () => {
  let platform: TestPlatform;
  let server: ReturnType<typeof serve>;
  let dataDir: string;
  beforeAll(async () => {
    platform = await openTestPlatform(contexts);
    dataDir = await newFolder();
    await platform.signIn.api.signUpEmail({
      body: { email: 'siti@lsp-koper.test', name: 'Siti', password: 'sandi-yang-panjang' },
    });
    const app = new Hono().get('/healthz', (c) => c.json({ status: 'ok' })).route('/api', api(platform, console));
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    await writeFile(
      serverFile(dataDir),
      JSON.stringify({ pid: process.pid, url: `http://127.0.0.1:${port}`, token: localToken }),
    );
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    await platform.close();
  });

  it('has the work done by that server, for the account and the organisation of its address', async () => {
    const { code, stdout } = await spawned(
      dataDir,
      'kernel',
      'join-organisation',
      '--name',
      'Siti',
      '--as',
      'siti@lsp-koper.test',
      '--request-id',
      'join-0001',
    );
    expect([code, z.object({ personId: z.uuid() }).safeParse(JSON.parse(stdout)).success]).toEqual([0, true]);
    const again = await inFolder(dataDir)(
      'kernel.join-organisation',
      '--name',
      'Siti',
      '--as',
      'siti@lsp-koper.test',
      '--request-id',
      'join-0001',
    );
    expect(JSON.parse(again.out)).toEqual(JSON.parse(stdout));
    const lines = await inTenant(platform.database, (await platform.tenant('lsp-koper')).tenantId, (tx) =>
      tx.selectFrom('journal').select(['via', 'operation']).execute(),
    );
    expect(lines).toEqual([{ via: 'cli', operation: 'kernel.join-organisation' }]);
  });

  it('has local commands done there too, and is refused with the wrong token', async () => {
    const cli = inFolder(dataDir);
    expect(JSON.parse((await cli('journal', 'verify')).out)).toMatchObject({ ok: true, lines: 1 });
    expect(JSON.parse((await cli('database', 'status')).out)).toMatchObject({ pending: [], unknown: [] });
    const other = await newFolder();
    const { port } = server.address() as AddressInfo;
    await writeFile(
      serverFile(other),
      JSON.stringify({ pid: process.pid, url: `http://127.0.0.1:${port}`, token: 'of another server' }),
    );
    const refused = await inFolder(other)('kernel.inbox', '--as', 'siti@lsp-koper.test');
    expect([refused.exit, JSON.parse(refused.out).code]).toEqual([1, 'api.bad-token']);
    expect((await inFolder(other)('journal', 'verify')).exit).toBe(1);
  });
});
