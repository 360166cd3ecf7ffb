import { z } from 'zod';
import type { Tool } from './tool.ts';

const program = 'npm run -s tool --';

/** The list of tools with one line each. */
export function listOf(tools: readonly Tool[]): string {
  return [
    `Use: ${program} <tool> [file | -] [--flags]`,
    '',
    ...columns(tools.map(({ name, summary }) => [name, summary])),
    '',
    'Each knows --help (its use) and --schema (the JSON Schema of what it takes).',
    'One JSON document goes to standard output, words go to standard error.',
    'It ends with 0: done; 1: a finding, or it cannot be done; 2: bad input, and where; 70: a fault of the tool.',
  ].join('\n');
}

/** The use of one tool. */
export function helpOf(tool: Tool): string {
  const flags = Object.entries(tool.flags);
  const shown = flags.map(([flag, { value, required }]) => {
    const text = value === undefined ? `--${flag}` : `--${flag} ${value}`;
    return required ? text : `[${text}]`;
  });
  const files = filesOf(tool);
  return [
    tool.summary,
    '',
    `Use: ${[program, tool.name, ...files, ...shown].join(' ')}`,
    ...(files.length > 0 ? ['', `${files.join(', ')}: JSON; "-" reads standard input.`] : []),
    ...(tool.together ? [`Or one file that holds ${tool.together.map((name) => `"${name}"`).join(' and ')}.`] : []),
    ...(flags.length > 0 ? ['', ...columns(flags.map(([flag, { summary }]) => [`--${flag}`, summary]))] : []),
    '',
    `Example: ${program} ${tool.name} ${tool.input === null ? `$(cat ${tool.example})` : tool.example}`,
  ].join('\n');
}

/** The JSON Schema (2020-12) of the input document; of the flags when the tool reads no document. */
export function schemaOf(tool: Tool): object {
  if (tool.input !== null) return z.toJSONSchema(tool.input, { io: 'input' });
  const flags = Object.entries(tool.flags);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `The flags of ${tool.name}`,
    type: 'object',
    properties: Object.fromEntries(
      flags.map(([flag, { summary }]) => [flag, { type: 'string', description: summary }]),
    ),
    required: flags.filter(([, { required }]) => required).map(([flag]) => flag),
    additionalProperties: false,
  };
}

function filesOf({ input }: Tool): string[] {
  if (input === null) return [];
  return input instanceof z.ZodTuple ? input.def.items.map((_, n) => `<file-${n + 1}>`) : ['<file | ->'];
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
