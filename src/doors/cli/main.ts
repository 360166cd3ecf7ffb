import { readFileSync } from 'node:fs';
import { readSettings, WrongSettings } from '#kernel/settings.ts';
import { Usage } from './arguments.ts';
import { runCli } from './run-cli.ts';

/** EX_SOFTWARE of sysexits.h. Node's own 1 would read as "refused". */
const ownFault = 70;

// A reader such as `head` may close its end early: that is no fault of the program.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function read(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Usage(`${file} cannot be read: ${(error as Error).message}`);
  }
}

try {
  const { out, words, exit } = await runCli(process.argv.slice(2), { settings: () => readSettings(), read });
  if (words.length > 0) process.stderr.write(`${words.join('\n')}\n`);
  if (out !== '') process.stdout.write(`${out}\n`);
  process.exitCode = exit;
} catch (error) {
  console.error(error instanceof WrongSettings ? error.message : error);
  process.exitCode = error instanceof WrongSettings ? 2 : ownFault;
}
