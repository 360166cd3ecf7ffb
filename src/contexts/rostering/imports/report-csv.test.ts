import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { publishedTable } from './demo.ts';
import { gridOf } from './grid.ts';
import { readTable } from './read-table.ts';
import { csvField, reportCsv } from './report-csv.ts';
import { servedPlaces } from './served-places.ts';

const { gazetteer } = await servedPlaces('31');
const grid = gridOf(readTable(await readFile(publishedTable, 'utf8')), gazetteer);

it('has a line for every cell a finding names, else for every row, else one', () => {
  const lines = reportCsv(grid.findings, 'id').split('\r\n');
  const places = grid.findings.map(({ cells, rows }) => cells.length || rows.length || 1);
  expect(lines).toHaveLength(1 + places.reduce((sum, count) => sum + count, 0) + 1);
  expect(lines[0]).toBe('\uFEFFSifat,Temuan,Uraian,No. baris,Jabatan,Bulan,Baris naskah,Kolom');
  expect(lines.find((line) => line.includes('Pulo Gadung'))).toMatch(/,10,Badan Kepegawaian Daerah,2015-08,\d+,6$/);
  expect(reportCsv(grid.findings, 'en')).toContain('Needs an answer,Office listed more than once');
});

it.each([
  ['Gambir', 'Gambir'],
  ['a "b", c', '"a ""b"", c"'],
  ['=1+1', "'=1+1"],
  ['  @sum', "'  @sum"],
  ['-2', "'-2"],
  ['+x,y', '"\'+x,y"'],
  ['dua\nbaris', '"dua\nbaris"'],
  [-2, '-2'],
])('writes %j as %s', (value, field) => {
  expect(csvField(value)).toBe(field);
});

it('lays tables over a province or a regency, and over nothing else', async () => {
  expect(await servedPlaces('31.01')).toMatchObject({
    regionName: 'Kabupaten Administrasi Kepulauan Seribu',
    districts: 2,
  });
  for (const code of [undefined, '', '99', '31.71.01', 'DKI']) {
    await expect(servedPlaces(code)).rejects.toMatchObject({ code: 'rostering.no-region' });
  }
});
