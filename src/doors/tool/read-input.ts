import { readFileSync } from 'node:fs';
import { BadInput } from './tool.ts';

const mostMegabytes = 256;

/**
 * The JSON document in a file, or on standard input for `-`.
 * @throws BadInput when it cannot be read, is no UTF-8, is too large or is no JSON
 */
export function readInput(file: string): unknown {
  const bytes = read(file);
  const name = file === '-' ? 'standard input' : file;
  if (bytes.length > mostMegabytes * 1e6) throw new BadInput(`is larger than ${mostMegabytes} MB`, name);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'the bytes are no UTF-8 text';
    throw new BadInput(`is no JSON document: ${reason}`, name);
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'is a folder',
      EACCES: 'may not be read',
      EAGAIN: 'gives nothing',
    };
    throw new BadInput(reasons[code ?? ''] ?? message, file === '-' ? 'standard input' : file);
  }
}
