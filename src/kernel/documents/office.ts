import { inflateRawSync } from 'node:zlib';

/** What was found in an Office file (a ZIP of parts, ECMA-376). */
export type OfficeFindings = { active?: string } | { unreadable: 'damaged' | 'encrypted' | 'too-complex' };

const mostParts = 5_000;
const mostBytes = 200 * 1024 * 1024;
// Parts that hold macros, controls, or other files.
const activeParts =
  /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\/|embeddings\/|oleObject[^/]*$|macrosheets\/|attachedToolbars\.bin)/i;

interface Part {
  name: string;
  method: number;
  packed: number;
  size: number;
  at: number;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new RangeError('no end of central directory');
}

function partsOf(bytes: Uint8Array): Part[] | 'encrypted' | 'too-complex' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return 'too-complex';
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new RangeError('no central directory entry');
    if (view.getUint16(at + 8, true) & 1) return 'encrypted';
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** Unfolds a part to prove that it is as large as it says: what reads the file later may trust the sizes. */
function sizeIsTrue(bytes: Uint8Array, part: Part): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(part.at, true) !== 0x04034b50) return false;
  const from = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true);
  const packed = bytes.subarray(from, from + part.packed);
  if (part.method === 0) return packed.length === part.size;
  if (part.method !== 8) return false;
  return inflateRawSync(packed, { maxOutputLength: Math.max(part.size, 1) }).length === part.size;
}

/** Looks at the parts of an Office file: macros, controls and attached files are active; a part larger than it says is damage. */
export function examineOffice(bytes: Uint8Array): OfficeFindings {
  try {
    const parts = partsOf(bytes);
    if (typeof parts === 'string') return { unreadable: parts };
    if (parts.reduce((sum, part) => sum + part.size, 0) > mostBytes) return { unreadable: 'too-complex' };
    const active = parts.find((part) => activeParts.test(part.name));
    if (active) return { active: active.name };
    return parts.length > 0 && parts.every((part) => sizeIsTrue(bytes, part)) ? {} : { unreadable: 'damaged' };
  } catch {
    return { unreadable: 'damaged' };
  }
}
