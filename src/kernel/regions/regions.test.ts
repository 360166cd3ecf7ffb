import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isWithin, levelOf, parentOf } from './codes.ts';
import { formerNames, formerNamesOf } from './former-names.ts';
import { gazetteer } from './gazetteer.ts';
import { childrenOf, districtsOf, findRegion, pathOf, searchRegions } from './regions.ts';

/** Lines of a published file that hold a code, counted without the reader under test. */
const linesIn = (file: string, prefix = '') =>
  readFileSync(new URL(`../../../node_modules/idn-area-data/data/${file}.csv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line) && line.startsWith(prefix)).length;

describe('codes', () => {
  it.each([
    ['31', 'province', null],
    ['31.71', 'regency', '31'],
    ['31.71.01', 'district', '31.71'],
    ['31.71.01.1001', 'village', '31.71.01'],
    ['3171', undefined, null],
    ['31.7', undefined, '31'],
    ['', undefined, null],
  ])('%s is a %s below %s', (code, level, parent) => {
    expect(levelOf(code)).toBe(level);
    expect(parentOf(code)).toBe(parent);
  });

  it('does not take 31.7 for an ancestor of 31.71', () => {
    expect(isWithin('31.71.01', '31.71')).toBe(true);
    expect(isWithin('31.71', '31.71')).toBe(true);
    expect(isWithin('31.71', '31.7')).toBe(false);
  });
});

describe('the code list', () => {
  it('holds every line of the published files, and nothing twice', async () => {
    const provinces = await childrenOf(null);
    const regencies = (await Promise.all(provinces.map((province) => childrenOf(province.code)))).flat();
    const districts = (await Promise.all(provinces.map((province) => districtsOf(province.code)))).flat();
    expect([provinces.length, regencies.length, districts.length]).toEqual(
      ['provinces', 'regencies', 'districts'].map((f) => linesIn(f)),
    );
    expect([provinces.length, regencies.length, districts.length]).toEqual([38, 514, 7285]);
    expect(new Set(districts.map((district) => district.code)).size).toBe(districts.length);
  });

  it('finds places of every level, villages on demand', async () => {
    expect(await findRegion('31.73')).toEqual({
      code: '31.73',
      name: 'Kota Administrasi Jakarta Barat',
      level: 'regency',
      parent: '31',
    });
    expect(await findRegion('31.73.99')).toBeUndefined();
    expect(await findRegion('Gambir')).toBeUndefined();
    expect((await childrenOf('31.71.01')).length).toBe(linesIn('villages', '31.71.01.'));
    expect(await childrenOf('31.71.01.1001')).toEqual([]);
    expect((await pathOf('31.01.01')).map((region) => region.name)).toEqual([
      'Daerah Khusus Ibukota Jakarta',
      'Kabupaten Administrasi Kepulauan Seribu',
      'Kepulauan Seribu Utara',
    ]);
    expect(await pathOf('99.99')).toEqual([]);
  });

  it('lists the kecamatan of a province or of a regency', async () => {
    expect(await districtsOf('31')).toHaveLength(44);
    expect((await districtsOf('31.01')).map((district) => district.name)).toEqual([
      'Kepulauan Seribu Utara',
      'Kepulauan Seribu Selatan',
    ]);
    expect(await districtsOf('31.71.01')).toEqual([]);
    expect(await districtsOf('00')).toEqual([]);
  });

  it('searches by name whatever the spaces and case, whole names first', async () => {
    const names = async (...search: Parameters<typeof searchRegions>) =>
      (await searchRegions(...search)).map((region) => region.name);
    expect(await names('pulo GADUNG', { within: '31' })).toEqual(['Pulogadung']);
    expect((await names('pasuruan', { limit: 2 })).sort()).toEqual(['Kabupaten Pasuruan', 'Kota Pasuruan']);
    expect((await names('papua'))[0]).toBe('Papua');
    expect(await names('gambir', { within: '31', levels: ['regency'] })).toEqual([]);
    expect(await names(' - ')).toEqual([]);
    expect(await names('a', { limit: 3 })).toHaveLength(3);
  });
});

describe('former names', () => {
  it('point to codes that exist and bear another name today', async () => {
    for (const { code, name } of formerNames) {
      const today = await findRegion(code);
      expect(today, name).toBeDefined();
      expect(today!.name).not.toBe(name);
    }
  });

  it('are resolved with the rule that renamed the place', async () => {
    const regencies = await childrenOf('61');
    const read = gazetteer(regencies, formerNamesOf(regencies));
    expect(read.resolve('Kabupaten Pontianak')).toEqual({
      match: 'former',
      code: '61.02',
      officialName: 'Kabupaten Mempawah',
      written: 'Kabupaten Pontianak',
      note: { basis: 'PP 58/2014' },
    });
    expect(read.resolve('Kota Pontianak')).toMatchObject({ match: 'exact' });
  });
});
