import { alternatives, type JsonSchema, typesOf } from './registry-schemas.ts';

/** A name for which the input has no place. */
export class UnknownField extends Error {
  readonly field: string;

  constructor(field: string) {
    super(`there is no field "${field}"`);
    this.name = 'UnknownField';
    this.field = field;
  }
}

/**
 * Builds the input of an operation or view out of named texts, as addresses and command lines carry them: `units.0.verdict` nests, a name
 * given several times is a list, and each text becomes the number, truth value or JSON that the schema has at that place. A text that
 * cannot become it stays as it is, for the parser to refuse. Throws {@link UnknownField} for a name that the schema does not know.
 */
export function inputFromText(
  schema: JsonSchema,
  texts: readonly (readonly [name: string, text: string])[],
): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  const byName = Map.groupBy(texts, ([name]) => name);
  for (const [name, given] of byName) {
    const path = name.split('.');
    const places = placesAt(schema, path);
    if (places.length === 0 || path.some((step) => step === '')) throw new UnknownField(name);
    place(
      root,
      path,
      valueAt(
        schema,
        places,
        given.map(([, text]) => text),
      ),
    );
  }
  return lists(root) as Record<string, unknown>;
}

/** The schemas that may stand at a path; empty where nothing may. */
export function placesAt(schema: JsonSchema, path: readonly string[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (at, step) => at.flatMap((each) => within(schema, each, step)),
    alternatives(schema, schema),
  );
}

function within(root: JsonSchema, schema: JsonSchema, step: string): JsonSchema[] {
  const isIndex = /^\d{1,4}$/.test(step);
  const extra = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  const own = schema.properties && Object.hasOwn(schema.properties, step) ? schema.properties[step] : extra;
  const item = isIndex ? (schema.prefixItems?.[Number(step)] ?? schema.items) : undefined;
  return [own, item].filter((found) => found !== undefined).flatMap((found) => alternatives(found, root));
}

function valueAt(root: JsonSchema, places: readonly JsonSchema[], texts: readonly string[]): unknown {
  const types = typesOf(places);
  const [only] = texts;
  const single = texts.length === 1 && only !== undefined;
  if (types.includes('array') && !(single && /^\s*\[/.test(only))) {
    const items = places.flatMap((place) => (place.items ? alternatives(place.items, root) : []));
    return texts.map((text) => oneValue(typesOf(items), text));
  }
  return single ? oneValue(types, only) : texts.map((text) => oneValue(types, text));
}

function oneValue(types: readonly string[], text: string): unknown {
  if (types.includes('string')) return text;
  if (types.includes('null') && text === 'null') return null;
  const isNumber = types.includes('number') || types.includes('integer');
  if (isNumber && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  const mayBeJson = types.length === 0 || types.includes('object') || types.includes('array');
  if (mayBeJson && /^\s*[[{]/.test(text)) return parsed(text);
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function place(target: Record<string, unknown>, [head, ...rest]: string[], value: unknown): void {
  if (head === undefined) return;
  if (rest.length === 0) {
    target[head] = value;
    return;
  }
  const next = target[head];
  const isOpen = typeof next === 'object' && next !== null && !Array.isArray(next);
  const inner: Record<string, unknown> = isOpen ? (next as Record<string, unknown>) : Object.create(null);
  target[head] = inner;
  place(inner, rest, value);
}

/** Objects whose keys are all whole numbers are lists; gaps close up. */
function lists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, lists(item)] as const);
  if (entries.length > 0 && entries.every(([key]) => /^\d{1,4}$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, item]) => item);
  }
  return Object.fromEntries(entries);
}
