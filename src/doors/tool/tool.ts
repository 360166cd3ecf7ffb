import type { z } from 'zod';

/** A pure part of the platform as a program: the same rules on anyone's data, without a database. */
export interface Tool<I = unknown> {
  /** What is typed after `npm run -s tool --`. */
  name: string;
  /** One line of English. */
  summary: string;
  /** The JSON input, or null when flags say everything. A tuple (`z.tuple`) is read from one file for each of its items. */
  input: z.ZodType<I> | null;
  /** For a tuple: the names under which one single document may hold all its items, in the same order. */
  together?: readonly string[];
  /** The flags without their dashes. `value` describes what follows the flag; a flag without it is a switch and arrives as "true". */
  flags: Record<string, { summary: string; required?: boolean; value?: string }>;
  /** What follows the name in an example that runs: a file under `examples/` (and flags); for a tool of flags only, a file that holds them. */
  example: string;
  /** @throws BadInput where the input fits its schema and still cannot be worked on */
  run(input: I, flags: Record<string, string>): ToolAnswer;
}

/** `answer` goes to standard output as one JSON document, `words` to standard error; a finding (or "cannot be done") ends with 1. */
export interface ToolAnswer {
  answer: unknown;
  finding: boolean;
  words: string[];
}

/** Input that cannot be worked on; `where` is a JSON path (`$.units[2].code`) or a flag (`--from`). The program ends with 2. */
export class BadInput extends Error {
  readonly where: string;

  constructor(message: string, where: string) {
    super(message);
    this.name = 'BadInput';
    this.where = where;
  }
}

/** Declares a tool; the type of its input comes from the schema. */
export function tool<I>(t: Tool<I>): Tool<I> {
  return t;
}
