import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteer, type PlaceAlias } from './gazetteer.ts';
import { districtsOf } from './regions.ts';
import { lettersApart } from './spelling.ts';

const jakarta = await districtsOf('31');
const read = gazetteer(jakarta);

describe('written names of Jakarta', () => {
  it.each([
    ['Gambir', 'exact', '31.71.01', null],
    ['  Kelapa   Gading ', 'exact', '31.72.06', null],
    ['Pulogadung', 'exact', '31.75.02', null],
    ['Pulo Gadung', 'variant', '31.75.02', 'spacing'],
    ['Tamansari', 'variant', '31.73.03', 'spacing'],
    ['Taman Sari', 'exact', '31.73.03', null],
    ['Setia Budi', 'variant', '31.74.02', 'spacing'],
    ['Kramat Jati', 'variant', '31.75.04', 'spacing'],
    ['Palmerah', 'variant', '31.73.07', 'spacing'],
    ['KELAPA GADING', 'variant', '31.72.06', 'letter-case'],
    ['Kelapa-Gading', 'variant', '31.72.06', 'spacing'],
    ['Kep. Seribu Utara', 'variant', '31.01.01', 'shortened'],
    ['Tj. Priok', 'variant', '31.72.02', 'shortened'],
    ['Kecamatan Senen', 'variant', '31.71.04', 'kind-of-place'],
  ])('%s: %s %s', (text, match, code, departure) => {
    const found = read.resolve(text);
    expect(found).toMatchObject({ match, code, note: departure && { departure } });
    expect(found.match === 'exact' || found.match === 'variant' ? found.officialName : '').toBe(read.nameOf(code));
  });

  it.each([
    ['Pulogadong', '31.75.02', 1],
    ['Tanjung Priuk', '31.72.02', 1],
    ['Kemayroan', '31.71.03', 1],
  ])('%s is unknown, nearest %s', (text, code, apart) => {
    const found = read.resolve(text);
    expect(found).toMatchObject({ match: 'unknown', written: text });
    expect(found.match === 'unknown' && found.nearest[0]).toMatchObject({ code, lettersApart: apart });
  });

  it.each(['', '   ', '—', 'Bandung Wetan Utara Sekali'])('%j has no neighbour worth naming', (text) => {
    expect(read.resolve(text)).toMatchObject({ match: 'unknown', nearest: [] });
  });

  it('keeps every official name exact and never moves one to another code', () => {
    for (const { code, name } of jakarta) expect(read.resolve(name)).toMatchObject({ match: 'exact', code });
  });

  it('finds any name again through case and spaces, and says that it departs', () => {
    const placed = fc.constantFrom(...jakarta);
    const noise = fc.array(fc.constantFrom('', ' ', '-', '  '), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(placed, noise, fc.boolean(), ({ code, name }, between, capitals) => {
        const letters = [...name.replaceAll(' ', '')].map((letter, i) => letter + (between[i] ?? '')).join('');
        const written = capitals ? letters.toUpperCase() : letters;
        const found = read.resolve(written);
        expect(found).toMatchObject({ code });
        expect(found.match).toBe(written.replace(/\s+/g, ' ').trim() === name ? 'exact' : 'variant');
      }),
    );
  });
});

describe('lists with shared and other names', () => {
  const places = [
    { code: '35.14', name: 'Kabupaten Pasuruan' },
    { code: '35.75', name: 'Kota Pasuruan' },
    { code: '11.01.07', name: 'Sawang' },
    { code: '11.08.15', name: 'Sawang' },
  ];
  const aliases: PlaceAlias[] = [
    { name: 'Passoeroean', code: '35.75', kind: 'former', basis: 'Rule X/1' },
    { name: 'Kota Psr', code: '35.75', kind: 'variant' },
  ];
  const shared = gazetteer(places, aliases);

  it('does not choose between places of one name', () => {
    expect(shared.resolve('Sawang')).toMatchObject({
      match: 'ambiguous',
      candidates: [{ code: '11.01.07' }, { code: '11.08.15' }],
    });
    expect(shared.resolve('Pasuruan')).toMatchObject({
      match: 'ambiguous',
      candidates: [{ code: '35.14' }, { code: '35.75' }],
    });
  });

  it('shows by which listing another name was understood', () => {
    expect(shared.resolve('passoeroean')).toMatchObject({
      match: 'former',
      code: '35.75',
      note: { basis: 'Rule X/1' },
    });
    expect(shared.resolve('Kota Psr')).toMatchObject({ match: 'variant', note: { departure: 'listed-spelling' } });
  });

  it('refuses an alias to a place outside the list', () => {
    expect(() => gazetteer(places, [{ name: 'X', code: '99', kind: 'variant' }])).toThrow(RangeError);
  });
});

describe('lettersApart', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['koja', 'koja', 0],
    ['koja', 'kjoa', 1],
    ['arsip', 'aset', 3],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %d apart', (one, other, apart) => {
    expect(lettersApart(one, other)).toBe(apart);
    expect(lettersApart(other, one)).toBe(apart);
  });
});
