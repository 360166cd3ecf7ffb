import { describe, expect, it } from 'vitest';
import { changeOf, labelOf, type Settings, type StatedSettings, settingsFrom } from './rules.ts';

const before: Settings = {
  name: 'Lembaga Satu',
  shortName: 'LS',
  zone: 'Asia/Jakarta',
  week: { days: 5, collectiveLeave: 'counted' },
  profile: { regionCode: '31', city: 'Jakarta', about: { id: 'Satu', en: 'One' } },
};
const stated: StatedSettings = {
  name: 'Lembaga Satu',
  shortName: 'LS',
  city: 'Jakarta',
  about: { id: 'Satu', en: 'One' },
  workingDays: 5,
  collectiveLeave: 'counted',
  zone: 'WIB',
};

describe('the settings of an organisation', () => {
  it('stay as they were when the form says the same, the region included', () => {
    expect(settingsFrom(before, stated)).toEqual(before);
    expect(changeOf(before, settingsFrom(before, stated))).toEqual({ changed: [] });
  });

  it.each<[Partial<StatedSettings>, string[]]>([
    [{ name: 'Lembaga Dua' }, ['name']],
    [{ shortName: 'LD' }, ['shortName']],
    [{ city: undefined, address: 'Jalan Melati 5' }, ['address', 'city']],
    [{ email: 'a@b.id', phone: '021', licence: 'BNSP-1' }, ['email', 'phone', 'licence']],
    [{ about: { id: 'Satu', en: 'The one' } }, ['about']],
    [{ about: undefined }, ['about']],
    [{ workingDays: 6 }, ['week']],
    [{ collectiveLeave: 'free' }, ['week']],
    [{ zone: 'WIT' }, ['zone']],
  ])('%j changes %j', (change, expected) => {
    const after = settingsFrom(before, { ...stated, ...change });
    expect(changeOf(before, after).changed).toEqual(expected);
    expect(after.profile.regionCode).toBe('31');
  });

  it('name week and clock before and after, since due dates hang on them', () => {
    expect(changeOf(before, settingsFrom(before, { ...stated, workingDays: 6, zone: 'WITA' }))).toEqual({
      changed: ['week', 'zone'],
      week: { from: { days: 5, collectiveLeave: 'counted' }, to: { days: 6, collectiveLeave: 'counted' } },
      zone: { from: 'WIB', to: 'WITA' },
    });
  });

  it('say in both languages what was said in one', () => {
    const { profile } = settingsFrom(before, { ...stated, about: { id: 'Hanya ini' } });
    expect(profile.about).toEqual({ id: 'Hanya ini', en: 'Hanya ini' });
  });
});

it.each([
  ['Asia/Jakarta', 'WIB'],
  ['Asia/Makassar', 'WITA'],
  ['Asia/Jayapura', 'WIT'],
  ['Asia/Pontianak', 'WIB'],
])('%s is %s', (zone, label) => {
  expect(labelOf(zone)).toBe(label);
});
