import { describe, expect, it } from 'vitest';
import { caseStates } from '../cases/states.ts';
import { Draft } from './draft.ts';
import { commonEvidence, missingOf, selfQuestions } from './rules.complete.ts';
import { metItems, reviewFaults } from './rules.review.ts';
import { applicantOf, impossibilities, isOpen, mayEdit, numberFault, numberPattern, readDay } from './rules.ts';
import { sampleScheme, sampleSections } from './sample.ts';
import { nikAgrees } from './view-application.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const complete = Draft.parse(sampleSections);

describe('a typed day', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'impossible'],
    ['1900-02-29', 'impossible'],
    ['2026-04-31', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-xx-01', 'impossible'],
    ['0000-00-05', 'unfinished'],
    ['2026-00-05', 'unfinished'],
    ['2026-05-00', 'unfinished'],
    ['0199-05-12', 'unfinished'],
  ])('%s is %s', (typed, is) => expect(readDay(typed).toString()).toBe(is));
});

describe('what cannot be', () => {
  const faults = (draft: Partial<Parameters<typeof Draft.parse>[0] & object>) =>
    impossibilities(Draft.parse(draft), today).map(({ code, field }) => `${field}: ${code.split('.').at(-1)}`);
  const id = crypto.randomUUID();

  it.each([
    [{}, []],
    [{ identity: { birthDate: '2026-11-24' } }, ['identity.birthDate: in-future']],
    [{ diplomas: [{ id, graduatedOn: '2026-11-23' }] }, []],
    [{ diplomas: [{ id, graduatedOn: '2026-11-24' }] }, ['diplomas.0.graduatedOn: in-future']],
    [{ work: [{ id, from: '2020-05-02', to: '2020-05-01' }] }, ['work.0.to: ends-before-start']],
    [{ work: [{ id, from: '2020-05-02', to: '2020-05-02' }] }, []],
    [{ work: [{ id, from: '2020-05-02', to: '2019-02-29', still: true }] }, []],
    [{ work: [{ id, from: '2019-02-29', to: '0000-00-00' }] }, ['work.0.from: no-such-day']],
    [{ work: [{ id, from: '2027-01-01' }] }, ['work.0.from: in-future']],
  ])('%j', (draft, expected) => expect(faults(draft)).toEqual(expected));
});

describe('numbers', () => {
  it.each([
    ['nik', '3171', 0],
    ['nik', '3171081205900001', 0],
    ['nik', '31710812059000012', 1],
    ['nik', '3171abc', 1],
    ['npwp', '09.254.294.3-407.000', 0],
  ] as const)('%s %s has %i faults', (what, typed, count) => expect(numberFault(what, typed)).toHaveLength(count));

  it('compares a NIK with birthday and sex', () => {
    expect(nikAgrees('3171081205900001', '1990-05-12', 'male')).toBe(true);
    expect(nikAgrees('3171085205900001', '1990-05-12', 'female')).toBe(true);
    expect(nikAgrees('3171081205900001', '1990-05-12', 'female')).toBe(false);
    expect(nikAgrees('3171081205900001', undefined, 'male')).toBeNull();
  });

  it('gives applications a series of their own per scheme', () => {
    expect(numberPattern('014.175/SKEMA.16-KOPER/IV/2025', 'skema-16')).toBe(
      '{seq:4}/APL.16-KOPER/{romanMonth}/{year}',
    );
    expect(numberPattern('7/2025', 'las-1')).toBe('{seq:4}/APL.LAS-1/{romanMonth}/{year}');
  });
});

describe('states', () => {
  it('lets the applicant write in draft and returned only', () =>
    expect(caseStates.filter(mayEdit)).toEqual(['draft', 'returned']));

  it('stands in the way of another application until the case is over', () =>
    expect(caseStates.filter((state) => !isOpen(state))).toEqual(['rejected', 'not-yet-competent', 'handed-over']));
});

describe('eligibility’s view of a draft', () => {
  it('leaves out rows that are not whole, and proves work by its letter alone', () => {
    const letter = `letter:${sampleSections.work[0]?.id}`;
    const draft = { ...complete, work: [...complete.work, { id: crypto.randomUUID(), employer: 'PT Lain' }] };
    expect(applicantOf(draft, (item) => item === letter)).toEqual({
      diplomas: [{ level: 'SMK', fieldOfStudy: 'Teknik Bangunan', graduatedOn: '2009-06-15' }],
      work: [
        {
          from: '2012-01-02',
          to: null,
          fieldOfWork: 'pekerjaan gedung',
          employer: 'PT Gedung Contoh',
          hasLetter: true,
        },
      ],
    });
    expect(applicantOf(draft, () => false, { diplomas: 'proven' }).diplomas).toEqual([]);
  });
});

