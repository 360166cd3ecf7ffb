import * as mupdf from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import QRCode from 'qrcode';

/** What a printed paper says, page after page, as a reader of the PDF gets it. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const paper = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => {
      const { items } = await (await paper.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  return pages.join('\n').replace(/\s+/g, ' ');
}

/** The modules of a QR code, row by row; `#` is dark. */
export type Modules = string[];

/** The code that holds this text, as the papers make it. */
export function qrOf(text: string): Modules {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) ? '#' : ' ')).join(''),
  );
}

const pixelsPerPoint = 8;

/**
 * The QR code as it stands on the first page, read from its picture as a camera would: found by its three corner marks, then sampled
 * module by module. Empty when there is none.
 */
export function printedQr(bytes: Uint8Array): Modules {
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  const scale = mupdf.Matrix.scale(pixelsPerPoint, pixelsPerPoint);
  const picture = page.toPixmap(scale, mupdf.ColorSpace.DeviceGray, false, true);
  const [width, height, pixels] = [picture.getWidth(), picture.getHeight(), picture.getPixels()];
  const isDark = (x: number, y: number) => (pixels[Math.round(y) * width + Math.round(x)] ?? 255) < 110;
  const marks = cornerMarks(width, height, isDark);
  const [left, top] = [Math.min(...marks.map((mark) => mark.x)), Math.min(...marks.map((mark) => mark.y))];
  const right = Math.max(...marks.map((mark) => mark.x));
  if (marks.length < 3) return [];
  // Between the marks one row alternates, dark and light by turns: counting its changes gives the number of modules exactly.
  const module = marks.map((mark) => mark.module).sort((a, b) => a - b)[1] as number;
  const row = top + 3 * module;
  let changes = 0;
  for (let x = left + 3 * module; x < right - 3 * module; x++) if (isDark(x, row) !== isDark(x + 1, row)) changes++;
  const size = changes + 13;
  const step = (right - left) / (size - 7);
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) =>
      isDark(left + (column - 3) * step, top + (row - 3) * step) ? '#' : ' ',
    ).join(''),
  );
}

interface Mark {
  x: number;
  y: number;
  module: number;
}

/** Places where dark and light lie 1:1:3:1:1 both across and down: the middles of the corner marks, each once. */
function cornerMarks(width: number, height: number, isDark: (x: number, y: number) => boolean): Mark[] {
  const marks: Mark[] = [];
  for (let y = 0; y < height; y += 4) {
    for (const across of ratioRuns(width, (x) => isDark(x, y))) {
      const down = ratioRuns(height, (at) => isDark(across.middle, at)).find(
        (run) => Math.abs(run.middle - y) < across.module * 1.5,
      );
      if (!down || Math.abs(down.module - across.module) > across.module / 3) continue;
      const mark = { x: across.middle, y: down.middle, module: across.module };
      if (!marks.some((known) => Math.hypot(known.x - mark.x, known.y - mark.y) < mark.module * 3)) marks.push(mark);
    }
  }
  return marks;
}

function ratioRuns(length: number, isDark: (at: number) => boolean): { middle: number; module: number }[] {
  const edges = [0];
  for (let at = 1; at < length; at++) if (isDark(at) !== isDark(at - 1)) edges.push(at);
  const found: { middle: number; module: number }[] = [];
  for (let i = 0; i + 5 < edges.length; i++) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = edges.slice(i, i + 6);
    const module = (f - a) / 7;
    const fits = [b - a, c - b, (d - c) / 3, e - d, f - e].every((run) => Math.abs(run - module) < module / 3);
    if (fits && module >= 4 && isDark(a)) found.push({ middle: (c + d) / 2, module });
  }
  return found;
}
