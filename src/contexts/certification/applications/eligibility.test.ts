import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ruling, SchemeContent } from '../schemes/content.ts';
import { Applicant, eligibility } from './eligibility.ts';
import { eligibilityText } from './eligibility.words.ts';

const scheme = SchemeContent.parse(
  JSON.parse(readFileSync(new URL('../seeds/scheme-16-koper.json', import.meta.url), 'utf8')),
);
const today = Temporal.PlainDate.from('2026-11-22');

type Diploma = Applicant['diplomas'][number];
type Work = Applicant['work'][number];
const diploma = (level: Diploma['level'], fieldOfStudy = 'Teknik Sipil', graduatedOn = '2010-06-01'): Diploma => ({
  level,
  fieldOfStudy,
  graduatedOn,
});
const work = (from: string, to: string | null, more: Partial<Work> = {}): Work => ({
  from,
  to,
  fieldOfWork: 'pekerjaan gedung',
  employer: 'PT Bangun',
  hasLetter: true,
  ...more,
});
const ruling = (findingCode: string, clauses: string[], choice: string): Ruling => ({
  findingCode,
  clauses,
  choice,
  reason: 'Rapat komite',
  decidedOn: '2025-06-02',
});
const ask = (diplomas: Diploma[], periods: Work[], rulings: Ruling[] = [], on = today) =>
  eligibility(scheme, rulings, { diplomas, work: periods }, on);
const at = (answer: ReturnType<typeof ask>, clause: string) => answer.alternatives.find((a) => a.clause === clause)!;

describe('education', () => {
  it.each<[string, Diploma[], string[]]>([
    ['SMA of any programme', [diploma('SMA', 'IPS')], ['6.1']],
    ['SMK of any programme', [diploma('SMK', 'Tata Boga')], ['6.2']],
    ['SMK Plus in a named field', [diploma('SMK Plus')], ['6.3']],
    ['SMK Plus in another field', [diploma('SMK Plus', 'Mesin')], []],
    ['D1 however the field is written', [diploma('D1', ' Program Studi  TEKNIK-SIPIL ')], ['6.3']],
    ['D2 in another field', [diploma('D2', 'Akuntansi')], []],
    ['D3 Arsitektur', [diploma('D3', 'Arsitektur')], ['6.5']],
    ['S1, of which the scheme says nothing', [diploma('S1')], []],
    ['two diplomas', [diploma('SMK', 'Mesin'), diploma('D3')], ['6.2', '6.5']],
    ['a diploma of tomorrow', [diploma('D3', 'Teknik Sipil', '2026-11-23')], []],
    ['a diploma of today', [diploma('D3', 'Teknik Sipil', '2026-11-22')], ['6.5']],
    ['none', [], []],
  ])('%s', (_, diplomas, met) => {
    expect(
      ask(diplomas, [])
        .alternatives.filter((a) => a.education.met)
        .map((a) => a.clause),
    ).toEqual(met);
  });

  it('says of each diploma why it does not fit', () => {
    const answer = ask(
      [diploma('S1'), diploma('D3', 'Akuntansi'), diploma('D3', 'Arsitektur', '2027-01-01'), diploma('SMA')],
      [],
    );
    expect(at(answer, '6.5').education.diplomas.map((d) => d.why)).toEqual([
      'higher-not-named',
      'field-not-named',
      'not-yet-graduated',
      'level-not-named',
    ]);
  });

  it('takes S1 for the highest alternative once the committee rules so, and SMK Plus for SMK', () => {
    const higher = ruling('education-above-unnamed', ['6.5'], 'higher-counts');
    expect(ask([diploma('S1')], [], [higher])).toMatchObject({ eligible: true, best: '6.5' });
    expect(ask([diploma('S1', 'Hukum')], [], [higher]).eligible).toBe(false);
    const both = ruling('alternatives-overlap', ['6.2', '6.3'], 'both');
    expect(at(ask([diploma('SMK Plus', 'Mesin')], [], [both]), '6.2').education.met).toBe(true);
  });
});

