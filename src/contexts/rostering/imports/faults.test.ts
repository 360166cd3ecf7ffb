import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/refusals.ts';
import { gazetteer, type Place } from '#kernel/regions/gazetteer.ts';
import { sentenceOf } from './finding-words.ts';
import { type Finding, type FindingCode, findingCodes, findingsOf } from './findings.ts';
import { type Grid, gridOf } from './grid.ts';
import { monthNumber, periodName, periodShort, periodsFrom } from './periods.ts';
import { readInstruction } from './read-instruction.ts';
import { readTable } from './read-table.ts';
import { importWordsEn } from './words.en.ts';
import { importWordsId } from './words.id.ts';

const places: Place[] = [
  { code: '99.01', name: 'Kota Satu' },
  { code: '99.01.01', name: 'Melati' },
  { code: '99.01.02', name: 'Mawar Putih' },
  { code: '99.01.03', name: 'Kenanga' },
  { code: '99.02.01', name: 'Kembar' },
  { code: '99.02.02', name: 'Kembar' },
];
const list = gazetteer(places, [{ name: 'Batavia', code: '99.01.03', kind: 'former', basis: 'PP 1/2000' }]);

const head = (months: string) => `| No. | Jabatan | ${months.split(' ').join(' | ')} |\n|---|---|---|`;
const paper = (months: string, ...rows: string[]) =>
  `NOMOR 1 TAHUN 2020\n\npada tanggal 10 Januari 2020\n\n${head(months)}\n${rows.join('\n')}`;
const lay = (months: string, ...rows: string[]): Grid => gridOf(readTable(paper(months, ...rows)), list);
const codes = (grid: Grid) => new Set(grid.findings.map(({ finding }) => finding));

/** One table for each fault, and the finding that must come of it. */
const faults: Record<FindingCode, () => Grid> = {
  'unknown-place': () => lay('Februari', '| 1 | A | Melatii |'),
  'ambiguous-place': () => lay('Februari', '| 1 | A | Kembar |'),
  'variant-place': () => lay('Februari', '| 1 | A | Mawarputih |'),
  'former-place': () => lay('Februari', '| 1 | A | Batavia |'),
  'mixed-spelling': () => lay('Februari Maret', '| 1 | A | Mawar Putih | Melati |', '| 2 | B | Melati | Mawarputih |'),
  'not-a-district': () => lay('Februari Maret', '| 1 | A | Kota Satu | Melati |'),
  'empty-cell': () => lay('Februari Maret', '| 1 | A | Melati |  |'),
  'duplicate-office': () => lay('Februari', '| 1 | Dinas  Air | Melati |', '| 2 | Dinas<br>Air | Kenanga |'),
  'similar-office': () =>
    lay('Februari', '| 1 | Badan Urusan Aset Kota | Melati |', '| 2 | Badan Urusan Arsip Kota | Kenanga |'),
  'repeat-in-row': () => lay('Februari Maret April', '| 1 | A | Mawar Putih | Melati | Mawarputih |'),
  'consecutive-repeat': () => lay('Februari Maret', '| 1 | A | Mawar Putih | Mawarputih |'),
  'before-instruction': () => lay('Januari', '| 1 | A | Melati |'),
  'zero-coverage': () =>
    lay('Februari Maret', ...[1, 2, 3, 4, 5].map((no) => `| ${no} | Dinas ${no} | Melati | Kenanga |`)),
  'over-coverage': () => lay('Februari', '| 1 | A | Melati |', '| 2 | B | Melati |'),
  'never-covered': () => lay('Februari', '| 1 | A | Melati |'),
  'total-off-share': () => lay('Februari', '| 1 | A | Melati |', '| 2 | B | Melati |'),
  'stray-line': () => lay('Februari', '| 1 | A | Melati |', '', 'K.', '', '| 2 | B | Melati |'),
  'head-differs': () => lay('Februari', '| 1 | A | Melati |', head('Maret'), '| 2 | B | Melati |'),
  'cells-missing': () => lay('Februari Maret', '| 1 | A | Melati |'),
  'cells-extra': () => lay('Februari', '| 1 | A | Melati | Kenanga |'),
  'row-without-number': () => lay('Februari', '| 1 | A | Melati |', '|  | lanjutan | Kenanga |'),
  'number-gap': () => lay('Februari', '| 1 | A | Melati |', '| 3 | B | Melati |'),
  'number-repeated': () => lay('Februari', '| 1 | A | Melati |', '| 1 | B | Kenanga |'),
};

