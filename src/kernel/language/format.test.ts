import { describe, expect, it } from 'vitest';
import { longDate, moment, number, plainDate, romanMonth, rupiah } from './format.ts';

describe('dates, amounts and numbers as officials write them', () => {
  it.each([
    [longDate('2026-11-24', 'id'), 'Selasa, 24 November 2026'],
    [longDate('2024-02-29', 'id'), 'Kamis, 29 Februari 2024'],
    [longDate('2026-11-24', 'en'), 'Tuesday, 24 November 2026'],
    [plainDate('2026-08-17', 'id'), '17 Agustus 2026'],
    [moment(new Date('2026-11-24T17:05:00Z'), 'id'), '25 November 2026 pukul 00.05 WIB'],
    [moment(new Date('2026-11-24T07:05:00Z'), 'id', 'Asia/Makassar'), '24 November 2026 pukul 15.05 WITA'],
    [moment(new Date('2026-11-24T07:05:00Z'), 'id', 'Asia/Jayapura'), '24 November 2026 pukul 16.05 WIT'],
    [rupiah(1_250_000, 'id'), 'Rp 1.250.000'],
    [number(1234.567, 'id'), '1.234,57'],
    [number(1234.567, 'id', 0), '1.235'],
    [number(1234.5, 'en'), '1,234.5'],
    [romanMonth(4), 'IV'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
