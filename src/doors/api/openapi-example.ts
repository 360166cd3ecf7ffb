import { alternatives, inputSchemaOf, type JsonSchema, type Offered } from '#doors/registry-schemas.ts';

const byFormat: Record<string, string> = {
  uuid: '01900000-0000-7000-8000-000000000001',
  date: '2026-11-24',
  'date-time': '2026-11-24T02:00:00Z',
  email: 'nama@contoh.id',
  uri: 'https://contoh.id',
};

/**
 * An example of what may be sent, made from the schema: required fields only, the first choice, the least number. Answers undefined when
 * the parser does not accept it, so that no example ever shown is wrong.
 */
export function exampleOf(what: Offered): unknown {
  const schema = inputSchemaOf(what);
  const example = sample(schema, schema, 0);
  return what.input.safeParse(example).success ? example : undefined;
}

function sample(schema: JsonSchema, root: JsonSchema, depth: number): unknown {
  if (depth > 8) return null;
  const [first = {}] = alternatives(schema, root);
  if (first.const !== undefined) return first.const;
  if (first.enum) return first.enum[0];
  if (first.default !== undefined) return first.default;
  switch ([first.type].flat()[0]) {
    case 'string':
      return text(first);
    case 'integer':
    case 'number':
      return Math.max(1, Number(first.minimum ?? 1));
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: Math.max(1, Number(first.minItems ?? 1)) }, () =>
        sample(first.items ?? {}, root, depth + 1),
      );
    case 'object':
      return Object.fromEntries(
        (first.required ?? []).map((name) => [name, sample(first.properties?.[name] ?? {}, root, depth + 1)]),
      );
    default:
      return null;
  }
}

function text({ format, minLength, maxLength }: JsonSchema): string {
  const known = typeof format === 'string' ? byFormat[format] : undefined;
  if (known) return known;
  return 'contoh '
    .repeat(Math.ceil(Number(minLength ?? 1) / 7) || 1)
    .trim()
    .padEnd(Number(minLength ?? 1), '.')
    .slice(0, Number(maxLength ?? 10_000));
}
