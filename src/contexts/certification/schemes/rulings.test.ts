import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Ruling, SchemeContent } from './content.ts';
import { applyRulings } from './rulings.ts';

const scheme = SchemeContent.parse(
  JSON.parse(readFileSync(new URL('../seeds/scheme-16-koper.json', import.meta.url), 'utf8')),
);
const ruling = (findingCode: string, clauses: string[], choice: string, decidedOn = '2025-06-02'): Ruling => ({
  findingCode,
  clauses,
  choice,
  decidedOn,
  reason: 'Rapat komite skema',
});
const years = (choice: string, decidedOn?: string) =>
  ruling('education-years-contradict', ['9.1.2.b', '6.2'], choice, decidedOn);
const smk = (rulings: Ruling[], on?: string) => {
  const { alternatives, settlements } = applyRulings(scheme, rulings, on);
  const { minimumYears, yearsFrom } = alternatives[1]!;
  const { pending } = settlements.find((s) => s.finding.code === 'education-years-contradict')!;
  return { minimumYears, yearsFrom, pending };
};

describe('SMK graduates', () => {
  it.each<[string, Ruling[], string | undefined, { minimumYears: number; yearsFrom: string; pending: boolean }]>([
    [
      'the stricter figure while nobody has ruled',
      [],
      undefined,
      { minimumYears: 10, yearsFrom: '6.2', pending: true },
    ],
    [
      'the evidence list',
      [years('follow-evidence')],
      undefined,
      { minimumYears: 8, yearsFrom: '9.1.2.b', pending: false },
    ],
    [
      'the requirement',
      [years('follow-requirement')],
      undefined,
      { minimumYears: 10, yearsFrom: '6.2', pending: false },
    ],
    [
      'the newest ruling, in whatever order they come',
      [years('follow-requirement', '2025-07-01'), years('follow-evidence')],
      undefined,
      { minimumYears: 10, yearsFrom: '6.2', pending: false },
    ],
    [
      'a ruling on its own day',
      [years('follow-evidence')],
      '2025-06-02',
      { minimumYears: 8, yearsFrom: '9.1.2.b', pending: false },
    ],
    [
      'no ruling of tomorrow',
      [years('follow-evidence')],
      '2025-06-01',
      { minimumYears: 10, yearsFrom: '6.2', pending: true },
    ],
  ])('%s', (_, rulings, on, expected) => expect(smk(rulings, on)).toEqual(expected));

  it('the stricter figure also where the evidence list is stricter', () => {
    const turned = structuredClone(scheme);
    turned.alternatives[1]!.minimumYears = 8;
    turned.evidenceSide[1]!.minimumYears = 10;
    expect(applyRulings(turned, []).alternatives[1]).toMatchObject({ minimumYears: 10, yearsFrom: '9.1.2.b' });
  });
});

describe('other rulings', () => {
  const effective = (...rulings: Ruling[]) => applyRulings(scheme, rulings);
  const appeal = (e: ReturnType<typeof effective>) => e.deadlines.find((d) => d.code === 'appeal-filing')?.unit;

  it('say what a day of an appeal is', () => {
    expect(appeal(effective())).toBe('calendar-days');
    expect(appeal(effective(ruling('procedure-two-calendars', ['9.9.2', '9.9.6'], 'working-days')))).toBe(
      'working-days',
    );
  });

  it('say whether D2 graduates bring a letter, which then joins the evidence list', () => {
    const letters = (e: ReturnType<typeof effective>) =>
      e.evidence.filter((x) => x.role === 'work-letter' && x.alternatives.includes('6.4'));
    expect(letters(effective())).toMatchObject([{ clause: '9.1.2.d', code: 'work-letter-6-4' }]);
    expect(letters(effective(ruling('experience-without-letter', ['9.1.2.d', '6.4'], 'letter-not-required')))).toEqual(
      [],
    );
    expect(effective().alternatives[4]?.letterRequired).toBe(false);
  });

  it('say from when the scheme holds', () => {
    expect(effective().effectiveFrom).toBe('2025-04-30');
    const early = ruling('ratified-before-verified', ['pengesahan', 'verifikasi'], 'effective-on-ratification');
    expect(effective(early).effectiveFrom).toBe('2025-04-24');
    expect(applyRulings({ ...scheme, verified: null }, []).effectiveFrom).toBeNull();
  });

  it('open the highest alternative to higher education, and only that one', () => {
    const e = effective(ruling('education-above-unnamed', ['6.5'], 'higher-counts'));
    expect(e.alternatives.map((a) => a.acceptsHigher)).toEqual([false, false, false, false, true]);
  });

  it('have no effect when they fit nothing, and that is said', () => {
    const odd = [
      ruling('education-years-contradict', ['6.1', '9.1.2.a'], 'follow-evidence'),
      years('nine-years'),
      years('follow-evidence', '2025-05-01'),
      years('follow-requirement', '2025-05-02'),
    ];
    expect(
      applyRulings(scheme, odd)
        .unused.map((u) => u.why)
        .sort(),
    ).toEqual(['no-such-choice', 'no-such-finding', 'superseded']);
  });
});
