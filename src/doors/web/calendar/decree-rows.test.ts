import { expect, it } from 'vitest';
import { rowsAtOnce, rowsTyped, withoutEmptyRows } from './decree-rows.ts';

it.each([
  [{}, rowsAtOnce],
  [{ 'days.0.kind': 'holiday', 'days.5.kind': 'holiday' }, 6],
  [{ 'days.11.kind': 'holiday' }, 12],
  [{ 'days.11.kind': 'holiday', _more: '6' }, 18],
  [{ _more: '6' }, 6],
])('of %j the form shows %i rows', (fields, rows) => {
  expect(rowsTyped(fields)).toBe(rows);
});

it('leaves out rows that hold nothing but a kind, and keeps half-filled ones so that they are refused', () => {
  const full = { date: '2027-01-01', kind: 'holiday', name: { id: 'Tahun Baru', en: 'New Year' } };
  const half = { kind: 'holiday', name: { id: 'Tahun Baru' } };
  expect(withoutEmptyRows({ id: 'x', days: [full, { kind: 'holiday' }, half] })).toEqual({
    id: 'x',
    days: [full, half],
  });
  expect(withoutEmptyRows({ id: 'x' })).toEqual({ id: 'x', days: [] });
});
