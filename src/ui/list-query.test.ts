import { describe, expect, it } from 'vitest';
import { readPage, readSort, sortHref, withQuery } from './list-query.ts';

const query = (text: string) => new URLSearchParams(text);
const byName = { key: 'nama', down: false };

describe('lists in the address', () => {
  it.each([
    ['urut=tanggal', { key: 'tanggal', down: false }],
    ['urut=-tanggal', { key: 'tanggal', down: true }],
    ['urut=sandi', byName],
    ['', byName],
  ])('sort of %s', (text, sort) => {
    expect(readSort(query(text), ['nama', 'tanggal'], byName)).toEqual(sort);
  });

  it.each([
    ['hal=3', 3],
    ['hal=0', 1],
    ['hal=-2', 1],
    ['hal=1.5', 1],
    ['hal=abc', 1],
    ['hal=1e400', 1],
    ['', 1],
  ])('page of %s', (text, page) => {
    expect(readPage(query(text))).toBe(page);
  });

  it('turns a sorted column round, begins another one upwards, and goes back to the first page', () => {
    expect(sortHref(query('q=ana&hal=4'), 'nama', byName)).toBe('?q=ana&urut=-nama');
    expect(sortHref(query('q=ana&hal=4'), 'nama', { key: 'nama', down: true })).toBe('?q=ana&urut=nama');
    expect(sortHref(query(''), 'tanggal', byName)).toBe('?urut=tanggal');
  });

  it('drops a parameter and never leaves an empty address', () => {
    expect(withQuery(query('hal=2'), { hal: null })).toBe('?');
  });
});