describe('every fault', () => {
  const sound = () =>
    gridOf(
      readTable(paper('Februari Maret', '| 1 | A | Melati | Kenanga |', '| 2 | B | Kenanga | Melati |')),
      gazetteer(places.filter(({ name }) => name === 'Melati' || name === 'Kenanga')),
    );

  it('leaves a sound table without any finding', () => {
    expect(sound().findings).toEqual([]);
    expect(Object.values(sound().summary.counts).every((count) => count === 0)).toBe(true);
  });

  it.each(findingCodes)('%s is found, counted, and said in both languages', (code) => {
    const grid = faults[code]();
    expect(codes(grid)).toContain(code);
    const finding = findingsOf(grid.findings, code)[0] as unknown as Finding;
    expect(grid.summary.counts[code]).toBe(findingsOf(grid.findings, code).length);
    for (const words of [importWordsId, importWordsEn]) {
      expect(words.titles[code]).not.toBe('');
      expect(sentenceOf(words.says, finding)).toMatch(/^\S.*[.?]$/);
      expect(sentenceOf(words.says, finding)).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(sentenceOf(importWordsId.says, finding)).not.toBe(sentenceOf(importWordsEn.says, finding));
    const flagged = grid.rows.flatMap((row) => row.cells.filter((cell) => cell.flags.includes(code)));
    expect(flagged).toHaveLength(
      new Set(findingsOf(grid.findings, code).flatMap((f) => f.cells.map((c) => `${c.line}:${c.column}`))).size,
    );
  });
});

describe('the reader', () => {
  it('does not repeat a finding where the rule does not bite', () => {
    expect(codes(lay('Februari Maret', '| 1 | A | Kota Satu |  |'))).not.toContain('empty-cell');
    expect(lay('Februari Maret', '| 1 | A | Kota Satu | Kota Satu |').rows[0]).toMatchObject({
      kind: 'fixed',
      cells: [{ span: 2 }],
    });
    expect(codes(lay('Februari Maret April', '| 1 | A | Melati | Kenanga | Melati |'))).not.toContain(
      'consecutive-repeat',
    );
    expect(codes(lay('Februari', '| 1 | A | Melati |'))).not.toContain('before-instruction');
    // Too few assignments for everybody: an empty month is then no fault.
    expect(codes(lay('Februari Maret', '| 1 | A | Melati | Kenanga |'))).not.toContain('zero-coverage');
    // Offices fixed to their cities differ by the city's name on purpose.
    const named = (kind: string, ...cities: string[]) =>
      cities.map((city, at) => `| ${at + 1} | Sekretaris Daerah Kota ${city} | ${kind} |`);
    expect(codes(lay('Februari', ...named('Kota Satu', 'Satu', 'Sato')))).not.toContain('similar-office');
    expect(codes(lay('Februari', ...named('Melati', 'Satu', 'Sato')))).toContain('similar-office');
  });

  it('says whether a month lies before the date in part or as a whole', () => {
    expect(findingsOf(faults['before-instruction']().findings, 'before-instruction')[0]!.data.wholly).toBe(false);
  });

  it.each([
    ['', 1],
    ['Hanya prosa.\n\n- tanpa tabel', 3],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 3],
  ])('refuses %j: no table in it', (text, lines) => {
    expect(() => readTable(text)).toThrow(expect.objectContaining({ code: 'rostering.no-table', data: { lines } }));
  });

  it.each([
    [head('Mei'), 'rostering.no-rows', { line: 1 }],
    [
      `\n${head('Pertama Kedua')}\n| 1 | A | Melati |`,
      'rostering.no-months',
      { line: 2, found: ['Jabatan', 'Pertama', 'Kedua'] },
    ],
    [
      '| No. | Mei | Juni |\n|---|---|---|\n| 1 | Melati | Kenanga |',
      'rostering.no-office-column',
      { line: 1, found: 'Mei' },
    ],
  ])('refuses %j: %s', (text, code, data) => {
    expect(() => readTable(text)).toThrow(expect.objectContaining({ code, data, field: 'text' }));
  });

  it('asks for the year where the paper has none', () => {
    const table = readTable(`${head('Mei')}\n| 1 | A | Melati |`);
    expect(() => gridOf(table, list)).toThrow(Refusal);
    expect(gridOf(table, list, { year: 2031 }).months).toEqual(['2031-05']);
  });

  it('reads other line ends, escaped bars, and rows without a closing bar', () => {
    const table = readTable(`\uFEFF${head('Mei')}\r\n| 1. | A \\| B | Melati<br/>Indah\r\n`);
    expect(table.rows).toMatchObject([
      { no: 1, office: 'A | B', line: 3, cells: [{ month: 5, text: 'Melati Indah', column: 3 }] },
    ]);
  });

  it('keeps no employee number, wherever it stands', () => {
    const number = '197001011990031001';
    const signed = `pada tanggal 1 Juni 2015\n\nKepala,\nNIP. ${number}\nNama\nNIP ${number}\n`;
    const text = `${signed}\n${head('Mei')}\n| 1 | A | Melati |\nNIP. ${number}\n19700101 199003 1 001\n| 2 | B, NIP ${number} | Melati |\n| | ${number} | |\nNIP ${number}`;
    const table = readTable(text);
    expect(table.instruction.signatory).toEqual({ name: 'Nama', office: 'Kepala', onBehalfOf: null });
    expect(table.strayLines).toHaveLength(2);
    expect(JSON.stringify(table)).not.toMatch(/19700101/);
  });

  it('takes no head for granted', () => {
    expect(readInstruction(['Sembarang', '', 'pada tanggal 31 Februari 2015'])).toEqual({
      title: null,
      number: null,
      year: null,
      about: null,
      addressees: null,
      diktum: [],
      signedAt: null,
      date: null,
      signatory: null,
      copies: [],
    });
  });
});

describe('months', () => {
  it.each([
    ['Mei', 5],
    ['Agt.', 8],
    ['NOPEMBER', 11],
    ['May', 5],
    ['Minggu', undefined],
    ['', undefined],
  ])('%j is month %s', (text, month) => expect(monthNumber(text)).toBe(month));

  it('cross the year', () => {
    expect(periodsFrom([11, 12, 1, 2], 2015)).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
    expect([periodName('2015-05', 'id'), periodName('2015-05', 'en')]).toEqual(['Mei 2015', 'May 2015']);
    expect(periodShort('2015-08', 'id')).toBe('Agu 2015');
  });
});
