import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { citedClauses, SchemeContent } from './content.ts';
import { choices, type Finding, type FindingCode } from './findings.ts';
import { findingText } from './findings.words.ts';
import { lintScheme } from './lint.ts';

const real = SchemeContent.parse(
  JSON.parse(readFileSync(new URL('../seeds/scheme-16-koper.json', import.meta.url), 'utf8')),
);

/** The real scheme with something changed. */
const changed = (change: (scheme: SchemeContent) => void): SchemeContent => {
  const copy = structuredClone(real);
  change(copy);
  return copy;
};
const ofKind = (scheme: SchemeContent, code: FindingCode): Finding[] =>
  lintScheme(scheme).filter((f) => f.code === code);

describe('the real scheme', () => {
  it('holds nine units without elements, five alternatives, and every clause it cites', () => {
    expect(real.units.list).toHaveLength(9);
    expect(real.units.list.every((u) => u.elements.length === 0)).toBe(true);
    expect(real.alternatives.map((a) => [a.levels.join('/'), a.minimumYears])).toEqual([
      ['SMA', 12],
      ['SMK', 10],
      ['D1/SMK Plus', 8],
      ['D2', 4],
      ['D3', 0],
    ]);
    expect(citedClauses(real).filter(({ clause }) => !real.clauses[clause])).toEqual([]);
    expect(Object.keys(z.toJSONSchema(SchemeContent, { io: 'input' }).properties ?? {})).toContain('legalBases');
  });

  it('is found to be wrong in exactly these places', () => {
    expect(lintScheme(real).map((f) => `${f.severity} ${f.code} ${f.clauses.join(' ')}`)).toEqual([
      'contradiction education-years-contradict 6.2 9.1.2.b',
      'contradiction packaging-unselected 5.1 verifikasi',
      'contradiction competent-before-test 9.2.6 9.3.4 9.4.2',
      'gap education-above-unnamed 6.5',
      'gap experience-before-graduation-unstated 6.1 6.2 6.3 6.4',
      'gap experience-without-letter 9.1.2.d 6.4',
      'gap unit-standard-unstated 5.2 4.9 4.10',
      'gap units-without-elements 5.2',
      'gap surveillance-without-consequence 9.6 9.5',
      'gap recertification-late-without-consequence 9.7.1',
      'gap procedure-missing 9.5',
      'gap procedure-missing 9.9',
      'gap applicant-duties-missing 9.1.1 7.2',
      'gap fee-unspecific 8',
      'warning alternatives-overlap 6.2 6.3',
      'warning levels-share-alternative 6.3',
      'warning experience-without-letter 9.1.2.e 6.5',
      'warning units-two-editions 5.2 4.9 4.10',
      'warning ratified-before-verified pengesahan verifikasi',
      'warning legal-basis-undated 4.14',
      'warning procedure-two-calendars 9.9.2 9.9.6',
    ]);
  });

  it('is told the ten and eight years of SMK graduates, in both languages', () => {
    const [years] = ofKind(real, 'education-years-contradict');
    expect(years?.data).toEqual({ levels: ['SMK'], required: 10, evidenced: 8 });
    expect(findingText(years!, 'id').says).toBe(
      'Lulusan SMK: klausul 6.2 meminta 10 tahun, klausul 9.1.2.b meminta 8 tahun.',
    );
    expect(findingText(years!, 'en').says).toContain('clause 6.2 asks for 10 years, clause 9.1.2.b for 8');
  });
});

