import { fileTypeFromBuffer } from 'file-type';
import { refuse } from '../refusals.ts';
import { redrawImage } from './images.ts';
import { defaultMaxPages, type FileKind, type FileRule, fileKinds, nameWithEnding, tidyName } from './kinds.ts';
import { examineOffice } from './office.ts';
import { examinePdf } from './pdf.ts';
import type {} from './refusals.ts';
import { examineText } from './texts.ts';

/** A file as it may be stored: examined, and for pictures drawn anew. */
export interface Inspected {
  bytes: Uint8Array;
  /** What is stored: every picture has become a `jpeg`. */
  kind: FileKind;
  mediaType: string;
  /** Tidy, with the ending of what the file is. */
  name: string;
  size: number;
  /** Of a PDF. */
  pages?: number;
  /** Of a picture, in pixels. */
  width?: number;
  height?: number;
}

const bySignature: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  [fileKinds.xlsx.mediaType]: 'xlsx',
  [fileKinds.docx.mediaType]: 'docx',
};

const megabytes = (bytes: number) => Math.ceil((bytes / 1024 / 1024) * 10) / 10;

/**
 * Examines a sent file by its content, never by its name or the sender's word, and answers what may be stored.
 * Refuses, beside `rule.field`: `kernel.empty-file`, `kernel.too-large`, `kernel.wrong-file-type` (not of an allowed kind),
 * `kernel.active-content` (scripts, automatic actions, attached files, macros), `kernel.unreadable-image` and
 * `kernel.unreadable-file` (damaged, encrypted, too many pages).
 */
export async function inspect(bytes: Uint8Array, sentName: string, rule: FileRule): Promise<Inspected> {
  const name = tidyName(sentName);
  const at = { field: rule.field };
  if (bytes.length === 0) refuse('kernel.empty-file', { name }, at);
  if (bytes.length > rule.maxBytes) {
    refuse('kernel.too-large', { limitMB: rule.maxBytes / 1024 / 1024, sizeMB: megabytes(bytes.length) }, at);
  }
  const signature = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!signature) return inspectText(bytes, name, rule);
  const kind = bySignature[signature.mime];
  if (!kind || !rule.kinds.includes(kind)) return wrongType(name, kind ?? signature.ext, rule);
  if (kind === 'pdf') return inspectPdf(bytes, name, rule);
  if (kind === 'xlsx' || kind === 'docx') return inspectOffice(bytes, name, kind, rule);
  const image = await redrawImage(bytes);
  if (!image) return refuse('kernel.unreadable-image', { name }, at);
  return { ...stored(image.bytes, name, 'jpeg'), width: image.width, height: image.height };
}

function wrongType(name: string, found: string, rule: FileRule): never {
  refuse('kernel.wrong-file-type', { name, found, allowed: [...rule.kinds] }, { field: rule.field });
}

function stored(bytes: Uint8Array, name: string, kind: FileKind): Inspected {
  return { bytes, kind, mediaType: fileKinds[kind].mediaType, name: nameWithEnding(name, kind), size: bytes.length };
}

async function inspectPdf(bytes: Uint8Array, name: string, rule: FileRule): Promise<Inspected> {
  const at = { field: rule.field };
  const found = await examinePdf(bytes);
  if ('unreadable' in found) return refuse('kernel.unreadable-file', { name, why: found.unreadable }, at);
  if (found.active) refuse('kernel.active-content', { name, what: found.active }, at);
  const limit = rule.maxPages ?? defaultMaxPages;
  if (found.pages > limit) refuse('kernel.unreadable-file', { name, why: 'too-many-pages', limit }, at);
  return { ...stored(bytes, name, 'pdf'), pages: found.pages };
}

function inspectOffice(bytes: Uint8Array, name: string, kind: FileKind, rule: FileRule): Inspected {
  const at = { field: rule.field };
  const found = examineOffice(bytes);
  if ('unreadable' in found) return refuse('kernel.unreadable-file', { name, why: found.unreadable }, at);
  if (found.active) refuse('kernel.active-content', { name, what: found.active }, at);
  return stored(bytes, name, kind);
}

function inspectText(bytes: Uint8Array, name: string, rule: FileRule): Inspected {
  const found = examineText(bytes, name, rule.kinds);
  if ('found' in found) return wrongType(name, found.found, rule);
  return stored(new TextEncoder().encode(found.text), name, found.kind);
}
