import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '#kernel/regions/gazetteer.ts';
import { childrenOf, districtsOf } from '#kernel/regions/regions.ts';
import { sentenceOf } from './finding-words.ts';
import { type Finding, type FindingCode, findingNature, findingsOf } from './findings.ts';
import { gridOf } from './grid.ts';
import { readTable } from './read-table.ts';
import { importWordsId } from './words.id.ts';

const source = readFileSync(new URL('../seeds/instruksi-118-2015.md', import.meta.url), 'utf8');
const table = readTable(source);
const grid = gridOf(table, gazetteer([...(await childrenOf('31')), ...(await districtsOf('31'))]));
const all = <C extends FindingCode>(code: C) => findingsOf(grid.findings, code);

// Counted on the bare text, by other means than the reader's.
const rowLines = source.match(/^\| \d+ .*$/gm)!;
const flat = rowLines.map((line) => line.replaceAll('<br>', ' '));
const times = (name: string) => flat.join('\n').match(new RegExp(`\\| ${name} +(?=\\|)`, 'g'))?.length ?? 0;
const lineOf = (no: number) => source.slice(0, source.search(new RegExp(`^\\| ${no} `, 'm'))).split('\n').length;
const field = (no: number, column: number) => flat[no - 1]!.split('|')[column]!.trim();
const letters = (text: string) => text.replaceAll(' ', '').toLowerCase();
const visits = (name: string, column: number) =>
  flat.filter((line) => letters(line.split('|')[column]!) === letters(name)).length;

describe('the published table of Instruksi 118/2015', () => {
  it('is read whole: every row, cell, page and stray mark', () => {
    expect(table.rows).toHaveLength(rowLines.length);
    expect(table.rows.map((row) => row.no)).toEqual(Array.from({ length: 93 }, (_, i) => i + 1));
    expect(table.pages).toBe(source.match(/^\| No\./gm)!.length);
    expect(table.columns.map(({ label }) => label).join(' ')).toBe(
      'Mei Juni Juli Agustus September Oktober November Desember',
    );
    for (const row of table.rows) {
      expect(row.line).toBe(lineOf(row.no));
      expect(row.office).toBe(field(row.no, 2));
      expect(row.cells.map((cell) => cell.text)).toEqual(row.cells.map((cell) => field(row.no, cell.column)));
    }
    expect(table.strayLines.map(({ text }) => text)).toEqual(['K.', 'f', 'A']);
    for (const { line, text } of table.strayLines) expect(source.split('\n')[line - 1]!.trim()).toBe(text);
    expect(table.problems).toEqual([]);
  });

  it('has its head read, without any employee number', () => {
    expect(table.instruction).toMatchObject({
      title: 'INSTRUKSI GUBERNUR PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA',
      number: '118',
      year: 2015,
      date: '2015-06-01',
      signedAt: 'Jakarta',
      signatory: {
        name: 'Saefullah',
        office: 'Sekretaris Daerah',
        onBehalfOf: 'Gubernur Provinsi Daerah Khusus Ibukota Jakarta',
      },
      copies: ['Gubernur Provinsi DKI Jakarta', 'Wakil Gubernur Provinsi DKI Jakarta'],
    });
    expect(table.instruction.about).toMatch(/^PELAKSANAAN KERJA BHAKTI .* JAKARTA$/);
    expect(table.instruction.diktum.map(({ label }) => label)).toEqual(['KESATU', 'KEDUA', 'KETIGA']);
    expect(source).not.toMatch(/\d{9}/);
  });

  it('has 93 rows: 75 that rotate, 18 fixed to their own city', () => {
    const fixed = flat.filter((line) => /\| (Kota|Kabupaten) Administrasi [^|]*\|( *\|){7}$/.test(line));
    expect([rowLines.length, fixed.length]).toEqual([93, 18]);
    expect(grid.summary).toMatchObject({ rows: 93, rotating: 75, fixed: 18, months: 8, places: 44, placesVisited: 44 });
    expect(grid.summary.assignments).toBe((rowLines.length - fixed.length) * 8);
    expect(grid.summary.offices).toBe(new Set(flat.map((line) => line.split('|')[2]!.trim())).size);
    for (const row of grid.rows) {
      expect(row.cells.reduce((months, cell) => months + cell.span, 0)).toBe(8);
      expect(row.kind).toBe(fixed.includes(flat[row.no - 1]!) ? 'fixed' : 'rotating');
    }
    expect(grid.rows[44]!.cells).toMatchObject([
      { span: 8, code: '31.01', officialName: 'Kabupaten Administrasi Kepulauan Seribu' },
    ]);
  });
});

