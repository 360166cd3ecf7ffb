import type { JsonSchema } from '#doors/registry-schemas.ts';
import { typesOf } from '#doors/registry-schemas.ts';
import { inputFromText, placesAt, UnknownField } from '#doors/registry-text.ts';

/** Thrown for a command line that cannot be understood; ends with 2. */
export class Usage extends Error {}

/** What the command line says beside the name of what to call. */
export interface Call {
  input: Record<string, unknown>;
  as: string | undefined;
  tenant: string | undefined;
  requestId: string | undefined;
  language: 'id' | 'en';
  help: boolean;
}

const own = ['json', 'as', 'tenant', 'request-id', 'language'] as const;

/**
 * Reads the flags of a call. Fields of the input are flags of their own, nested ones with dots; `--json` gives all of it at once, and flags
 * beside it win. `read` gives the text of a file, or of standard input for `-`. Throws {@link Usage}.
 */
export function callFrom(args: readonly string[], schema: JsonSchema, read: (file: string) => string): Call {
  const { flags, rest, help } = flagsOf(args, schema);
  if (rest.length > 0) throw new Usage(`"${rest[0]}" stands alone; fields are written --field value`);
  const taken = new Map<string, string>();
  const fields: [string, string][] = [];
  for (const [name, text] of flags) {
    if (!(own as readonly string[]).includes(name)) fields.push([name, text]);
    else if (taken.has(name)) throw new Usage(`--${name} is given twice`);
    else taken.set(name, text);
  }
  const language = taken.get('language') ?? 'id';
  if (language !== 'id' && language !== 'en') throw new Usage(`--language takes id or en, not "${language}"`);
  const json = taken.get('json');
  return {
    input: { ...(json === undefined ? {} : jsonOf(json, read)), ...inputOf(schema, fields) },
    as: taken.get('as'),
    tenant: taken.get('tenant'),
    requestId: taken.get('request-id'),
    language,
    help,
  };
}

function flagsOf(args: readonly string[], schema: JsonSchema) {
  const flags: [string, string][] = [];
  const rest: string[] = [];
  let help = false;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--help' || arg === '-h') help = true;
    else if (!arg.startsWith('--')) rest.push(arg);
    else {
      const [, name = '', given] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
      const next = args[at + 1];
      if (given !== undefined) flags.push([name, given]);
      else if (next !== undefined && !next.startsWith('--')) {
        flags.push([name, next]);
        at++;
      } else if (typesOf(placesAt(schema, name.split('.'))).includes('boolean')) flags.push([name, 'true']);
      else throw new Usage(`--${name} needs a value`);
    }
  }
  return { flags, rest, help };
}

function inputOf(schema: JsonSchema, fields: readonly (readonly [string, string])[]): Record<string, unknown> {
  try {
    return inputFromText(schema, fields);
  } catch (error) {
    if (error instanceof UnknownField) throw new Usage(`there is no field --${error.field}; see --help`);
    throw error;
  }
}

/** The object in `{…}`, `@file` or `-` (standard input). */
function jsonOf(given: string, read: (file: string) => string): Record<string, unknown> {
  const text = given === '-' ? read('-') : given.startsWith('@') ? read(given.slice(1)) : given;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Usage(`--json is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Usage('--json takes one object');
  return value as Record<string, unknown>;
}
