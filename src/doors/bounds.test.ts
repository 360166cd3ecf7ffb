import { describe, expect, it } from 'vitest';
import { inputSchemaOf, type JsonSchema, offered } from './registry-schemas.ts';

/** A pattern has an end when it holds the whole text and repeats nothing without one. */
const patternEnds = (pattern: string) =>
  /^\^[\s\S]*\$$/.test(pattern) && !/[*+]|\{\d+,\}/.test(pattern.replace(/\[[^\]]*\]/g, '').replace(/\\./g, ''));

/** A string has an end when its length, its words or its form are named. */
const hasEnd = (schema: JsonSchema) =>
  schema.maxLength !== undefined ||
  schema.enum !== undefined ||
  schema.const !== undefined ||
  ['uuid', 'date', 'date-time', 'time'].includes(String(schema.format)) ||
  (typeof schema.pattern === 'string' && patternEnds(schema.pattern));

/** The places in an input at which a text or list of any length may stand. */
function endless(schema: JsonSchema, path: string): string[] {
  const types = [schema.type].flat();
  const own = [
    ...(types.includes('string') && !hasEnd(schema) ? [`${path}: text`] : []),
    ...(types.includes('array') && schema.maxItems === undefined && !schema.prefixItems ? [`${path}: list`] : []),
  ];
  const inner: [string, unknown][] = [
    ...Object.entries(schema.properties ?? {}).map(([name, each]): [string, unknown] => [`${path}.${name}`, each]),
    ...[schema.anyOf, schema.oneOf, schema.allOf]
      .flatMap((each) => (Array.isArray(each) ? each : []))
      .map((each): [string, unknown] => [path, each]),
    ...Object.entries((schema.$defs as object | undefined) ?? {}).map(([name, each]): [string, unknown] => [
      `${path}#${name}`,
      each,
    ]),
    [`${path}[]`, schema.items],
    [`${path}{}`, schema.additionalProperties],
  ];
  return [
    ...own,
    ...inner.flatMap(([at, each]) => (each && typeof each === 'object' ? endless(each as JsonSchema, at) : [])),
  ];
}

describe('what callers may send', () => {
  it.each(offered.map((what) => [what.name, what] as const))('%s has an end everywhere', (_name, what) => {
    expect(endless(inputSchemaOf(what), 'input')).toEqual([]);
  });
});
