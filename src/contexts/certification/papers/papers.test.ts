import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { renderPaper, stopPapers } from '#kernel/papers/engine.ts';
import type { Paper } from '#kernel/papers/paper.ts';
import { certificateLetter, certificateLetters } from './certificate-letter.ts';
import { frAk02 } from './fr-ak-02.ts';
import { frApl02 } from './fr-apl-02.ts';
import { frIa01 } from './fr-ia-01.ts';
import { frIa07 } from './fr-ia-07.ts';
import { samples } from './samples.ts';

const at = new Date('2026-12-04T02:00:00Z');
const all = samples as unknown as readonly { paper: Paper; data: Record<string, unknown> }[];
const sampleOf = (paper: { name: string }) => structuredClone(all.find((one) => one.paper.name === paper.name)!.data);
const render = (paper: unknown, data: unknown) => (paper as Paper).render(data, { language: 'id', at });

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    text += `${items.map((item) => ('str' in item ? item.str : '')).join(' ')} `;
  }
  return text.replace(/\s+/g, ' ');
}

const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
const words = async (bytes: Uint8Array) => textOf(await open(bytes));
const plain = (text: string) => text.replace(/\s/g, '');

interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}
const tags = (tree: Tag | null): Tag[] => (tree ? [tree, ...(tree.children ?? []).flatMap(tags)] : []);
const roles = (tree: unknown) => tags(tree as Tag).map((tag) => tag.role);

afterAll(stopPapers);

describe.each(all)('$paper.name', ({ paper, data }) => {
  it('is a tagged PDF/A-2a that carries its names and number', async () => {
    const bytes = await paper.render(data, { language: 'id', at });
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('/MarkInfo');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(raw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    const pdf = await open(bytes);
    expect(roles(await (await pdf.getPage(1)).getStructTree())).toContain('P');
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toBeTruthy();
    expect(info.Language).toBe('id');
    const text = plain(await textOf(pdf));
    const { candidate, holder, applicant, number } = data as Record<string, string | { name: string }>;
    for (const said of [candidate, holder, applicant, number]) {
      const name = typeof said === 'object' ? said.name : said;
      if (name) expect(text).toContain(plain(name));
    }
  });

  it('shows no English label and no leftover of a program', async () => {
    const text = await words(await paper.render(data, { language: 'id', at }));
    expect(text).not.toMatch(/undefined|\[object|NaN|Page \d|Signed electronically|\bnone\b/);
  });

  it('refuses data with a part missing', async () => {
    await expect(paper.render({}, { language: 'id', at })).rejects.toThrow();
  });
});

describe('nothing is ticked that the record does not say', () => {
  const ticks = async (data: unknown) => (await words(await render(frAk02, data))).split('√').length - 1;

  it('has one tick for each kind of evidence and one for the recommendation', async () => {
    const data = sampleOf(frAk02) as { units: { evidence: string[] }[] };
    expect(await ticks(data)).toBe(data.units.flatMap((unit) => unit.evidence).length + 1);
  });

  it('has none at all before anything was judged', async () => {
    const data = sampleOf(frAk02) as { units: { evidence: string[] }[]; recommendation: unknown };
    expect(await ticks({ ...data, recommendation: null, units: data.units.map((u) => ({ ...u, evidence: [] })) })).toBe(
      0,
    );
  });
});

describe('signatures', () => {
  it('prints moment and short hash only for who has signed', async () => {
    const data = sampleOf(certificateLetter) as { signature: { signed: { hash: string } | null } };
    const hash = data.signature.signed!.hash.slice(0, 16);
    const signed = await words(await render(certificateLetter, data));
    expect(plain(signed)).toContain(hash);
    expect(signed).toContain('4 Desember 2026 pukul 09.12 WIB');
    data.signature.signed = null;
    expect(await words(await render(certificateLetter, data))).not.toContain('Ditandatangani');
  });
});

describe('read aloud', () => {
  it('says title, table heads and where the QR code leads', async () => {
    const pdf = await open(await render(certificateLetter, sampleOf(certificateLetter)));
    const first = tags((await (await pdf.getPage(1)).getStructTree()) as Tag);
    expect(first.find((tag) => tag.role === 'Figure' && tag.alt?.includes('/verifikasi/'))).toBeTruthy();
    const second = roles(await (await pdf.getPage(2)).getStructTree());
    for (const role of ['H1', 'Table', 'TH', 'TD']) expect(second).toContain(role);
  });

  it.each(all)('$paper.name also holds as PDF/UA-1', async ({ paper, data }) => {
    const bytes = await renderPaper(paper.name, paper.data.parse(data), { language: 'id', at, standard: 'pdf/ua-1' });
    expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1');
  });
});

describe('units that carry elements', () => {
  const criteria = Array.from({ length: 12 }, (_, i) => `Kriteria contoh ${i + 1} untuk menguji tata letak`);
  const observed = criteria.map((text, i) => ({
    text,
    benchmark: 'Prosedur contoh',
    achieved: i < 3 ? true : null,
    further: null,
  }));
  const elementsOf = {
    'fr-apl-02': { verdict: 'K', evidence: ['Laporan'], criteria },
    'fr-ia-01': { criteria: observed },
  };

  it.each([
    [frApl02, elementsOf['fr-apl-02'], 3 * 5],
    [frIa01, elementsOf['fr-ia-01'], 3 * 5 * 3],
  ] as const)('are judged one by one, with heads on every page (%#)', async (paper, element, ticks) => {
    const units = ['A', 'B', 'C'].map((code) => ({
      code,
      title: `Unit ${code}`,
      elements: Array.from({ length: 5 }, (_, i) => ({ title: `Elemen ${i + 1}`, ...element })),
      verdict: null,
      evidence: [],
      observation: null,
    }));
    const bytes = await renderPaper(paper.name, paper.data.parse({ ...sampleOf(paper), units }), {
      language: 'id',
      at,
      standard: 'pdf/ua-1',
    });
    const pdf = await open(bytes);
    expect(pdf.numPages).toBeGreaterThan(3);
    const text = await textOf(pdf);
    expect(text.split('√').length - 1).toBe(ticks);
    expect(text).toContain('5.12 Kriteria contoh 12');
    expect(text).toContain(`Halaman ${pdf.numPages} dari ${pdf.numPages}`);
  });
});

describe('oral questions', () => {
  it("print the key on the assessor's copy and never on the candidate's", async () => {
    const data = sampleOf(frIa07);
    expect(await words(await render(frIa07, data))).toContain('uji slump');
    expect(await words(await render(frIa07, { ...data, copy: 'asesi' }))).not.toContain('uji slump');
  });
});

describe('certificates in one file', () => {
  it('give each holder two pages', async () => {
    const record = sampleOf(certificateLetter);
    const records = ['Ayu Lestari', 'Bima Nugraha', 'Citra Dewanti'].map((holder) => ({ ...record, holder }));
    const pdf = await open(await render(certificateLetters, { records }));
    expect(pdf.numPages).toBe(6);
    const text = await textOf(pdf);
    for (const { holder } of records) expect(text).toContain(holder);
  });
});
