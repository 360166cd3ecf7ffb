import { readInput } from './read-input.ts';
import { runTool } from './run-tool.ts';
import { tools } from './tools.ts';

/** EX_SOFTWARE of sysexits.h. Node's own 1 would read as "a finding". */
const ownFault = 70;

// A reader such as `head` may close its end early: that is no fault of the tool.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const { out, words, exit } = runTool(process.argv.slice(2), tools, readInput);
  if (words.length > 0) process.stderr.write(`${words.join('\n')}\n`);
  if (out !== '') process.stdout.write(`${out}\n`);
  process.exitCode = exit;
} catch (error) {
  console.error(error);
  process.exitCode = ownFault;
}
