import { describe, expect, it } from 'vitest';
import { SchemeContent } from '../schemes/content.ts';
import scheme from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { csv, csvField } from './csv.rules.ts';
import { holderDeadlines, statusOn, validUntil } from './validity.rules.ts';
import { readVerificationNumber, verificationNumber } from './verification.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const content = SchemeContent.parse(scheme);

describe('validity (9.4.6)', () => {
  it.each([
    ['2026-12-04', 5, '2031-12-04'],
    ['2028-02-29', 5, '2033-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2027-02-28', 5, '2032-02-28'],
    ['2026-12-31', 5, '2031-12-31'],
  ])('from %s for %i years runs to %s', (from, years, to) => {
    expect(validUntil(day(from), years).toString()).toBe(to);
  });

  const kept = { status: 'valid' as const, statusSince: '2026-12-04', validUntil: '2031-12-04' };
  it.each([
    [kept, '2031-12-04', { status: 'valid', statusSince: '2026-12-04' }],
    [kept, '2031-12-05', { status: 'expired', statusSince: '2031-12-05' }],
    [
      { ...kept, status: 'suspended' as const, statusSince: '2028-01-01' },
      '2028-02-01',
      { status: 'suspended', statusSince: '2028-01-01' },
    ],
    [
      { ...kept, status: 'suspended' as const, statusSince: '2028-01-01' },
      '2032-02-01',
      { status: 'expired', statusSince: '2031-12-05' },
    ],
    [
      { ...kept, status: 'revoked' as const, statusSince: '2028-01-01' },
      '2032-02-01',
      { status: 'revoked', statusSince: '2028-01-01' },
    ],
  ])('%o on %s', (given, today, expected) => {
    expect(statusOn(given, today)).toEqual(expected);
  });

  it.each([
    ['2026-12-04', '2027-12-04', '2031-10-04'],
    ['2028-02-29', '2029-02-28', '2032-12-28'],
  ])(
    'issued %s: surveillance by %s (9.6.2), recertification by %s (9.7.1)',
    (issued, surveillance, recertification) => {
      const started = holderDeadlines(content, [], day(issued), validUntil(day(issued), 5));
      const due = Object.fromEntries(
        started.map(({ code, clause, days, startOn }) => [`${code} ${clause}`, startOn.add({ days }).toString()]),
      );
      expect(due).toEqual({ 'surveillance 9.6.2': surveillance, 'recertification 9.7.1': recertification });
    },
  );
});

describe('verification numbers', () => {
  it.each([
    [[0, 0, 0, 0, 0], '2026-000001-00000000'],
    [[255, 255, 255, 255, 255], '2026-000001-ZZZZZZZZ'],
    [[0, 0, 0, 0, 33], '2026-000001-00000011'],
    [[0x3d, 0xc8, 0x2a, 0x74, 0xed], '2026-000001-7Q42MX7D'],
  ])('of %o is %s', (bytes, number) => {
    expect(verificationNumber(2026, 1, Uint8Array.from(bytes))).toBe(number);
    expect(readVerificationNumber(number)).toBe(number);
  });

  it('take five random bytes, no more and no less', () => {
    for (const length of [0, 4, 6])
      expect(() => verificationNumber(2026, 1, new Uint8Array(length))).toThrow(RangeError);
  });

  it.each([
    ['2026-000001-7q4m2xkd', '2026-000001-7Q4M2XKD'],
    [' 2026 000001 7Q4M 2XKD ', '2026-000001-7Q4M2XKD'],
    ['2026–OOOOO1–7Q4M2XKD', '2026-000001-7Q4M2XKD'],
    ['2026-00000I-7Q4M2XLD', '2026-000001-7Q4M2X1D'],
    ['https://lsp.test/verifikasi/2026-000001-7Q4M2XKD', '2026-000001-7Q4M2XKD'],
    ['0001/SERT.16-KOPER/XI/2026', undefined],
    ['2026-000001', undefined],
    ['2026-000001-7Q4M2XK', undefined],
    ['2026-000001-7Q4M2XKU', undefined],
    ["2026-000001-7Q4M2XKD' or 1=1", undefined],
    ['9'.repeat(500), undefined],
    ['', undefined],
  ])('%s is read as %s', (typed, number) => {
    expect(readVerificationNumber(typed)).toBe(number);
  });
});

describe('CSV', () => {
  it.each([
    ['biasa', 'biasa'],
    [null, ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+62', `"'+62"`],
    ['-1', `"'-1"`],
    ['@sum', `"'@sum"`],
    ['\t=1', `"'\t=1"`],
    [' =1', `"' =1"`],
  ])('%s becomes %s', (value, field) => {
    expect(csvField(value)).toBe(field);
  });

  it('ends its lines as the standard says', () => {
    expect(
      csv([
        ['a', 'b'],
        ['1', null],
      ]),
    ).toBe('\uFEFFa,b\r\n1,\r\n');
  });
});
