import { redrawImage } from '#kernel/documents/images.ts';

/** A small file of the demonstration, as a door would have taken it in. */
export interface DemoFile {
  name: string;
  mediaType: 'application/pdf' | 'image/jpeg';
  bytes: Uint8Array;
}

/** One page that says in plain lines what it stands for. Takes Latin letters only; signs that PDF reads otherwise are left out. */
export function pageOf(name: string, lines: readonly string[]): DemoFile {
  const shown = lines.map((line, index) => {
    const plain = line.replace(/[^\x20-\x7e]|[()\\]/g, '');
    return `BT /F1 ${index === 0 ? 18 : 12} Tf 60 ${760 - index * 26} Td (${plain}) Tj ET`;
  });
  const stream = shown.join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const whole = `${body}${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, mediaType: 'application/pdf', bytes: new Uint8Array(Buffer.from(whole, 'latin1')) };
}

const portrait = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400">
<rect width="300" height="400" fill="#b3261e"/><circle cx="150" cy="160" r="70" fill="#e8d5c4"/>
<path d="M30 400c0-90 54-140 120-140s120 50 120 140z" fill="#f4f4f4"/></svg>`;

/** A drawn portrait of 3 x 4; it shows nobody. */
export async function portraitPhoto(): Promise<DemoFile> {
  const drawn = await redrawImage(Buffer.from(portrait));
  if (!drawn) throw new Error('The portrait of the demonstration cannot be drawn');
  return { name: 'pas-foto.jpg', mediaType: 'image/jpeg', bytes: drawn.bytes };
}