/** For each kind: a change that brings it into the scheme, or takes it out. */
const brings: [FindingCode, (s: SchemeContent) => void][] = [
  [
    'education-terms-contradict',
    (s) => {
      s.evidenceSide[3]!.fieldsOfStudy = ['Teknik Sipil'];
    },
  ],
  ['alternative-without-evidence', (s) => void s.evidenceSide.splice(0, 1)],
  ['unit-repeated', (s) => void s.units.list.push(s.units.list[0]!)],
  [
    'packaging-contradicts-kind',
    (s) => {
      s.packaging.selected = 'klaster';
    },
  ],
  [
    'not-verified',
    (s) => {
      s.verified = null;
    },
  ],
  [
    'ratified-before-drafted',
    (s) => {
      s.drafted.on = '2025-04-25';
    },
  ],
  [
    'legal-basis-later',
    (s) => {
      s.legalBases[0]!.date = '2025-04-25';
    },
  ],
  [
    'legal-basis-later',
    (s) => void s.legalBases[0]!.amendedBy.push({ kind: 'Undang-Undang', number: '1', year: 2026 }),
  ],
  [
    'clause-unlisted',
    (s) => {
      delete s.clauses['9.9.2'];
    },
  ],
];
const mends: [FindingCode, (s: SchemeContent) => void][] = [
  [
    'education-years-contradict',
    (s) => {
      s.evidenceSide[1]!.minimumYears = 10;
    },
  ],
  [
    'alternatives-overlap',
    (s) => {
      s.alternatives[2]!.levels = ['D1'];
    },
  ],
  [
    'levels-share-alternative',
    (s) => {
      s.alternatives[2]!.levels = ['D1'];
    },
  ],
  [
    'education-above-unnamed',
    (s) => {
      s.higherEducation = { clause: '6.5', counts: true };
    },
  ],
  [
    'experience-before-graduation-unstated',
    (s) => {
      s.experienceBeforeGraduation = { clause: '6', counts: true };
    },
  ],
  [
    'experience-without-letter',
    (s) => {
      for (const e of s.evidenceSide) e.proof = ['diploma', 'work-letter'];
    },
  ],
  [
    'units-two-editions',
    (s) => {
      for (const u of s.units.list) u.standard = 'SKKNI 193/2021';
    },
  ],
  [
    'unit-standard-unstated',
    (s) => {
      for (const u of s.units.list) u.standardStated = true;
    },
  ],
  [
    'units-without-elements',
    (s) => {
      for (const u of s.units.list) u.elements = [{ number: 1, title: 'x', criteria: [{ code: '1.1', text: 'y' }] }];
    },
  ],
  [
    'packaging-unselected',
    (s) => {
      s.packaging.selected = 'okupasi';
    },
  ],
  [
    'ratified-before-verified',
    (s) => {
      s.verified!.on = '2025-04-24';
    },
  ],
  [
    'legal-basis-undated',
    (s) => {
      s.legalBases[13]!.year = 2025;
    },
  ],
  [
    'procedure-two-calendars',
    (s) => {
      s.deadlines[2]!.unit = 'working-days';
    },
  ],
  [
    'surveillance-without-consequence',
    (s) => void s.consequences.push({ clause: '9.6', trigger: 'surveillance-failed', effects: ['suspension'] }),
  ],
  [
    'recertification-late-without-consequence',
    (s) => void s.consequences.push({ clause: '9.7', trigger: 'recertification-late', effects: ['refusal'] }),
  ],
  [
    'procedure-missing',
    (s) => {
      for (const p of s.procedures) p.clause ??= '9.9';
    },
  ],
  ['competent-before-test', (s) => void s.verdicts.shift()],
  [
    'fee-unspecific',
    (s) => {
      s.fee.amount = 750_000;
    },
  ],
  ['applicant-duties-missing', (s) => void s.duties.applicant.push({ clause: '7.1', text: 'Berkata benar' })],
];

describe('each kind of finding', () => {
  it.each(brings)('%s appears when the scheme is changed for the worse', (code, change) => {
    expect(ofKind(real, code)).toEqual([]);
    expect(ofKind(changed(change), code)).not.toEqual([]);
  });

  it.each(mends)('%s goes when the scheme is mended', (code, change) => {
    expect(ofKind(real, code)).not.toEqual([]);
    expect(ofKind(changed(change), code)).toEqual([]);
  });

  it('has a change above, and words for each of its choices in both languages', () => {
    expect(new Set([...brings, ...mends].map(([code]) => code))).toEqual(new Set(Object.keys(choices)));
    const schemes = [real, ...brings.map(([, change]) => changed(change))];
    for (const finding of schemes.flatMap(lintScheme))
      for (const language of ['id', 'en'] as const) {
        const { says, suggestion } = findingText(finding, language);
        expect(says).not.toMatch(/undefined|\[object/);
        expect(suggestion).toMatch(/\.$/);
      }
  });
});

describe('a document that is no scheme', () => {
  it.each<[string, (s: SchemeContent) => void, string]>([
    [
      'a clause that stands twice',
      (s) => {
        s.alternatives[1]!.clause = '6.1';
      },
      'alternatives.1.clause',
    ],
    [
      'evidence for no alternative',
      (s) => {
        s.evidenceSide[0]!.alternative = '6.9';
      },
      'evidenceSide.0.alternative',
    ],
    [
      'a unit of no standard',
      (s) => {
        s.units.list[2]!.standard = 'SKKNI 1/2000';
      },
      'units.list.2.standard',
    ],
    [
      '30 February',
      (s) => {
        s.ratified.on = '2025-02-30';
      },
      'ratified.on',
    ],
    [
      'a negative number of years',
      (s) => {
        s.alternatives[0]!.minimumYears = -1;
      },
      'alternatives.0.minimumYears',
    ],
  ])('%s is refused where it stands', (_, change, where) => {
    const paths = SchemeContent.safeParse(changed(change)).error?.issues.map((i) => i.path.join('.'));
    expect(paths).toContain(where);
  });
});
