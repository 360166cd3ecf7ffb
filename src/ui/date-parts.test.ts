import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDate, splitDate } from './date-parts.ts';

describe('date parts', () => {
  it.each([
    ['24', '11', '2026', '2026-11-24'],
    ['1', '2', '2024', '2024-02-01'],
    ['31', '2', '2026', '2026-02-31'],
    ['', '', '', ''],
    ['', '5', '2026', '2026-05-00'],
    [' 7 ', '8', '1999', '1999-08-07'],
  ])('%s/%s/%s is %s', (day, month, year, date) => {
    expect(joinDate(day, month, year)).toBe(date);
  });

  it('shows again what it joined', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9999 }),
        (d, m, y) => {
          const parts = { day: String(d), month: String(m), year: String(y) };
          expect(splitDate(joinDate(parts.day, parts.month, parts.year))).toEqual(parts);
        },
      ),
    );
  });
});
