import { parseArgs } from 'node:util';
import { z } from 'zod';
import { BadInput, type Tool } from './tool.ts';
import { helpOf, listOf, schemaOf } from './use.ts';

/** What the program prints and how it ends: 0 done, 1 a finding, 2 bad input. */
export interface Ending {
  out: string;
  words: string[];
  exit: 0 | 1 | 2;
}

const mostFaults = 20;

/**
 * Runs the tool that `args` name. Input that is refused is answered with an ending of 2 that says where; any other error is a fault of the
 * tool itself and is thrown.
 */
export function runTool(args: readonly string[], tools: readonly Tool[], read: (file: string) => unknown): Ending {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') return { out: listOf(tools), words: [], exit: 0 };
  const found = tools.find((tool) => tool.name === name);
  if (!found) return bad([`There is no tool "${name}". There are: ${tools.map((tool) => tool.name).join(', ')}.`]);
  try {
    return answer(found, rest, read);
  } catch (error) {
    if (error instanceof Faults) return bad(error.lines.map((line) => `${name}: ${line}`));
    if (error instanceof BadInput) return bad([`${name}: ${error.where}: ${error.message}`]);
    throw error;
  }
}

/** Several faults of the input at once. */
class Faults extends Error {
  readonly lines: string[];

  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

function bad(words: string[]): Ending {
  return { out: '', words, exit: 2 };
}

function answer(tool: Tool, args: string[], read: (file: string) => unknown): Ending {
  const { files, flags, asked } = parse(tool, args);
  if (asked === 'help') return { out: helpOf(tool), words: [], exit: 0 };
  if (asked === 'schema') return { out: JSON.stringify(schemaOf(tool), null, 2), words: [], exit: 0 };
  const missing = Object.keys(tool.flags).filter((flag) => tool.flags[flag]?.required && flags[flag] === undefined);
  if (missing.length > 0) throw new Faults(missing.map((flag) => `--${flag}: is required; see --help`));
  const input = inputOf(tool, files, read);
  const { answer, finding, words } = tool.run(input, flags);
  return { out: JSON.stringify(answer, null, 2), words, exit: finding ? 1 : 0 };
}

interface Parsed {
  files: string[];
  flags: Record<string, string>;
  asked: 'help' | 'schema' | null;
}

function parse(tool: Tool, args: string[]): Parsed {
  const options = Object.fromEntries(
    Object.entries(tool.flags).map(([flag, { value }]) => [
      flag,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { values, positionals } = parsed(args, {
    ...options,
    help: { type: 'boolean', multiple: true },
    schema: { type: 'boolean', multiple: true },
  });
  const flags: Record<string, string> = {};
  for (const [flag, given] of Object.entries(values)) {
    if (given.length > 1) throw new Faults([`--${flag}: is given ${given.length} times`]);
    flags[flag] = String(given[0]);
  }
  const { help, schema, ...own } = flags;
  return { files: positionals, flags: own, asked: help ? 'help' : schema ? 'schema' : null };
}

function parsed(args: string[], options: Record<string, { type: 'boolean' | 'string'; multiple: boolean }>) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { values: values as Record<string, (string | boolean)[]>, positionals };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) throw new Faults([error.message]);
    throw error;
  }
}

function inputOf(tool: Tool, files: string[], read: (file: string) => unknown): unknown {
  if (tool.input === null) {
    if (files.length > 0) throw new BadInput('the tool reads no file, only flags; see --help', files[0]!);
    return null;
  }
  const several = tool.input instanceof z.ZodTuple;
  const wanted = tool.input instanceof z.ZodTuple ? tool.input.def.items.length : 1;
  if (tool.together && files.length === 1) return together(tool.input, tool.together, files[0]!, read);
  if (files.length !== wanted) throw new Faults([`reads ${wanted} file(s), was given ${files.length}; see --help`]);
  if (files.filter((file) => file === '-').length > 1) throw new BadInput('can be read only once', 'standard input');
  const documents = files.map(read);
  return checked(tool.input, several ? documents : documents[0], (path) => {
    const [first, ...within] = path;
    return several ? `${files[Number(first)]}: ${jsonPath(within)}` : jsonPath(path);
  });
}

/** The items of a tuple out of one document that holds each under its name. */
function together(input: z.ZodType, names: readonly string[], file: string, read: (file: string) => unknown): unknown {
  const document = z.strictObject(Object.fromEntries(names.map((name) => [name, z.unknown()]))).safeParse(read(file));
  if (!document.success) {
    const held = names.map((name) => `"${name}"`).join(' and ');
    throw new Faults([
      `reads ${names.length} file(s), or one that holds ${held} and nothing else, was given ${file}; see --help`,
    ]);
  }
  const items = names.map((name) => document.data[name]);
  return checked(input, items, ([item, ...within]) => jsonPath([names[Number(item)]!, ...within]));
}

function checked(input: z.ZodType, document: unknown, where: (path: readonly PropertyKey[]) => string): unknown {
  const result = input.safeParse(document);
  if (result.success) return result.data;
  const { issues } = result.error;
  const lines = issues.slice(0, mostFaults).map(({ path, message }) => `${where(path)}: ${message}`);
  throw new Faults(issues.length > mostFaults ? [...lines, `and ${issues.length - mostFaults} more`] : lines);
}

/** `['units', 2, 'code']` as `$.units[2].code`. */
function jsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return /^[A-Za-z_]\w*$/.test(String(step)) ? `${text}.${String(step)}` : `${text}[${JSON.stringify(String(step))}]`;
  }, '$');
}
