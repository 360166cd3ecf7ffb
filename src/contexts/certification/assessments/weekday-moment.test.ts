import { expect, it } from 'vitest';
import { weekdayMoment } from './weekday-moment.ts';

it.each([
  ['2026-11-24T07:00:00Z', 'id', undefined, 'Selasa, 24 November 2026 pukul 14.00 WIB'],
  ['2026-11-24T18:30:00Z', 'id', undefined, 'Rabu, 25 November 2026 pukul 01.30 WIB'],
  ['2026-11-24T15:30:00Z', 'id', 'Asia/Jayapura', 'Rabu, 25 November 2026 pukul 00.30 WIT'],
  ['2026-11-24T07:00:00Z', 'en', 'Asia/Makassar', 'Tuesday, 24 November 2026, 15:00 WITA'],
] as const)('%s in %s (%s) is %s', (at, language, zone, words) => {
  expect(weekdayMoment(new Date(at), language, zone)).toBe(words);
});
