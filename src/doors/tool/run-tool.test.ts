import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runTool } from './run-tool.ts';
import { BadInput, type Tool, tool } from './tool.ts';

const Roll = z.strictObject({ units: z.array(z.object({ code: z.string(), 'bobot nilai': z.number().optional() })) });

const audit = tool({
  name: 'audit',
  summary: 'Finds units without a code.',
  input: Roll,
  flags: { strict: { summary: 'refuse an empty roll' }, most: { summary: 'how many findings', value: 'N' } },
  example: 'examples/roll.json',
  run({ units }, flags) {
    if (flags.strict === 'true' && units.length === 0) throw new BadInput('holds nothing', '$.units');
    const nameless = units.filter(({ code }) => code === '').length;
    return { answer: { nameless, flags }, finding: nameless > 0, words: [`${nameless} found`] };
  },
});

const pair = tool({
  name: 'pair',
  summary: 'Compares two documents.',
  input: z.tuple([z.object({ a: z.number() }), z.object({ b: z.number() })]),
  together: ['left', 'right'],
  flags: { by: { summary: 'how', required: true, value: 'WAY' } },
  example: 'examples/a.json examples/b.json --by size',
  run: ([{ a }, { b }], { by }) => ({ answer: { more: a > b, by }, finding: false, words: [] }),
});

const broken: Tool = {
  name: 'broken',
  summary: 'Fails.',
  input: null,
  flags: {},
  example: '',
  run() {
    throw new RangeError('a fault of its own');
  },
};

const files: Record<string, unknown> = {
  'good.json': { units: [{ code: 'F.41' }] },
  'found.json': { units: [{ code: '' }, { code: 'F.41' }] },
  'empty.json': { units: [] },
  'bad.json': { units: [{ code: 'F.41' }, { code: 41, 'bobot nilai': 'x' }], more: 1 },
  'many.json': { units: Array.from({ length: 30 }, () => ({})) },
  'a.json': { a: 2 },
  'b.json': { b: 1 },
  'both.json': { left: { a: 2 }, right: { b: 1 } },
  'half.json': { left: { a: 2 }, right: { b: 'x' } },
  '-': { b: 9 },
};
const run = (line: string) =>
  runTool(line.split(' ').filter(Boolean), [audit, pair, broken], (file) => {
    if (file in files) return files[file];
    throw new BadInput('there is no such file', file);
  });

describe('a run', () => {
  it('is done, with the answer as JSON and the words apart', () => {
    const { out, words, exit } = run('audit good.json --most 3');
    expect(JSON.parse(out)).toEqual({ nameless: 0, flags: { most: '3' } });
    expect({ words, exit }).toEqual({ words: ['0 found'], exit: 0 });
  });

  it('ends with 1 on a finding, and still answers', () => {
    const { out, exit } = run('audit found.json --strict');
    expect(JSON.parse(out)).toEqual({ nameless: 1, flags: { strict: 'true' } });
    expect(exit).toBe(1);
  });

  it('reads one file for each item of a tuple, one of them from standard input', () => {
    expect(JSON.parse(run('pair a.json b.json --by size').out)).toEqual({ more: true, by: 'size' });
    expect(JSON.parse(run('pair --by size a.json -').out)).toEqual({ more: false, by: 'size' });
  });

  it('reads the items of a tuple from one document that holds them together', () => {
    expect(JSON.parse(run('pair both.json --by size').out)).toEqual({ more: true, by: 'size' });
  });

  it('lets a fault of the tool itself through', () => {
    expect(() => run('broken')).toThrow('a fault of its own');
  });
});

describe('bad input ends with 2, prints nothing as an answer and says where', () => {
  it.each([
    ['nope', /no tool "nope".*audit, pair, broken/],
    ['--nope', /no tool "--nope"/],
    ['constructor', /no tool "constructor"/],
    ['audit', /reads 1 file\(s\), was given 0/],
    ['audit good.json found.json', /reads 1 file\(s\), was given 2/],
    ['audit missing.json', /missing\.json: there is no such file/],
    ['audit good.json --mots 3', /Unknown option '--mots'/],
    ['audit good.json --most', /--most/],
    ['audit good.json --strict=yes', /--strict/],
    ['audit good.json --most 3 --most 4', /--most: is given 2 times/],
    ['audit empty.json --strict', /\$\.units: holds nothing/],
    ['audit bad.json', /\$\.units\[1\]\.code: .*\n.*\$\.units\[1\]\["bobot nilai"\]: .*\n.*\$: .*"more"/],
    ['audit many.json', /\$\.units\[19\]\.code: .*\naudit: and 10 more$/],
    ['pair a.json b.json', /--by: is required/],
    ['pair b.json b.json --by size', /pair: b\.json: \$\.a: /],
    ['pair - - --by size', /standard input: can be read only once/],
    ['pair half.json --by size', /pair: \$\.right\.b: /],
    [
      'pair a.json --by size',
      /reads 2 file\(s\), or one that holds "left" and "right" and nothing else, was given a\.json/,
    ],
    ['pair a.json b.json both.json --by size', /reads 2 file\(s\), was given 3/],
    ['broken good.json', /good\.json: the tool reads no file/],
  ])('%s', (line, says) => {
    const { out, words, exit } = run(line);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(words.join('\n')).toMatch(says);
  });
});

describe('what a tool says of itself', () => {
  it.each(['', '--help', '-h'])('"%s" lists every tool', (line) => {
    expect(run(line)).toMatchObject({ out: expect.stringMatching(/audit.*codes?\.\n.*pair.*\n.*broken/), exit: 0 });
  });

  it('--help needs neither file nor required flags', () => {
    const { out, exit } = run('pair --help');
    expect(out).toMatch(/<file-1> <file-2> --by WAY/);
    expect(exit).toBe(0);
    expect(run('audit --help').out).toMatch(/\[--strict\] \[--most N\]/);
  });

  it('--schema is the schema of the document, or of the flags where there is none', () => {
    expect(JSON.parse(run('audit --schema').out)).toMatchObject({ required: ['units'], additionalProperties: false });
    expect(JSON.parse(run('pair --schema').out)).toMatchObject({
      type: 'array',
      prefixItems: [{ required: ['a'] }, {}],
    });
    expect(JSON.parse(run('broken --schema').out)).toMatchObject({ type: 'object', required: [] });
  });
});
