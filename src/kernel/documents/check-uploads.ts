import type { Tx } from '../database/tables.ts';
import type { UploadRule } from '../operation.ts';
import { refuse } from '../refusals.ts';
import { fileKinds } from './kinds.ts';
import { findDocument } from './store.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Every picture is kept as a JPEG, whatever it was sent as. */
const pictures = new Set(['jpeg', 'png', 'webp']);

/**
 * Holds documents that an input names by id to the rule of their field, by whichever door they came: the web form checks files as they
 * arrive, but an id can also be sent as text. Refuses `kernel.wrong-file-type` or `kernel.too-large` beside the field.
 */
export async function checkUploads(tx: Tx, rules: Record<string, UploadRule>, input: unknown): Promise<void> {
  for (const [pattern, rule] of Object.entries(rules)) {
    for (const [field, value] of valuesAt(input, pattern.split('.'))) {
      if (typeof value !== 'string' || !uuid.test(value)) continue;
      const document = await findDocument(tx, value);
      if (!document) continue;
      const kinds = new Set(rule.kinds.map((kind) => (pictures.has(kind) ? 'jpeg' : kind)));
      if (![...kinds].some((kind) => fileKinds[kind].mediaType === document.mediaType)) {
        refuse(
          'kernel.wrong-file-type',
          { name: document.name, found: kindOf(document.mediaType), allowed: [...rule.kinds] },
          { field },
        );
      }
      if (document.size > rule.maxMB * 1024 * 1024) {
        const sizeMB = Math.ceil((document.size / 1024 / 1024) * 10) / 10;
        refuse('kernel.too-large', { limitMB: rule.maxMB, sizeMB }, { field });
      }
    }
  }
}

function kindOf(mediaType: string): string {
  return Object.entries(fileKinds).find(([, kind]) => kind.mediaType === mediaType)?.[0] ?? mediaType;
}

/** The values at a path in which `*` stands for every item of a list, each with its own path. */
function valuesAt(value: unknown, [head, ...rest]: string[], path: string[] = []): [string, unknown][] {
  if (head === undefined) return [[path.join('.'), value]];
  if (typeof value !== 'object' || value === null) return [];
  const keys = head === '*' ? Object.keys(value) : [head];
  return keys.flatMap((key) => valuesAt((value as Record<string, unknown>)[key], rest, [...path, key]));
}
