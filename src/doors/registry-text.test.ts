import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nearest } from './registry-nearest.ts';
import { inputSchemaOf } from './registry-schemas.ts';
import { inputFromText, UnknownField } from './registry-text.ts';

const schema = inputSchemaOf({
  input: z.object({
    page: z.coerce.number().int().default(1),
    name: z.string(),
    ready: z.boolean().optional(),
    tags: z.array(z.string()).optional(),
    marks: z.array(z.number()).optional(),
    units: z.array(z.object({ code: z.string(), hours: z.number() })).optional(),
    place: z.object({ code: z.string().nullable(), at: z.object({ lat: z.number() }).optional() }).optional(),
    by: z.record(z.string(), z.number()).optional(),
    free: z.unknown().optional(),
    kind: z
      .discriminatedUnion('is', [z.object({ is: z.literal('a'), size: z.number() }), z.object({ is: z.literal('b') })])
      .optional(),
  }),
});
const read = (...texts: [string, string][]) => inputFromText(schema, texts);

describe('input out of texts', () => {
  it.each<[string, [string, string][], unknown]>([
    ['a number', [['page', '3']], { page: 3 }],
    ['digits where text stands', [['name', '007']], { name: '007' }],
    ['a truth value', [['ready', 'false']], { ready: false }],
    [
      'a list from repeats',
      [
        ['tags', 'a'],
        ['tags', 'b'],
      ],
      { tags: ['a', 'b'] },
    ],
    ['a list of one', [['tags', 'a']], { tags: ['a'] }],
    [
      'a list of numbers',
      [
        ['marks', '1'],
        ['marks', '2.5'],
      ],
      { marks: [1, 2.5] },
    ],
    ['a list as JSON', [['tags', '["x","y"]']], { tags: ['x', 'y'] }],
    [
      'objects in a list',
      [
        ['units.0.code', '12'],
        ['units.0.hours', '12'],
        ['units.1.code', 'B'],
      ],
      { units: [{ code: '12', hours: 12 }, { code: 'B' }] },
    ],
    [
      'objects in objects',
      [
        ['place.at.lat', '-7.6'],
        ['place.code', '35.75'],
      ],
      { place: { at: { lat: -7.6 }, code: '35.75' } },
    ],
    ['an object as JSON', [['place', '{"code":null}']], { place: { code: null } }],
    ['any key of a record', [['by.x', '4']], { by: { x: 4 } }],
    [
      'one of several shapes',
      [
        ['kind.is', 'a'],
        ['kind.size', '2'],
      ],
      { kind: { is: 'a', size: 2 } },
    ],
    ['what cannot become a number, for the parser to refuse', [['page', 'three']], { page: 'three' }],
    ['an empty text, which is no zero', [['page', '']], { page: '' }],
    ['anything where anything may stand', [['free', '[1]']], { free: [1] }],
  ])('reads %s', (_what, texts, wanted) => {
    expect(read(...texts)).toEqual(wanted);
  });

  it.each([
    'pages',
    'place.town',
    'units.x',
    'name.first',
    '__proto__',
    '__proto__.polluted',
    'constructor',
    'page.',
    '',
  ])('knows no field %j', (name) => {
    expect(() => read([name, 'x'])).toThrow(UnknownField);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes __proto__ of a record as a key like any other, or not at all', () => {
    const input = read(['by.__proto__', '1']);
    expect(Object.getPrototypeOf(input.by)).toBe(Object.prototype);
  });
});

it.each([
  ['kernel.inbx', 'kernel.inbox'],
  ['inbox', 'kernel.inbox'],
  ['kernel.inbox-cuont', 'kernel.inbox-count'],
  ['something-else-entirely', undefined],
])('the name nearest to %s is %s', (typed, wanted) => {
  expect(nearest(typed, ['kernel.inbox', 'kernel.inbox-count', 'kernel.history'])).toBe(wanted);
});
