import { z } from 'zod';
import type { Operation, View } from '#kernel/operation.ts';
import { contexts, isOffered } from './registry.ts';

/** A JSON Schema (2020-12) as Zod writes it, as far as the doors look into it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
}

/** What outsiders may call by name. */
export type Offered = Operation | View;

/** Everything that outsiders may call, context by context, operations before views. */
export const offered: readonly Offered[] = contexts.flatMap((context) =>
  [...context.operations, ...context.views].filter(isOffered),
);

/** The context of a name: `certification` of `certification.lint-scheme`. */
export const contextOf = (what: { name: string }): string => what.name.slice(0, what.name.indexOf('.'));

const kept = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of what a caller sends. What JSON Schema cannot say (a transformation's own checks) is left to the parser. */
export function inputSchemaOf(what: Pick<Offered, 'input'>): JsonSchema {
  const known = kept.get(what.input);
  if (known) return known;
  const { $schema: _, ...schema } = z.toJSONSchema(what.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  kept.set(what.input, schema);
  return schema;
}

/** The alternatives that a schema stands for: references followed, `anyOf`, `oneOf` and `allOf` opened. */
export function alternatives(schema: JsonSchema, root: JsonSchema, depth = 0): JsonSchema[] {
  if (depth > 8) return [];
  const open = (inner: JsonSchema) => alternatives(inner, root, depth + 1);
  if (schema.$ref === '#') return open(root);
  const target = schema.$ref?.startsWith('#/$defs/') ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)] : undefined;
  if (target) return open(target);
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  return inner.length > 0 ? [...(schema.properties ? [schema] : []), ...inner.flatMap(open)] : [schema];
}

/** The names of the types that a value may have, e.g. `['string', 'null']`; empty when anything may stand there. */
export function typesOf(schemas: readonly JsonSchema[]): string[] {
  return [
    ...new Set(
      schemas.flatMap(({ type, enum: values, const: value }) => {
        if (type !== undefined) return [type].flat();
        const given = values ?? (value === undefined ? [] : [value]);
        return given.map((each) => (each === null ? 'null' : typeof each));
      }),
    ),
  ];
}
