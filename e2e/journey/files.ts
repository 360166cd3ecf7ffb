import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { pages, pdfOf } from '../../src/kernel/documents/sample-pdfs.ts';

/** A file as a person hands it in. */
export interface HandedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A PDF of a few sheets, its own bytes each time. */
export const scan = (name: string, sheets = 1): HandedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdfOf(pages(sheets), `/ID[<${randomBytes(16).toString('hex')}><00>]`)),
});

/** A JPEG as a telephone takes it: colour, and EXIF with the place where it was taken. */
export const photo = async (name: string, width = 600, height = 800): Promise<HandedFile> => ({
  name,
  mimeType: 'image/jpeg',
  buffer: await picture(width, height)
    .withExif({
      IFD0: { Copyright: 'Contoh' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 10/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 50/1 0/1' },
    })
    .jpeg()
    .toBuffer(),
});

/** A PNG. */
export const image = async (name: string, width = 900, height = 560): Promise<HandedFile> => ({
  name,
  mimeType: 'image/png',
  buffer: await picture(width, height).png().toBuffer(),
});

/** A PDF that runs a script when it is opened. */
export const scriptedPdf = (name: string): HandedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(pdfOf([...pages(1, '/OpenAction 4 0 R'), '<</Type/Action/S/JavaScript/JS(app.alert(1))>>'])),
});

function picture(width: number, height: number) {
  const [r = 0, g = 0, b = 0] = randomBytes(3);
  const face = `<svg width="${width}" height="${height}"><circle cx="50%" cy="45%" r="20%" fill="#eee"/></svg>`;
  return sharp({ create: { width, height, channels: 3, background: { r, g, b } } }).composite([
    { input: Buffer.from(face) },
  ]);
}
