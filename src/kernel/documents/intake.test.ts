import { crc32, deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { Refusal } from '../refusals.ts';
import { photoRatio } from './images.ts';
import { inspect } from './intake.ts';
import type { FileKind } from './kinds.ts';
import { stopPdf } from './pdf.ts';
import { pages, pdfOf } from './sample-pdfs.ts';

afterAll(stopPdf);

const text = (written: string) => new TextEncoder().encode(written);
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4a7' } });
const MB = 1024 * 1024;
const rule = (kinds: FileKind[], more: { maxBytes?: number; maxPages?: number } = {}) => ({
  kinds,
  maxBytes: MB,
  field: 'evidence',
  ...more,
});

async function refusalOf(bytes: Uint8Array, name: string, by: ReturnType<typeof rule>) {
  const error = await inspect(bytes, name, by).then(
    () => undefined,
    (thrown) => thrown,
  );
  if (!(error instanceof Refusal)) throw error ?? new Error('was not refused');
  return error.bodies()[0];
}

/** A ZIP of parts, as Office files are; `claim` changes the size a part says it has. */
function zipOf(parts: Record<string, string>, claim = (size: number) => size): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claim(content.length), 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, place, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...locals, ...central, Buffer.from('PK\x05\x06'), end]));
}

const workbook = {
  '[Content_Types].xml':
    '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  'xl/workbook.xml': '<workbook/>',
};

describe('type by content', () => {
  test('0 bytes', async () => {
    expect(await refusalOf(new Uint8Array(0), 'ijazah.pdf', rule(['pdf']))).toEqual({
      code: 'kernel.empty-file',
      data: { name: 'ijazah.pdf' },
      field: 'evidence',
    });
  });

  test('too large', async () => {
    const bytes = new Uint8Array(2.5 * MB + 1);
    expect(await refusalOf(bytes, 'a.pdf', rule(['pdf']))).toMatchObject({
      code: 'kernel.too-large',
      data: { limitMB: 1, sizeMB: 2.6 },
    });
  });

  test.each([
    ['a PDF named as a picture', pdfOf(pages()), 'foto.jpg', ['jpeg', 'png'], 'pdf'],
    ['a PDF with a picture behind it', new Uint8Array([...pdfOf(pages()), 255, 216, 255]), 'foto.jpg', ['jpeg'], 'pdf'],
    ['a program named as a PDF', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'ijazah.pdf', ['pdf'], 'exe'],
    ['a page named as a table', text('<!DOCTYPE html><script>1</script>'), 'data.csv', ['csv'], 'html'],
    [
      'a drawing named as a picture',
      text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'a.png',
      ['png', 'csv'],
      'html',
    ],
    ['bytes named as a table', new Uint8Array([1, 2, 3, 200, 0]), 'data.csv', ['csv'], 'binary'],
    ['words named as a PDF', text('hello'), 'ijazah.pdf', ['pdf'], 'text'],
    ['broken JSON', text('{"a":'), 'a.json', ['json'], 'text'],
    ['a ZIP named as a workbook', zipOf({ 'a.txt': 'a' }), 'a.xlsx', ['xlsx'], 'zip'],
  ] as [string, Uint8Array, string, FileKind[], string][])('%s', async (_, bytes, name, kinds, found) => {
    expect(await refusalOf(bytes, name, rule(kinds))).toEqual({
      code: 'kernel.wrong-file-type',
      data: { name, found, allowed: kinds },
      field: 'evidence',
    });
  });

  test('texts are told apart by their ending and lose the byte order mark', async () => {
    const sent = text('\ufeffkecamatan;jumlah\nSenen;3\n');
    const seen = await inspect(sent, 'data.csv', rule(['text', 'csv']));
    expect(seen).toMatchObject({ kind: 'csv', mediaType: 'text/csv; charset=utf-8', size: sent.length - 3 });
    expect(new TextDecoder().decode(seen.bytes)).toMatch(/^kecamatan/);
    expect(await inspect(text('# Rapat'), 'rapat.markdown', rule(['md']))).toMatchObject({
      kind: 'md',
      name: 'rapat.md',
    });
  });
});

