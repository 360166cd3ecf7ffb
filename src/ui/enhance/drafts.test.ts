import { expect, it } from 'vitest';
import { keptFields } from './drafts.ts';

it('identity numbers stay off the device, all else is kept', () => {
  const fields: [string, string][] = [
    ['identity.name', 'Sari Wulandari'],
    ['identity.nik', '3171081205900001'],
    ['unit[]', 'a'],
    ['unit[]', 'b'],
  ];
  const controls = [
    { name: 'identity.name', dataset: {} },
    { name: 'identity.nik', dataset: { unkept: '' } },
    { name: 'unit[]', dataset: {} },
    {},
  ];
  expect(keptFields(fields, controls)).toEqual([fields[0], fields[2], fields[3]]);
});
