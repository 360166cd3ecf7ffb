import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inputSchemaOf } from '#doors/registry-schemas.ts';
import { callFrom, Usage } from './arguments.ts';

const schema = inputSchemaOf({
  input: z.object({ name: z.string(), count: z.number(), sure: z.boolean(), place: z.object({ code: z.string() }) }),
});
const files: Record<string, string> = { 'in.json': '{"name":"from file","count":1}', '-': '{"name":"from input"}' };
const read = (...args: string[]) => callFrom(args, schema, (file) => files[file] ?? '');

describe('a command line', () => {
  it.each<[string[], unknown]>([
    [['--name', 'A', '--count', '-3', '--sure'], { name: 'A', count: -3, sure: true }],
    [['--sure=false', '--place.code=35.75'], { sure: false, place: { code: '35.75' } }],
    [['--name=--odd=1'], { name: '--odd=1' }],
    [['--json', '{"count":2}'], { count: 2 }],
    [['--json', '@in.json', '--count', '7'], { name: 'from file', count: 7 }],
    [['--json', '-'], { name: 'from input' }],
    [[], {}],
  ])('%j gives the input', (args, input) => {
    expect(read(...args).input).toEqual(input);
  });

  it('says for whom, where, and under which request id', () => {
    expect(read('--as', 'a@b.test', '--tenant', 'b', '--request-id', 'again-1', '--language', 'en')).toMatchObject({
      as: 'a@b.test',
      tenant: 'b',
      requestId: 'again-1',
      language: 'en',
      help: false,
    });
  });

  it.each([
    [['--nam', 'A']],
    [['A']],
    [['--name']],
    [['--as', 'a', '--as', 'b']],
    [['--language', 'fr']],
    [['--json', '{']],
    [['--json', '[]']],
    [['--json', '@none']],
  ])('%j is wrong use', (args) => {
    expect(() => read(...args)).toThrow(Usage);
  });
});