describe('its report', () => {
  it('names every spelling that is not today’s official one, by cell, and keeps the text', () => {
    const written = all('variant-place').map(({ data, cells }) => [
      data.written,
      data.place.officialName,
      cells.length,
    ]);
    expect(Object.fromEntries(written.map(([name, official]) => [name, official]))).toEqual({
      Palmerah: 'Pal Merah',
      'Kramat Jati': 'Kramatjati',
      Tamansari: 'Taman Sari',
      'Pulo Gadung': 'Pulogadung',
    });
    for (const [name, , count] of written) expect(count).toBe(times(String(name)));
    const cell = grid.rows[9]!.cells[3]!;
    expect(cell).toMatchObject({
      text: 'Pulo Gadung',
      code: '31.75.02',
      officialName: 'Pulogadung',
      line: lineOf(10),
      column: 6,
    });
    expect(cell.flags).toContain('variant-place');
    expect(cell.flags).toContain('mixed-spelling');
    expect(all('mixed-spelling').map(({ data }) => data.spellings)).toEqual([
      [
        { written: 'Pulogadung', count: times('Pulogadung') },
        { written: 'Pulo Gadung', count: 1 },
      ],
    ]);
    expect(all('mixed-spelling')[0]!.cells).toMatchObject([{ no: 10, period: '2015-08', line: lineOf(10), column: 6 }]);
    expect([...all('unknown-place'), ...all('ambiguous-place'), ...all('empty-cell')]).toEqual([]);
  });

  it('asks about offices that stand twice, and about one that differs by a word, merging none', () => {
    const titles = flat.map((line) => line.split('|')[2]!.trim());
    const twice = titles.flatMap((title, i) => (titles.indexOf(title) < i ? [[titles.indexOf(title) + 1, i + 1]] : []));
    expect(twice).toHaveLength(8);
    expect(
      all('duplicate-office')
        .map(({ rows }) => rows)
        .sort(),
    ).toEqual(twice.sort());
    expect(all('similar-office').map(({ rows }) => rows)).toEqual([[8, 59]]);
    expect(grid.rows).toHaveLength(93);
    expect(grid.rows[57]!.flags).toContain('duplicate-office');
  });

  it('finds the one kecamatan that follows itself', () => {
    const running = flat.flatMap((line, i) => (/\| ([A-Z][\w ]*?) +\| \1 +\|/.test(line) ? [i + 1] : []));
    expect(all('consecutive-repeat').map(({ rows }) => rows)).toEqual(running.map((no) => [no]));
    expect(running).toEqual([32]);
    expect(all('repeat-in-row').map(({ data }) => [data.no, data.place.officialName, data.periods])).toEqual([
      [32, 'Kembangan', ['2015-05', '2015-06']],
    ]);
    expect(grid.rows[31]!.cells.map((cell) => cell.flags.includes('consecutive-repeat'))).toEqual([
      true,
      true,
      ...Array(6).fill(false),
    ]);
  });

  it('lists what needs an answer first, and marks a row only for what concerns the whole row', () => {
    const order = grid.findings.map(({ finding }) => ['answer', 'check', 'note'].indexOf(findingNature[finding]));
    expect(order).toEqual([...order].sort());
    expect(grid.rows[31]!.flags).toEqual([]);
    expect(grid.rows[57]!.flags).toEqual(['duplicate-office']);
    expect(grid.rows[58]!.flags).toEqual(['similar-office']);
  });

  it('marks the whole May column as older than the instruction', () => {
    const [finding, ...more] = all('before-instruction');
    expect(more).toEqual([]);
    expect(finding!.data).toEqual({ period: '2015-05', date: '2015-06-01', wholly: true, fixedRows: 18 });
    expect(finding!.cells).toHaveLength(75);
    expect(sentenceOf(importWordsId.says, finding as unknown as Finding)).toContain(
      'Mei 2015 seluruhnya mendahului tanggal instruksi, 1 Juni 2015: 75 sel',
    );
    expect(new Set(finding!.cells.map((cell) => cell.column))).toEqual(new Set([3]));
  });

  it('counts every kecamatan in every month, and names the months without anybody', () => {
    for (const place of grid.coverage.places) {
      expect(place.byMonth, place.officialName).toEqual(grid.months.map((_, at) => visits(place.officialName, at + 3)));
      expect(place.total).toBe(place.byMonth.reduce((a, b) => a + b));
    }
    const empty = grid.coverage.places.flatMap((place) =>
      place.byMonth.flatMap((n, at) => (n === 0 ? [`${place.code} ${grid.months[at]}`] : [])),
    );
    expect(all('zero-coverage').map(({ data }) => `${data.place.code} ${data.period}`)).toEqual(empty);
    expect(grid.coverage.months.map((month) => month.uncovered)).toEqual([4, 4, 4, 4, 0, 0, 0, 0]);
    expect(grid.coverage.months.every((month) => month.assignments === 75)).toBe(true);
    expect(grid.coverage.totals).toEqual({ assignments: 600, min: 11, max: 21, low: 13, high: 14 });
    for (const { data, cells } of all('over-coverage')) expect(cells).toHaveLength(data.count);
  });
});