describe('PDF', () => {
  test('is kept byte for byte, under a tidy name', async () => {
    const bytes = pdfOf(pages(2));
    const seen = await inspect(bytes, 'C:\\berkas\\..\u202eijazah\u0000', rule(['pdf']));
    expect(seen).toEqual({
      bytes,
      kind: 'pdf',
      mediaType: 'application/pdf',
      name: 'ijazah.pdf',
      size: bytes.length,
      pages: 2,
    });
  });

  test('with a script, encrypted, damaged, with too many pages', async () => {
    const at = rule(['pdf'], { maxPages: 3 });
    const script = pdfOf(pages(1, '/OpenAction<</S/JavaScript/JS(x)>>'));
    expect(await refusalOf(script, 'a.pdf', at)).toMatchObject({
      code: 'kernel.active-content',
      data: { what: 'JavaScript' },
    });
    const data = (why: string) => ({ code: 'kernel.unreadable-file', data: { name: 'a.pdf', why }, field: 'evidence' });
    expect(await refusalOf(pdfOf(pages(), '/Encrypt<</Filter/Standard>>'), 'a.pdf', at)).toMatchObject(data('damaged'));
    expect(await refusalOf(text('%PDF-1.4\n'), 'a.pdf', at)).toMatchObject(data('damaged'));
    const many = { ...data('too-many-pages'), data: { name: 'a.pdf', why: 'too-many-pages', limit: 3 } };
    expect(await refusalOf(pdfOf(pages(4)), 'a.pdf', at)).toEqual(many);
  });
});

describe('pictures', () => {
  test('lose place, camera and profile, stand upright, and become JPEG', async () => {
    const sent = await picture(60, 30)
      .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 12/1 0/1' } })
      .withIccProfile('p3')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const seen = await inspect(sent, 'foto.jpeg', rule(['jpeg']));
    expect(seen).toMatchObject({ kind: 'jpeg', mediaType: 'image/jpeg', name: 'foto.jpeg', width: 30, height: 60 });
    const stored = await sharp(seen.bytes).metadata();
    expect([stored.exif, stored.icc, stored.xmp, stored.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(seen.bytes).includes('Kamera')).toBe(false);
  });

  test('large ones shrink to 2400 px, clear ones get white ground, what was appended is gone', async () => {
    const clear = sharp({
      create: { width: 3000, height: 1500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const sent = Buffer.concat([await clear.png().toBuffer(), Buffer.from('PK\x03\x04<script>')]);
    const seen = await inspect(sent, 'ttd.png', rule(['png']));
    expect(seen).toMatchObject({ kind: 'jpeg', name: 'ttd.jpg', width: 2400, height: 1200 });
    expect(Buffer.from(seen.bytes).includes('<script>')).toBe(false);
    const corner = await sharp(seen.bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    expect([...corner]).toEqual([255, 255, 255]);
  });

  test('a cut file and a pixel bomb are unreadable', async () => {
    const whole = await picture(400, 400).jpeg().toBuffer();
    expect((await refusalOf(whole.subarray(0, whole.length / 2), 'a.jpg', rule(['jpeg'])))?.code).toBe(
      'kernel.unreadable-image',
    );
    const bomb = await picture(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(MB);
    expect((await refusalOf(bomb, 'a.png', rule(['png'])))?.code).toBe('kernel.unreadable-image');
  });

  test('the ratio of a pass photo is that of what is seen', async () => {
    expect(await photoRatio(await picture(354, 472).jpeg().toBuffer())).toMatchObject({ ratio: 0.75, fits: true });
    expect(await photoRatio(await picture(400, 300).jpeg().toBuffer())).toMatchObject({ fits: false });
    const turned = await picture(400, 300).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await photoRatio(turned)).toMatchObject({ width: 300, height: 400, fits: true });
    expect(await photoRatio(await picture(300, 300).png().toBuffer(), 0.5)).toMatchObject({ fits: true });
    expect(await photoRatio(text('no picture'))).toBeUndefined();
  });
});

describe('Office files', () => {
  test('a workbook is kept', async () => {
    expect(await inspect(zipOf(workbook), 'data.xlsx', rule(['xlsx']))).toMatchObject({
      kind: 'xlsx',
      name: 'data.xlsx',
    });
  });

  test('macros and attached files are active, sizes that lie are damage', async () => {
    const macro = zipOf({ ...workbook, 'xl/vbaProject.bin': 'x' });
    expect(await refusalOf(macro, 'a.xlsx', rule(['xlsx']))).toMatchObject({ code: 'kernel.active-content' });
    const attached = zipOf({ ...workbook, 'xl/embeddings/oleObject1.bin': 'x' });
    expect(await refusalOf(attached, 'a.xlsx', rule(['xlsx']))).toMatchObject({ code: 'kernel.active-content' });
    const lying = zipOf({ ...workbook, 'xl/big.xml': 'x'.repeat(100_000) }, (size) => Math.min(size, 500));
    expect(await refusalOf(lying, 'a.xlsx', rule(['xlsx']))).toMatchObject({ data: { why: 'damaged' } });
    const bomb = zipOf({ ...workbook, 'xl/big.xml': 'x'.repeat(100_000) }, (size) => (size > 500 ? 250 * MB : size));
    expect(await refusalOf(bomb, 'a.xlsx', rule(['xlsx']))).toMatchObject({ data: { why: 'too-complex' } });
  });
});
