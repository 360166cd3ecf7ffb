import { createHash } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { PaperError, pressLimits, renderPaper, stopPapers } from './engine.ts';
import { missingGlyphs, printableJson, spellOut } from './printable.ts';
import { qrSvg } from './qr.ts';
import { paperMoment } from './shapes.ts';

const usual = { ...pressLimits };
const at = new Date('2026-12-04T02:00:00Z');
const head = { name: 'Konstruksi Pertapin Raya', address: 'Jakarta', contact: 'x@y.test' };
const agreement = (name: string) => ({
  letterhead: head,
  number: '1/PPS/XII/2026',
  city: 'Jakarta',
  date: '2026-12-04',
  holder: { name, identityNumber: '0', address: 'Jakarta' },
  certificate: { number: '1', validUntil: '2031-12-04' },
  scheme: { number: '1', name: 'Pelaksana', packaging: 'Okupasi' },
  terms: [{ clause: '9.8.1', text: 'Setuju.' }],
  signatures: [{ role: 'Pemegang', name, signed: null }],
});
const print = (name: string, options: object = {}) =>
  renderPaper('certification/agreement-on-use', agreement(name), { language: 'id', at, ...options });
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

afterEach(() => Object.assign(pressLimits, usual));
afterAll(stopPapers);

describe('the press', () => {
  it('gives the same bytes for the same record, also from a new thread', async () => {
    const first = hash(await print('Ayu Lestari'));
    await stopPapers();
    expect(hash(await print('Ayu Lestari'))).toBe(first);
    expect(hash(await print('Ayu Lestari', { at: new Date('2026-12-05T02:00:00Z') }))).not.toBe(first);
  });

  it.each(['pdf/a-2a', 'pdf/a-3a', 'pdf/ua-1'] as const)('prints %s', async (standard) => {
    const text = Buffer.from(await print('Ayu', { standard })).toString('latin1');
    expect(text).toContain(standard === 'pdf/ua-1' ? '<pdfuaid:part>1' : `<pdfaid:part>${standard.at(-2)}`);
  });

  it('prints a name in letters that no font has, spelled out instead of dropped', async () => {
    expect((await print('Ayu 😀 \u{1F468}\u200d\u{1F469} 漢 ‮x')).length).toBeGreaterThan(10_000);
  });

  it('refuses names that are no paper', async () => {
    for (const name of ['certification/nothing', '../../etc/passwd', 'certification/../papers/minutes', '']) {
      await expect(renderPaper(name, {}, { language: 'id', at })).rejects.toMatchObject({ reason: 'unknown-paper' });
    }
  });

  it('says which line of the template found the data wanting, and prints the next paper', async () => {
    const failed = await renderPaper('certification/agreement-on-use', {}, { language: 'id', at }).catch((e) => e);
    expect(failed).toBeInstanceOf(PaperError);
    expect(failed.reason).toBe('faulty');
    expect(failed.problems.join()).toMatch(/agreement-on-use\.typ:\d+ .*letterhead|agreement-on-use\.typ:\d+ .*key/);
    expect((await print('Ayu')).length).toBeGreaterThan(10_000);
  });

  it('refuses as busy when too many papers wait, and prints those it took', async () => {
    pressLimits.papers = 3;
    const results = await Promise.allSettled(Array.from({ length: 8 }, (_, i) => print(`Nama ${i}`)));
    const refused = results.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const one of refused) expect(one.reason).toMatchObject({ code: 'kernel.busy' });
  });

  it('gives up a paper that takes too long and prints the one behind it in a new thread', async () => {
    pressLimits.milliseconds = 0;
    const slow = print('Ayu');
    const behind = print('Bima');
    await expect(slow).rejects.toMatchObject({ reason: 'too-slow' });
    pressLimits.milliseconds = usual.milliseconds;
    await behind.catch(() => {});
    expect((await print('Citra')).length).toBeGreaterThan(10_000);
  });

  it('renews its thread after so many pages without losing a paper', async () => {
    pressLimits.pages = 2;
    const papers = await Promise.all(Array.from({ length: 5 }, (_, i) => print(`Nama ${i}`)));
    expect(new Set(papers.map(hash)).size).toBe(5);
  });

  it('fails what waits when it is stopped', async () => {
    const waiting = [print('Ayu'), print('Bima')].map((one) => one.catch((error) => error));
    await stopPapers();
    for (const one of waiting) expect((await one).reason).toBe('stopped');
  });
});

describe('what can be printed', () => {
  it('takes out control signs and turned directions, keeps the rest', () => {
    expect(JSON.parse(printableJson({ a: 'A\u0007y\u202eu\n', n: null, b: [true, 1] }))).toEqual({
      a: 'Ayu\n',
      n: null,
      b: [true, 1],
    });
    expect(printableJson('e\u0301')).toBe('"é"');
    expect(printableJson('\ud800')).toBe('"\ufffd"');
  });

  it('reads what the compiler could not show, and spells it', () => {
    const said = String.raw`message: "PDF/A-2a error: the text \"\\u{200d}漢\" could not`;
    expect(
      missingGlyphs(said.replace('the text ', 'the text `').replace(' could', '` could').concat(' be displayed')),
    ).toEqual(['\u200d漢']);
    expect(spellOut('{"a":"😀!"}', ['😀'])).toBe('{"a":"[U+1F600]!"}');
  });

  it('writes moments in the time of the place', () => {
    expect(paperMoment(new Date('2026-11-24T20:05:09Z'))).toBe('2026-11-25T03:05:09+07:00');
    expect(paperMoment(new Date('2026-11-24T20:05:09Z'), 'Asia/Jayapura')).toBe('2026-11-25T05:05:09+09:00');
    expect(() => paperMoment(at, 'Europe/Berlin')).toThrow(RangeError);
  });

  it('draws every dark field of a QR code once', () => {
    const svg = qrSvg('https://pancakarya.test/verifikasi/1');
    expect(svg).toMatch(/viewBox="0 0 (\d+) \1"/);
    expect(svg.startsWith('<svg') && svg.endsWith('</svg>')).toBe(true);
  });
});