describe('completeness', () => {
  const evidence = commonEvidence(sampleScheme.evidence);
  const handed = {
    draft: complete,
    numbers: { nik: true, npwp: null },
    items: new Set(evidence.map((item) => item.code)),
    scheme: sampleScheme,
    evidence,
  };
  const gaps = (change: Partial<typeof handed>) => missingOf({ ...handed, ...change }).map((gap) => gap.part);

  it('asks one question per unit while the scheme carries no elements, and one per element when it does', () => {
    expect(selfQuestions(sampleScheme)).toHaveLength(9);
    const [unit, ...others] = sampleScheme.units.list;
    const elements = [1, 2].map((number) => ({ number, title: `Elemen ${number}`, criteria: [] }));
    const units = { ...sampleScheme.units, list: [{ ...unit!, elements }, ...others] };
    expect(selfQuestions({ units }).slice(0, 3)).toMatchObject([
      { element: 1 },
      { element: 2 },
      { unit: others[0]?.code },
    ]);
  });

  it.each([
    ['nothing', {}, []],
    ['a NIK of 15 digits', { numbers: { nik: false, npwp: null } }, ['nik']],
    ['an NPWP that is cut off', { numbers: { nik: true, npwp: false } }, ['npwp-incomplete']],
    ['the photo', { items: new Set(['ktp', 'npwp']) }, ['evidence']],
    ['a company', { draft: { ...complete, employment: { status: 'employed' } } }, ['company', 'position']],
    ['nothing when not employed', { draft: { ...complete, employment: { status: 'not-employed' } } }, []],
    ['a diploma', { draft: { ...complete, diplomas: [] } }, ['diploma']],
    ['no empty rows', { draft: { ...complete, work: [...complete.work, { id: crypto.randomUUID() }] } }, []],
    ['a whole row', { draft: { ...complete, work: [{ id: crypto.randomUUID(), employer: 'PT' }] } }, ['work-row']],
    ['a telephone', { draft: { ...complete, identity: { ...complete.identity, phone: '08' } } }, ['phone']],
    ['an address', { draft: { ...complete, identity: { ...complete.identity, email: 'a@b' } } }, ['email']],
    [
      'evidence for a K',
      { draft: { ...complete, self: complete.self.map((one, i) => (i === 0 ? { ...one, note: undefined } : one)) } },
      ['self-evidence'],
    ],
    [
      'no evidence for a BK',
      {
        draft: {
          ...complete,
          self: complete.self.map((one, i) => (i === 0 ? { ...one, verdict: 'BK', note: undefined } : one)),
        },
      },
      [],
    ],
  ])('misses %s', (_, change, expected) => expect(gaps(change as Partial<typeof handed>)).toEqual(expected));
});

describe('a review', () => {
  const items = [
    { code: 'ktp', required: true },
    { code: 'letter:1', required: false },
  ];
  const meets = (code: string) => ({ code, verdict: 'meets' as const });
  const fails = (code: string, reason?: string) => ({ code, verdict: 'fails' as const, reason });
  const faults = (review: Partial<Parameters<typeof reviewFaults>[0]>) =>
    reviewFaults({ verdict: 'accept', round: 1, items: [], ...review }, items).map(
      ({ code, field }) => `${code.split('.').at(-1)} ${field}`,
    );

  it.each([
    ['accepts when all is judged', { items: [meets('ktp'), meets('letter:1')] }, []],
    ['may pass over a paper that is not required', { items: [meets('ktp'), fails('letter:1')] }, []],
    ['wants a verdict on all', { items: [meets('letter:1')] }, ['unjudged items']],
    [
      'cannot accept without a required one',
      { items: [fails('ktp'), meets('letter:1')] },
      ['item-not-met items.0.verdict'],
    ],
    ['returns with reasons', { verdict: 'return', items: [fails('ktp', 'Buram.')] }, []],
    ['wants each reason', { verdict: 'return', items: [fails('ktp')] }, ['reason-missing items.0.reason']],
    ['wants something to correct', { verdict: 'return', items: [meets('ktp')] }, ['nothing-to-correct undefined']],
    ['rejects with a reason', { verdict: 'reject', reason: 'Palsu.' }, []],
    ['wants the reason', { verdict: 'reject' }, ['reason-missing reason']],
  ] as const)('%s', (_, review, expected) => expect(faults(review as object)).toEqual(expected));

  it('counts what was found good', () => expect([...metItems([meets('ktp'), fails('letter:1')])]).toEqual(['ktp']));
});
