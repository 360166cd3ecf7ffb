import { deflateSync } from 'node:zlib';

/** Builds small PDFs by hand for tests: objects as they are written, a true cross-reference table and trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let body = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body, 'latin1'));
}

/** Catalogue, page tree and pages; `catalog` adds entries to the catalogue, `page` to the first page. */
export function pages(count = 1, catalog = '', page = ''): string[] {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(' ');
  const sheet = (index: number) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]${index === 0 ? page : ''}>>`;
  return [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    `<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
    ...Array.from({ length: count }, (_, index) => sheet(index)),
  ];
}

/** A PDF whose catalogue, pages and one more object lie in a compressed object stream, behind a cross-reference stream. */
export function pdfWithObjectStream(hidden: string, catalog = ''): Uint8Array {
  const inside = [...pages(1, catalog), hidden];
  let at = 0;
  const index = inside.map((object, number) => {
    const entry = `${number + 1} ${at}`;
    at += object.length + 1;
    return entry;
  });
  const head = `${index.join(' ')} `;
  const packed = deflateSync(Buffer.from(head + inside.join('\n'), 'latin1')).toString('latin1');
  let body = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
  const streamAt = body.length;
  const dictionary = `<</Type/ObjStm/N ${inside.length}/First ${head.length}/Filter/FlateDecode/Length ${packed.length}>>`;
  body += `5 0 obj\n${dictionary}\nstream\n${packed}\nendstream\nendobj\n`;
  const start = body.length;
  const row = (type: number, second: number, third: number) =>
    String.fromCharCode(type, second >> 8, second & 255, third);
  const rows =
    row(0, 0, 0) + inside.map((_, number) => row(2, 5, number)).join('') + row(1, streamAt, 0) + row(1, start, 0);
  body += `6 0 obj\n<</Type/XRef/Size 7/W[1 2 1]/Root 1 0 R/Length ${rows.length}>>\nstream\n${rows}\nendstream\nendobj\n`;
  body += `startxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body, 'latin1'));
}
