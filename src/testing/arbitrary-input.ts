import fc from 'fast-check';
import { z } from 'zod';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * Inputs for an operation, drawn out of its own schema: mostly well-formed, now and then with a part left out, emptied, oversized or
 * of another type. `ids` are identifiers that exist, so that some inputs reach past the first look-up.
 */
export function arbitraryInput(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema;
  return fc.oneof({ weight: 9, arbitrary: of(json, ids) }, { weight: 1, arbitrary: fc.anything({ maxDepth: 2 }) });
}

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  'x'.repeat(5000),
  -1,
  1e12,
  [],
  {},
  true,
  '<script>',
  "'; drop table person; --",
  '\u0000',
  '2026-02-30',
  '=1+1',
);

function of(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: proper(schema, ids) }, { weight: 1, arbitrary: nasty });
}

function proper(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => of(choice as Schema, ids)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, ids);
    case 'array':
      return fc.array(schema.items ? of(schema.items as Schema, ids) : nasty, { maxLength: 4 });
    case 'string':
      return textOf(schema, ids);
    case 'integer':
      return fc.integer({ min: bounded(schema.minimum, -5), max: bounded(schema.maximum, 1000) });
    case 'number':
      return fc.double({ min: bounded(schema.minimum, -5), max: bounded(schema.maximum, 1000), noNaN: true });
    case 'boolean':
      return fc.boolean();
    default:
      return nasty;
  }
}

const bounded = (limit: number | undefined, otherwise: number) =>
  limit === undefined || Math.abs(limit) > 1e9 ? otherwise : limit;

function objectOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, part]) => [key, of(part as Schema, ids)]),
  );
  const required = (schema.required ?? []).filter((key) => key in parts);
  if (Object.keys(parts).length > 0) return fc.record(parts, { requiredKeys: required as never });
  return fc.dictionary(fc.string({ maxLength: 8 }), nasty, { maxKeys: 3 });
}

function textOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), fc.uuid()) : fc.uuid();
  if (schema.format === 'date')
    return fc.constantFrom('2024-02-29', '2026-11-23', '1990-01-01', '2999-12-31', '2026-02-30');
  if (schema.format === 'date-time') return fc.constantFrom('2026-12-01T02:00:00Z', '2020-01-01T00:00:00Z');
  return fc.string({
    minLength: Math.min(schema.minLength ?? 0, 60),
    maxLength: Math.min(schema.maxLength ?? 40, 80),
    unit: 'grapheme',
  });
}
