import { expect, it } from 'vitest';
import { plainError, withoutAddresses } from './log.ts';

it('an error of the database is logged without the values of the row', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "person_once"'), {
    severity: 'ERROR',
    code: '23505',
    constraint: 'person_once',
    detail: 'Key (nik)=(3171081205900001) already exists.',
    where: 'COPY person, line 1: "Sari"',
    parameters: ['Sari Wulandari'],
  });
  const logged = JSON.stringify(plainError(new Error('failed', { cause: error })));
  expect(logged).toContain('23505');
  expect(logged).toContain('person_once');
  expect(logged).not.toMatch(/3171081205900001|Sari/);
  const syntax = Object.assign(new Error('invalid input syntax for type date: "3171081205900001"'), {
    severity: 'ERROR',
  });
  expect(JSON.stringify(plainError(syntax))).not.toContain('3171081205900001');
});

it('what a mail server repeats is logged without the address', () => {
  expect(withoutAddresses('550 5.1.1 <sari.w@contoh.id>: unknown, sari@contoh.id')).toBe(
    '550 5.1.1 <…@…>: unknown, …@…',
  );
  expect(JSON.stringify(plainError(new Error('no mailbox sari@contoh.id')))).not.toContain('sari');
  expect(plainError({ email: 'sari@contoh.id' })).toBe('object');
});
