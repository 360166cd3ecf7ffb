import { describe, expect, it } from 'vitest';
import { daysBetween, deadlineTone } from './deadline.tsx';
import { fieldId } from './field.tsx';
import { problemOf } from './form.tsx';
import { heatOf } from './heat-grid.tsx';
import { fileSize } from './paper-link.tsx';
import { currentPlace } from './shell.tsx';

describe('what the parts work out themselves', () => {
  it.each([
    ['2025-08-18', '2025-08-18', 0],
    ['2025-08-18', '2025-08-20', 2],
    ['2025-08-18', '2025-08-13', -5],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-12-31', '2026-01-01', 1],
  ])('%s to %s is %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2025-08-17', false, 'bad'],
    ['2025-08-18', false, 'due'],
    ['2025-08-21', false, 'due'],
    ['2025-08-22', false, 'neutral'],
    ['2025-08-01', true, 'met'],
  ])('due %s (met: %s) on 18 August is %s', (due, met, tone) => {
    expect(deadlineTone(due, '2025-08-18', met)).toBe(tone);
  });

  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [10, 10, 5],
    [6, 10, 3],
    [7, 10, 4],
    [3, 0, 0],
    [12, 10, 5],
  ])('heat of %i out of %i is %i', (value, largest, heat) => {
    expect(heatOf(value, largest)).toBe(heat);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [84_200, '84 KB'],
    [999_700, '1 MB'],
    [1_230_000, '1,2 MB'],
  ])('%i bytes read %s', (bytes, words) => {
    expect(fileSize(bytes, 'id')).toBe(words);
  });

  it('marks the deepest place an address lies in, and no place that only begins alike', () => {
    const places = [{ href: '/lsp' }, { href: '/lsp/kasus' }, { href: '/lsp/kas' }];
    expect(currentPlace(places, '/lsp/kasus/7')).toBe('/lsp/kasus');
    expect(currentPlace(places, '/lsp/kasir')).toBe('/lsp');
    expect(currentPlace(places, '/lain')).toBeUndefined();
  });

  it('gives each field one id, and its own problem with the remedy', () => {
    expect(fieldId('works[0].from')).toBe('field-works-0--from');
    const problems = [
      { text: 'Rapat belum kuorum.' },
      { field: 'lahir', text: 'Tanggal ini tidak ada.', remedy: 'Periksa bulannya.' },
    ];
    expect(problemOf(problems, 'lahir')).toBe('Tanggal ini tidak ada. Periksa bulannya.');
    expect(problemOf(problems, 'nama')).toBeUndefined();
  });
});
