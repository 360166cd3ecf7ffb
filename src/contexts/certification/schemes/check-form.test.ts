import { describe, expect, it } from 'vitest';
import { eligibility } from '../applications/eligibility.ts';
import file from '../seeds/scheme-16-koper.json' with { type: 'json' };
import { applicantFrom, namesIn } from './check-form.ts';
import { SchemeContent } from './content.ts';
import { applyRulings } from './rulings.ts';

const scheme = SchemeContent.parse(file);
const names = namesIn(applyRulings(scheme, []).alternatives);
const context = { work: names.work, employer: 'pekerjaan Anda' };
const day = (text: string) => Temporal.PlainDate.from(text);
const typed = { jenjang: 'SMK', prodi: 'program studi lain', lulus: '2010', tahun: '10', bulan: '' };

describe('what a visitor fills in', () => {
  it('offers the fields that the alternatives name, each once', () => {
    expect(names).toEqual({ study: ['Teknik Sipil', 'Arsitektur', 'Teknik Arsitektur'], work: ['pekerjaan gedung'] });
  });

  it.each([
    ['10', '', true],
    ['9', '11', false],
    ['9', '12', null],
    ['0', '', false],
  ])('%s years and "%s" months of SMK make the ten years of clause 6.2: %s', (tahun, bulan, eligible) => {
    for (const today of ['2026-11-22', '2028-02-29', '2027-03-01', '2026-12-31']) {
      const { applicant } = applicantFrom({ ...typed, tahun, bulan }, context, day(today));
      expect(applicant && eligibility(scheme, [], applicant, day(today)).eligible).toBe(eligible);
    }
  });

  it('takes the last day of the year of graduation, but no day that is still to come', () => {
    const graduatedOn = (lulus: string) =>
      applicantFrom({ ...typed, lulus }, context, day('2026-11-22')).applicant?.diplomas[0]?.graduatedOn;
    expect([graduatedOn('2010'), graduatedOn('2026')]).toEqual(['2010-12-31', '2026-11-22']);
  });

  it('is refused field by field', () => {
    const wrong = (more: object) => applicantFrom({ ...typed, ...more }, context, day('2026-11-22')).wrong;
    expect(wrong({})).toBeNull();
    expect(wrong({ jenjang: 'S9', prodi: ' ', lulus: '2027', tahun: '-1', bulan: '1.5' })).toEqual([
      'jenjang',
      'prodi',
      'lulus',
      'tahun',
      'bulan',
    ]);
    expect(applicantFrom({}, context, day('2026-11-22')).wrong).toEqual(['jenjang', 'prodi', 'lulus', 'tahun']);
  });
});