/** Years asked of SMA graduates: 12. Of D2 graduates: 4. */
describe('years of work', () => {
  const count = (periods: Work[], clause = '6.1', on = today) =>
    at(ask([diploma('SMA'), diploma('D2')], periods, [], on), clause).experience;

  it.each<[string, Work[], boolean, { years: number; months: number; days: number }]>([
    ['exactly four years', [work('2015-01-01', '2018-12-31')], true, { years: 4, months: 0, days: 0 }],
    ['one day less', [work('2015-01-01', '2018-12-30')], false, { years: 3, months: 11, days: 30 }],
    [
      'the same letter twice',
      [work('2015-01-01', '2016-12-31'), work('2015-01-01', '2016-12-31')],
      false,
      { years: 2, months: 0, days: 0 },
    ],
    [
      'two letters that overlap',
      [work('2015-01-01', '2017-06-30'), work('2016-01-01', '2018-12-31')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      'one inside the other',
      [work('2015-01-01', '2018-12-31'), work('2016-01-01', '2016-12-31')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      'two that meet',
      [work('2015-01-01', '2016-12-31'), work('2017-01-01', '2018-12-31')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      'two years and two years',
      [work('2013-01-01', '2014-12-31'), work('2017-01-01', '2018-12-31')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      'two years and two years, in February',
      [work('2022-02-15', '2024-02-14'), work('2017-02-15', '2019-02-14')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      '18 months and 30 months',
      [work('2013-01-01', '2014-06-30'), work('2016-07-01', '2018-12-31')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    [
      'the same, one day less',
      [work('2013-01-01', '2014-06-30'), work('2016-07-01', '2018-12-30')],
      false,
      { years: 3, months: 11, days: 29 },
    ],
    [
      'from 29 February, full on 27 February',
      [work('2012-02-29', '2016-02-28')],
      true,
      { years: 4, months: 0, days: 0 },
    ],
    ['still at work, today included', [work('2022-11-23', null)], true, { years: 4, months: 0, days: 0 }],
    ['still at work, a day short', [work('2022-11-24', null)], false, { years: 3, months: 11, days: 30 }],
    [
      'a letter that reaches into the future',
      [work('2022-11-24', '2030-01-01')],
      false,
      { years: 3, months: 11, days: 30 },
    ],
    ['nothing', [], false, { years: 0, months: 0, days: 0 }],
  ])('%s', (_, periods, met, counted) => expect(count(periods, '6.4')).toMatchObject({ met, counted }));

  it('of a year that begins on 29 February is full with 27 February', () => {
    const one = {
      ...scheme,
      alternatives: [{ ...scheme.alternatives[3]!, minimumYears: 1 }],
      evidenceSide: [],
      evidence: [],
    };
    const met = (to: string) =>
      eligibility(one, [], { diplomas: [diploma('D2')], work: [work('2024-02-29', to)] }, today).eligible;
    expect([met('2025-02-26'), met('2025-02-27')]).toEqual([false, true]);
  });

  it('leaves out what does not count, and says why', () => {
    const periods = [
      work('2014-01-01', '2015-12-31', { hasLetter: false }),
      work('2014-01-01', '2015-12-31', { fieldOfWork: 'perkebunan' }),
      work('2027-01-01', null),
      work('2016-01-01', '2016-12-31'),
      work('2016-03-01', '2016-04-30', { employer: 'CV Lain' }),
    ];
    expect(count(periods).periods.map((p) => [p.why, p.countedDays, p.overlapDays])).toEqual([
      ['no-letter', 0, 0],
      ['other-field', 0, 0],
      ['in-future', 0, 0],
      [null, 366, 0],
      ['counted-already', 0, 61],
    ]);
  });

  it('shows what letters would change', () => {
    const answer = at(ask([diploma('SMA')], [work('2010-01-01', '2021-12-31', { hasLetter: false })]), '6.1');
    expect(answer.met).toBe(false);
    expect(answer.withLetters).toEqual({ met: true, counted: { years: 12, months: 0, days: 0 }, missing: null });
  });

  it('counts work before graduation unless the committee rules otherwise', () => {
    const periods = [work('2013-01-01', '2016-12-31')];
    const late = [diploma('D2', 'Teknik Sipil', '2015-01-01')];
    expect(ask(late, periods).eligible).toBe(true);
    expect(ask(late, periods).experienceBeforeGraduation).toEqual({ is: 'counts', pending: true });
    const after = ruling('experience-before-graduation-unstated', ['6.1', '6.2', '6.3', '6.4'], 'does-not-count');
    expect(at(ask(late, periods, [after]), '6.4').experience.counted).toEqual({ years: 2, months: 0, days: 0 });
    expect(at(ask(late, [work('2013-01-01', '2014-12-31')], [after]), '6.4').experience.periods[0]?.why).toBe(
      'before-graduation',
    );
  });
});

describe('the SMK graduate between eight and ten years', () => {
  const nine = [work('2017-11-23', null)];
  const matter = ['6.2', '9.1.2.b'];

  it('is not eligible while nobody has ruled, and is told by how much, until when, and which ruling would change it', () => {
    const answer = ask([diploma('SMK')], nine);
    expect(answer).toMatchObject({ eligible: false, best: '6.2' });
    expect(at(answer, '6.2').experience).toMatchObject({
      missing: { years: 1, months: 0, days: 0 },
      metOn: '2027-11-22',
      ongoing: true,
    });
    expect(answer.pending).toContainEqual({
      finding: 'education-years-contradict',
      clauses: matter,
      reading: 'follow-requirement',
    });
    expect(answer.ifRuled).toEqual([
      { finding: 'education-years-contradict', clauses: matter, choice: 'follow-evidence', gained: ['6.2'], lost: [] },
    ]);
    expect(eligibilityText(answer, 'id').join('\n')).toMatch(
      /kurang 1 tahun\. Bila terus bekerja, terpenuhi pada 22 November 2027/,
    );
    expect(eligibilityText(answer, 'en').join('\n')).toMatch(/rule on clauses 6\.2 and 9\.1\.2\.b/);
  });

  it('is eligible by the ruling for eight, and not by the one for ten', () => {
    expect(
      ask([diploma('SMK')], nine, [ruling('education-years-contradict', matter, 'follow-evidence')]).eligible,
    ).toBe(true);
    const ten = ask([diploma('SMK')], nine, [ruling('education-years-contradict', matter, 'follow-requirement')]);
    expect(ten).toMatchObject({ eligible: false, ifRuled: [] });
  });
});

describe('whatever an applicant brings', () => {
  const day = fc
    .integer({ min: 0, max: 14_000 })
    .map((n) => Temporal.PlainDate.from('1990-01-01').add({ days: n }).toString());
  const period: fc.Arbitrary<Work> = fc
    .record({
      a: day,
      b: fc.oneof(day, fc.constant(null)),
      fieldOfWork: fc.constantFrom('pekerjaan gedung', 'Bidang Pekerjaan Gedung', 'jalan'),
      hasLetter: fc.boolean(),
      employer: fc.constantFrom('PT A', 'PT B'),
    })
    .map(({ a, b, ...rest }) => (b !== null && b < a ? { ...rest, from: b, to: a } : { ...rest, from: a, to: b }));
  const periods = fc.array(period, { maxLength: 8 });
  const diplomas = fc.array(
    fc.record({
      level: fc.constantFrom(
        'SMA' as const,
        'SMK' as const,
        'SMK Plus' as const,
        'D1' as const,
        'D2' as const,
        'D3' as const,
        'S1' as const,
      ),
      fieldOfStudy: fc.constantFrom('Teknik Sipil', 'Akuntansi'),
      graduatedOn: day,
    }),
    { maxLength: 3 },
  );
  const gist = (answer: ReturnType<typeof ask>) => ({
    ...answer,
    alternatives: answer.alternatives.map(({ clause, met, experience: { periods: _, ...experience } }) => ({
      clause,
      met,
      experience,
    })),
  });

  it('the order of letters does not matter', () => {
    fc.assert(
      fc.property(
        diplomas,
        periods.chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray(p, { minLength: p.length }))),
        (d, [p, shuffled]) => {
          expect(gist(ask(d, shuffled))).toEqual(gist(ask(d, p)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a further period never lowers the days or whole years, nor makes anybody ineligible', () => {
    fc.assert(
      fc.property(diplomas, periods, period, (d, p, more) => {
        const [before, after] = [ask(d, p), ask(d, [...p, more])];
        for (const a of before.alternatives) {
          const then = at(after, a.clause);
          expect(then.experience.countedDays).toBeGreaterThanOrEqual(a.experience.countedDays);
          expect(then.experience.counted.years).toBeGreaterThanOrEqual(a.experience.counted.years);
          expect(then.met || !a.met).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('every day counts at most once, and the parts add up to the whole', () => {
    fc.assert(
      fc.property(periods, (p) => {
        const { experience } = at(ask([diploma('SMA')], p), '6.1');
        expect(experience.periods.reduce((sum, x) => sum + x.countedDays, 0)).toBe(experience.countedDays);
        const days = new Set<string>();
        for (const w of p.filter((x) => x.hasLetter && x.fieldOfWork !== 'jalan')) {
          for (
            let d = Temporal.PlainDate.from(w.from);
            Temporal.PlainDate.compare(d, w.to ?? today) <= 0 && Temporal.PlainDate.compare(d, today) <= 0;
            d = d.add({ days: 1 })
          )
            days.add(d.toString());
        }
        expect(experience.countedDays).toBe(days.size);
      }),
      { numRuns: 20 },
    );
  });

  it('the promised day is right: met on that day if work goes on, and not on the day before', () => {
    fc.assert(
      fc.property(periods, (p) => {
        const { experience } = at(ask([diploma('SMA')], p), '6.1');
        fc.pre(experience.metOn !== null);
        const past = p
          .filter((w) => w.from <= today.toString())
          .map((w) => ({ ...w, to: w.to === null || w.to > today.toString() ? today.toString() : w.to }));
        const going = [...past, work(today.add({ days: 1 }).toString(), null)];
        const promised = Temporal.PlainDate.from(experience.metOn!);
        expect(at(ask([diploma('SMA')], going, [], promised), '6.1').met).toBe(true);
        expect(at(ask([diploma('SMA')], going, [], promised.subtract({ days: 1 })), '6.1').met).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an applicant that cannot be', () => {
  it.each<[string, unknown, string]>([
    ['work that ends before it begins', { diplomas: [], work: [work('2020-01-02', '2020-01-01')] }, 'work.0.to'],
    ['29 February of a common year', { diplomas: [], work: [work('2023-02-29', null)] }, 'work.0.from'],
    ['a level that nobody knows', { diplomas: [{ ...diploma('D3'), level: 'D9' }], work: [] }, 'diplomas.0.level'],
  ])('%s is refused where it stands', (_, applicant, where) => {
    expect(Applicant.safeParse(applicant).error?.issues.map((i) => i.path.join('.'))).toContain(where);
  });
});
