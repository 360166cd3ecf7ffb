import { describe, expect, test } from 'vitest';
import { type FormLimits, readForm } from './read-form.ts';

const KB = 1024;
const MB = 1024 * KB;
const limits: FormLimits = { fileBytes: 10 * KB };
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://x/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

function formOf(...entries: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}
const file = (name: string, size: number) => new File([new Uint8Array(size).fill(7)], name);

/** A multipart body that is made while it is read: fields around a file of any size. */
function stream(size: number, announced = true) {
  const part = (name: string, more = '') => `--edge\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const head = Buffer.from(`${part('before')}typed\r\n${part('film', '; filename="film.pdf"')}`);
  const tail = Buffer.from(`\r\n${part('after')}typed too\r\n--edge--\r\n`);
  const chunk = Buffer.alloc(64 * KB, 'x');
  let sent = -1;
  const state = { sent: 0, most: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(to) {
        if (sent < 0) to.enqueue(head);
        else if (sent < size) to.enqueue(chunk);
        else {
          to.enqueue(tail);
          to.close();
        }
        sent = sent < 0 ? 0 : sent + chunk.length;
        state.sent = sent;
        state.most = Math.max(state.most, process.memoryUsage().arrayBuffers);
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const length: Record<string, string> = announced
    ? { 'content-length': String(head.length + size + tail.length) }
    : {};
  return { request: post(body, { 'content-type': 'multipart/form-data; boundary=edge', ...length }), state };
}

describe('forms as browsers send them', () => {
  test('fields, lists and files; an empty file input is none', async () => {
    const sent = formOf(
      ['nama', 'Siti Nurhaliza 🌱'],
      ['unit', '1'],
      ['unit', '2'],
      ['unit', '3'],
      ['bukti', file('ijazah É.pdf', 3)],
    );
    sent.append('kosong', new File([], ''));
    sent.append('nol', new File([], 'nol.pdf'));
    const form = await readForm(post(sent), limits);
    expect(form).toEqual({
      fields: { nama: 'Siti Nurhaliza 🌱', unit: ['1', '2', '3'] },
      files: [
        { field: 'bukti', name: 'ijazah É.pdf', bytes: new Uint8Array([7, 7, 7]) },
        { field: 'nol', name: 'nol.pdf', bytes: new Uint8Array(0) },
      ],
      refused: [],
      whole: true,
    });
  });

  test('url-encoded forms, no body, and names that are no prototype', async () => {
    const form = await readForm(
      post(
        new URLSearchParams([
          ['a', '1 é'],
          ['b', ''],
          ['a', '2'],
          ['__proto__', 'x'],
        ]),
      ),
      limits,
    );
    expect(Object.entries(form.fields)).toEqual([
      ['a', ['1 é', '2']],
      ['b', ''],
      ['__proto__', 'x'],
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(await readForm(new Request('http://x/', { method: 'POST' }), limits)).toMatchObject({
      fields: {},
      whole: true,
    });
  });

  test('a file of just the limit is taken, one byte more is refused, and everything else kept', async () => {
    const sent = formOf(
      ['a', '1'],
      ['large', file('b.pdf', 10 * KB + 1)],
      ['just', file('c.pdf', 10 * KB)],
      ['z', '2'],
    );
    const form = await readForm(post(sent), limits);
    expect(form.fields).toEqual({ a: '1', z: '2' });
    expect(form.files.map(({ field, bytes }) => [field, bytes.length])).toEqual([['just', 10 * KB]]);
    expect(form.refused).toEqual([{ code: 'kernel.too-large', data: { limitMB: 0.1, sizeMB: 0.1 }, field: 'large' }]);
  });

  test('files that are too large together, too many files, fields and letters', async () => {
    const three = formOf(['f', file('1', 9 * KB)], ['f', file('2', 9 * KB)], ['f', file('3', 5 * KB)], ['z', 'end']);
    const together = await readForm(post(three), { ...limits, keptBytes: 15 * KB });
    expect(together.files.map(({ name }) => name)).toEqual(['1', '3']);
    expect(together.refused).toHaveLength(1);
    const few = await readForm(post(three), { ...limits, files: 2 });
    expect(few).toMatchObject({ fields: { z: 'end' }, refused: [{ data: { rule: 'too-many-files', limit: '2' } }] });
    const fields = await readForm(post(formOf(['a', '1'], ['b', '2'], ['c', '3'])), { ...limits, fields: 2 });
    expect(fields).toMatchObject({ fields: { a: '1', b: '2' }, refused: [{ data: { rule: 'too-many-fields' } }] });
    const long = await readForm(post(formOf(['a', 'x'.repeat(30)])), { ...limits, fieldBytes: 20 });
    expect(long).toMatchObject({
      fields: { a: 'x'.repeat(20) },
      refused: [{ data: { rule: 'field-length' }, field: 'a' }],
    });
  });
});

describe('200 MB', () => {
  test.each([true, false])(
    'is let go without filling memory, and the fields behind it are kept (length announced: %s)',
    async (announced) => {
      const before = process.memoryUsage().arrayBuffers;
      const { request, state } = stream(200 * MB, announced);
      const form = await readForm(request, { fileBytes: 10 * MB });
      expect(form).toMatchObject({ fields: { before: 'typed', after: 'typed too' }, files: [], whole: true });
      expect(form.refused).toEqual([{ code: 'kernel.too-large', data: { limitMB: 10, sizeMB: 200 }, field: 'film' }]);
      expect(state.most - before).toBeLessThan(100 * MB);
    },
  );

  test('announced beyond the limit of the body: given up as soon as the file is too large', async () => {
    const { request, state } = stream(200 * MB);
    const form = await readForm(request, { fileBytes: 2 * MB, bodyBytes: 50 * MB });
    expect(form).toMatchObject({ fields: { before: 'typed' }, files: [], whole: false });
    expect(form.refused).toEqual([{ code: 'kernel.too-large', data: { limitMB: 2, sizeMB: 200.1 }, field: 'film' }]);
    expect(state.cancelled).toBe(true);
    expect(state.sent).toBeLessThan(4 * MB);
  });

  test('not announced: given up at the limit of the body', async () => {
    const { request, state } = stream(200 * MB, false);
    const form = await readForm(request, { fileBytes: 2 * MB, bodyBytes: 5 * MB });
    expect(form).toMatchObject({ whole: false, refused: [{ code: 'kernel.too-large', field: 'film' }] });
    expect(state.sent).toBeLessThan(7 * MB);
  });
});

test.each([
  [
    'ends too early',
    '--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf',
    'multipart/form-data; boundary=edge',
  ],
  ['no part at all', 'rubbish', 'multipart/form-data; boundary=edge'],
  ['no boundary', '--edge--', 'multipart/form-data'],
  ['no form', '{}', 'application/json'],
])('a body that %s is refused', async (_, body, type) => {
  const refused = expect.objectContaining({ code: 'kernel.invalid', data: { message: '', rule: 'form-body' } });
  await expect(readForm(post(body, { 'content-type': type }), limits)).rejects.toEqual(refused);
});

test('a connection that breaks is refused, not waited for', async () => {
  const body = new ReadableStream({ start: (to) => to.error(new Error('reset')) });
  const request = post(body, { 'content-type': 'multipart/form-data; boundary=edge' });
  await expect(readForm(request, limits)).rejects.toMatchObject({ code: 'kernel.invalid' });
});

test('text fields together have a limit, however many there are', async () => {
  const many = formOf(...Array.from({ length: 40 }, (_, at): [string, string] => [`isi${at}`, 'x'.repeat(KB)]));
  const form = await readForm(post(many), { ...limits, textBytes: 16 * KB });
  expect(form.whole).toBe(false);
  expect(form.refused.map(({ code }) => code)).toEqual(['kernel.too-large']);
  expect(Object.keys(form.fields).length).toBeLessThan(17);
});
