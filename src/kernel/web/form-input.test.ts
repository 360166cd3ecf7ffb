import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFrom } from './form-input.ts';

describe('the input of an operation out of a form', () => {
  it.each([
    [
      'nests by dots',
      { 'units.0.verdict': 'K', 'units.1.verdict': 'BK' },
      { units: [{ verdict: 'K' }, { verdict: 'BK' }] },
    ],
    ['closes gaps of removed rows', { 'rows.0.a': '1', 'rows.7.a': '2' }, { rows: [{ a: '1' }, { a: '2' }] }],
    ['leaves empty fields out', { name: '', note: 'x' }, { note: 'x' }],
    [
      'keeps a list a list, also of one and of none',
      { 'a[]': 'x', 'b[]': ['y', 'z'], 'c[]': '' },
      { a: ['x'], b: ['y', 'z'], c: [] },
    ],
    ['takes the last of a repeated plain field', { choice: ['no', 'yes'] }, { choice: 'yes' }],
    ['joins the parts of a date', { 'born.day': '3', 'born.month': '4', 'born.year': '1990' }, { born: '1990-04-03' }],
    [
      'keeps an impossible date as it was typed',
      { 'born.day': '31', 'born.month': '2', 'born.year': '2026' },
      { born: '2026-02-31' },
    ],
    ['knows a date that was left empty', { 'born.day': '', 'born.month': '', 'born.year': '' }, {}],
    [
      'joins dates inside rows',
      { 'rows.0.on.day': '1', 'rows.0.on.month': '12', 'rows.0.on.year': '2026' },
      { rows: [{ on: '2026-12-01' }] },
    ],
    ['keeps the form’s own fields to itself', { _form: 'send', _request: 'abc', a: '1' }, { a: '1' }],
  ])('%s', (_, fields, input) => {
    expect(inputFrom(fields)).toEqual(input);
  });

  it('never reaches a prototype, whatever the names', () => {
    const part = fc.constantFrom('__proto__', 'constructor', 'prototype', 'polluted', '0', 'a');
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.dictionary(name, fc.constant('yes')), (fields) => {
        inputFrom(fields);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        expect(({} as Record<string, unknown>).a).toBeUndefined();
      }),
    );
  });
});
