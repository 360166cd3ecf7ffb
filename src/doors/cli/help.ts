import {
  alternatives,
  contextOf,
  inputSchemaOf,
  type JsonSchema,
  type Offered,
  offered,
  typesOf,
} from '#doors/registry-schemas.ts';
import { localCommands } from './local/commands.ts';

const program = 'npm run -s cli --';

/** How the program is used. */
export function usage(): string {
  return [
    `Use: ${program} <operation or view> [--json '{…}' | @file | -] [--field value …] [--as <account>] [--tenant <organisation>]`,
    '',
    ...columns([
      ['operations [--json]', 'everything that can be called, with grant and JSON Schema'],
      [
        '<name> --help',
        'the fields of one operation or view; "certification lint-scheme" is certification.lint-scheme',
      ],
      ...Object.entries(localCommands).map(([name, { summary }]): [string, string] => [
        name.replace('-', ' '),
        summary,
      ]),
      [
        'calendar record-decree <file>',
        'Record a decree on holidays (kernel.record-decree in the organisation of the platform).',
      ],
      ['docs roles', 'Write docs/roles-and-operations.md anew.'],
    ]),
    '',
    ...columns([
      ['--as', 'e-mail of the account that acts; nobody when left out'],
      ['--tenant', 'organisation; else that of <name>@<organisation>.test, else the only one of its kind'],
      ['--request-id', 'the same id answers the first result again'],
      ['--language', 'language of refusals: id (unless said) or en'],
    ]),
    '',
    'JSON goes to standard output, words to standard error. It ends with 0: done; 1: refused, or a finding; 2: wrong use.',
    'Environment as for the server: DATA_DIR, DATABASE_URL. While a server holds the embedded database, the work is done by that server.',
  ].join('\n');
}

/** The use of one operation or view: who may, and its fields as flags. */
export function helpOf(what: Offered): string {
  const fields = fieldsOf(inputSchemaOf(what));
  return [
    `${what.name} (${what.kind}, ${grantWords(what.grant)})`,
    what.summary,
    '',
    ...(fields.length > 0
      ? columns(fields.map(({ flag, type, required }) => [`--${flag} ${type}`, required ? 'required' : '']))
      : ['Takes no input.']),
  ].join('\n');
}

const grantWords = (grant: string) => (grant === 'public' ? 'for anyone' : `needs ${grant}`);

/** All that can be called, as a table for people. */
export function tableOf(): string {
  return columns(
    offered.map((what) => [what.name, `${what.kind.padEnd(9)}  ${what.grant.padEnd(26)}  ${what.summary}`]),
  ).join('\n');
}

/** All that can be called, for programs. */
export function listOf(): unknown {
  return offered.map((what) => ({
    name: what.name,
    kind: what.kind,
    grant: what.grant,
    context: contextOf(what),
    summary: what.summary,
    input: inputSchemaOf(what),
  }));
}

interface Field {
  flag: string;
  type: string;
  required: boolean;
}

/** The fields of an input as flags; objects are opened with dots, lists may be given several times. */
function fieldsOf(schema: JsonSchema, root = schema, prefix = '', required = true, depth = 0): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): Field[] => {
    const places = alternatives(field, root);
    const isRequired = required && (schema.required?.includes(name) ?? false);
    const inner = places.find((place) => place.properties);
    if (inner && places.length === 1 && depth < 4)
      return fieldsOf(inner, root, `${prefix}${name}.`, isRequired, depth + 1);
    return [{ flag: prefix + name, type: typeWords(places, root), required: isRequired }];
  });
}

function typeWords(places: JsonSchema[], root: JsonSchema): string {
  const choices = places.flatMap((place) => place.enum ?? (place.const === undefined ? [] : [place.const]));
  if (choices.length > 0) return `<${choices.join('|')}>`;
  const list = places.find((place) => place.items)?.items;
  if (list) {
    const items = alternatives(list, root);
    return items.some((item) => item.properties) ? '<JSON list>' : `${typeWords(items, root)} …`;
  }
  const types = typesOf(places);
  if (types.includes('object') || types.length === 0) return '<JSON>';
  const format = places.map((place) => place.format).find((found) => typeof found === 'string');
  return `<${format ?? types.join('|')}>`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}
