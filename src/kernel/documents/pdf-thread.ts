import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PDFDocument, type PDFObject } from 'mupdf';

// Runs in a worker thread, straight from this file: it imports no other room, and types are all that Node has to strip.

/** What was found in a PDF. `active` names the first thing in it that would act by itself or carries another file. */
export type PdfFindings = { pages: number; active?: string } | { unreadable: 'damaged' | 'encrypted' | 'too-complex' };

// Dictionary keys that stand for scripts, automatic actions, attached files and the form language of its own (ISO 32000-2, 12.6, 7.11.4, 12.7).
const activeKeys = new Set([
  'JS',
  'JavaScript',
  'AA',
  'EF',
  'EmbeddedFiles',
  'XFA',
  'RichMediaContent',
  'RichMediaSettings',
]);
// Action types (/S) that do more than lead within the document or to a web address.
const activeActions = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'GoToR',
  'GoToE',
  'GoTo3DView',
  'RichMediaExecute',
]);
// Types and subtypes of objects that play, run or carry something.
const activeTypes = new Set(['EmbeddedFile', 'FileAttachment', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D']);
// More objects or deeper nesting than any paper that people scan or print.
const mostObjects = 300_000;
const deepest = 100;

/** The first active thing within one object; references are not followed, since every object is looked at in its turn. */
function activeIn(object: PDFObject, depth = 0): string | undefined {
  if (depth > deepest) throw new Error('nested too deeply');
  if (object.isIndirect() || !(object.isDictionary() || object.isArray())) return undefined;
  let found: string | undefined;
  object.forEach((value, key) => {
    found ??= activeEntry(value, key) ?? activeIn(value, depth + 1);
    value.destroy();
  });
  return found;
}

/** Names may be written with escapes (`/J#61vaScript`) or stand behind a reference; the parser has resolved both. */
function activeEntry(value: PDFObject, key: string | number): string | undefined {
  if (typeof key === 'number') return undefined;
  if (activeKeys.has(key)) return key;
  if (key !== 'S' && key !== 'Type' && key !== 'Subtype') return undefined;
  const name = value.isName() ? value.asName() : '';
  return (key === 'S' ? activeActions : activeTypes).has(name) ? name : undefined;
}

/** Looks at every object of a PDF, also those inside compressed object streams. A file that only opens after repair counts as damaged. */
export function examine(bytes: Uint8Array): PdfFindings {
  let pdf: PDFDocument;
  try {
    pdf = new PDFDocument(bytes);
  } catch {
    return { unreadable: 'damaged' };
  }
  try {
    const trailer = pdf.getTrailer();
    if (pdf.needsPassword() || !trailer.get('Encrypt').isNull()) return { unreadable: 'encrypted' };
    const objects = pdf.countObjects();
    if (objects > mostObjects) return { unreadable: 'too-complex' };
    let active = activeIn(trailer);
    for (let number = 1; number < objects && !active; number++) {
      const reference = pdf.newIndirect(number);
      const object = reference.resolve();
      active = activeIn(object);
      object.destroy();
      reference.destroy();
    }
    if (active) return { pages: pdf.countPages(), active };
    const pages = pdf.countPages();
    for (let page = 0; page < Math.min(pages, 1); page++) pdf.loadPage(page).destroy();
    return pages < 1 || pdf.wasRepaired() ? { unreadable: 'damaged' } : { pages };
  } catch {
    return { unreadable: 'damaged' };
  } finally {
    pdf.destroy();
  }
}

function serve(port: MessagePort): void {
  port.on('message', (bytes: Uint8Array) => port.postMessage(examine(bytes)));
}

if (parentPort && workerData?.examinesPdf) serve(parentPort);
