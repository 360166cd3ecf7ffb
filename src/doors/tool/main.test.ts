import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from './read-input.ts';
import type { Tool } from './tool.ts';
import { tools } from './tools.ts';

const house = join(import.meta.dirname, '../../..');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/doors/tool/main.ts', ...args], {
    cwd: house,
    encoding: 'utf8',
    input: '',
  });
  return { exit: status, stdout, stderr };
}

/** The arguments of a tool's own example; a tool of flags only keeps them in a file. */
function exampleOf({ input, example }: Tool): string[] {
  const line = input === null ? readFileSync(join(house, example), 'utf8') : example;
  return line.trim().split(/\s+/);
}

describe('the program', () => {
  it('lists the tools and ends with 0', () => {
    const { exit, stdout, stderr } = run();
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    for (const { name } of tools) expect(stdout).toContain(`  ${name}  `);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))(
    '%s: its own example runs and prints one JSON document',
    (name, tool) => {
      const { exit, stdout, stderr } = run(name, ...exampleOf(tool));
      expect([0, 1], stderr).toContain(exit);
      expect(JSON.parse(stdout)).toBeTypeOf('object');
      expect(stderr).not.toBe('');
    },
  );

  it.each(tools.map(({ name }) => name))('%s: --schema is a JSON Schema', (name) => {
    const { exit, stdout } = run(name, '--schema');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).$schema).toMatch(/json-schema\.org/);
  });

  it('ends with 2 on bad input, says where on standard error and leaves standard output empty', () => {
    const { exit, stdout, stderr } = run('working-days', '--from', 'kemarin');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/--days: is required/);
    expect(run('no-such-tool').exit).toBe(2);
  });
});

describe('reading the input', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tool-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (bytes: string | Buffer) => {
    const path = join(folder, 'input.json');
    writeFileSync(path, bytes);
    return path;
  };

  it('takes UTF-8 with or without a byte order mark', () => {
    expect(readInput(file('{"nama":"Siti Nurjanah"}'))).toEqual({ nama: 'Siti Nurjanah' });
    expect(readInput(file('\uFEFF[1]'))).toEqual([1]);
  });

  it.each([
    ['an empty file', '', /no JSON document/],
    ['a broken document', '{"a": 1,}', /no JSON document: .*position 8/],
    ['bytes of another kind', Buffer.from([0x22, 0xff, 0x22]), /no UTF-8/],
  ])('refuses %s and names it', (_, bytes, says) => {
    const path = file(bytes);
    expect(() => readInput(path)).toThrow(
      expect.objectContaining({ name: 'BadInput', where: path, message: expect.stringMatching(says) }),
    );
  });

  it('refuses a file that is not there, and a folder', () => {
    expect(() => readInput(join(folder, 'none.json'))).toThrow(/no such file/);
    expect(() => readInput(folder)).toThrow(/is a folder/);
  });
});
