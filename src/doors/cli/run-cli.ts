import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts, isOffered, operations, views } from '#doors/registry.ts';
import { nearest } from '#doors/registry-nearest.ts';
import { rolesFile, rolesPage } from '#doors/registry-roles.ts';
import { inputSchemaOf, offered } from '#doors/registry-schemas.ts';
import { projectRoot } from '#kernel/root.ts';
import type { Settings } from '#kernel/settings.ts';
import { callFrom, Usage } from './arguments.ts';
import { call } from './call.ts';
import { helpOf, listOf, tableOf, usage } from './help.ts';
import { localCommands } from './local/commands.ts';
import { openReach, Unreachable } from './reach.ts';

/** What the program prints and how it ends: 0 done, 1 refused or a finding, 2 wrong use. */
export interface Ending {
  out: string;
  words: string[];
  exit: 0 | 1 | 2;
}

/** What the program needs from outside: settings (read late, so that help needs none) and the text of a file or of `-`. */
export interface Surroundings {
  settings(): Settings;
  read(file: string): string;
}

/** Runs one command line. Wrong use and refusals are endings; any other error is a fault and is thrown. */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<Ending> {
  try {
    return await run(args, surroundings);
  } catch (error) {
    if (error instanceof Usage) return { out: '', words: [error.message], exit: 2 };
    if (error instanceof Unreachable) return { out: '', words: [error.message], exit: 1 };
    throw error;
  }
}

const done = (out: string, words: string[] = []): Ending => ({ out, words, exit: 0 });

async function run(args: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const [first, second, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') return done(usage());
  if (first === 'operations') return operationsEnding(args.slice(1));
  if (first === 'docs' && second === 'roles' && rest.length === 0) {
    writeFileSync(join(projectRoot, rolesFile), rolesPage(contexts));
    return done('', [`${rolesFile} written.`]);
  }
  const local = `${first}-${second}`;
  if (localCommands[local]) return runLocal(local, rest, surroundings);
  if (first === 'calendar' && second === 'record-decree') {
    const [file, ...flags] = rest;
    if (file === undefined) throw new Usage('calendar record-decree needs a file (or - for standard input)');
    return runCall(
      'kernel.record-decree',
      ['--json', file === '-' ? '-' : `@${file}`, '--tenant', 'pancakarya', ...flags],
      surroundings,
    );
  }
  if (nameIsKnown(first)) return runCall(first, args.slice(1), surroundings);
  if (second !== undefined && nameIsKnown(`${first}.${second}`))
    return runCall(`${first}.${second}`, rest, surroundings);
  const typed = first.includes('.') || second === undefined || second.startsWith('-') ? first : `${first}.${second}`;
  const near = nearest(
    typed,
    offered.map((what) => what.name),
  );
  throw new Usage(
    `There is no operation, view or command "${typed}".${near ? ` Nearest: ${near}.` : ''} See: operations, --help.`,
  );
}

const named = (name: string) => operations.get(name) ?? views.get(name);

function nameIsKnown(name: string): boolean {
  const what = named(name);
  return what !== undefined && isOffered(what);
}

function operationsEnding(flags: readonly string[]): Ending {
  if (flags.length === 0) return done(tableOf());
  if (flags.length === 1 && flags[0] === '--json') return done(JSON.stringify(listOf(), null, 2));
  throw new Usage('operations takes --json or nothing');
}

async function runLocal(name: string, flags: readonly string[], { settings }: Surroundings): Promise<Ending> {
  if (flags.includes('--help')) return done(localCommands[name]?.summary ?? '');
  if (flags.length > 0) throw new Usage(`${name.replace('-', ' ')} takes nothing more`);
  const words: string[] = [];
  const reach = await openReach(settings(), (said) => words.push(said));
  try {
    const { answer, finding, words: said } = await reach.local(name);
    return { out: JSON.stringify(answer, null, 2), words: [...words, ...said], exit: finding ? 1 : 0 };
  } finally {
    await reach.close();
  }
}

async function runCall(name: string, flags: readonly string[], { settings, read }: Surroundings): Promise<Ending> {
  const what = named(name);
  if (!what) throw new Usage(`There is no "${name}".`);
  const asked = callFrom(flags, inputSchemaOf(what), read);
  if (asked.help) return done(helpOf(what));
  const words: string[] = [];
  const reach = await openReach(settings(), (said) => words.push(said));
  try {
    const ending = await call(reach, what, asked);
    return { ...ending, words: [...words, ...ending.words] };
  } finally {
    await reach.close();
  }
}
