import type { FileKind } from './kinds.ts';

const textKinds: readonly FileKind[] = ['csv', 'md', 'text', 'json'];
const endings: Readonly<Record<string, FileKind>> = { csv: 'csv', md: 'md', markdown: 'md', txt: 'text', json: 'json' };
// What a browser would run or draw if it were ever handed out under another name.
const markup = /^\s*<(?:!doctype|html|head|body|script|svg|\?xml|iframe|!--)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of these
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** A file without a signature of its own: a text of this kind, in UTF-8 without byte order mark, or the name of what it is instead. */
export type TextFindings = { kind: FileKind; text: string } | { found: string };

/**
 * Tells texts apart from everything else: UTF-8, no control characters, no markup. Among the allowed kinds the ending decides
 * (texts have no other mark), otherwise the first allowed one; JSON must parse.
 */
export function examineText(bytes: Uint8Array, name: string, allowed: readonly FileKind[]): TextFindings {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { found: 'binary' };
  }
  if (control.test(text)) return { found: 'binary' };
  if (markup.test(text)) return { found: 'html' };
  const named = endings[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const kind = named && allowed.includes(named) ? named : allowed.find((kind) => textKinds.includes(kind));
  if (!kind || (kind === 'json' && !parses(text))) return { found: 'text' };
  return { kind, text };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
