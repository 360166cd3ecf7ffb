import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel/refusals.ts';
import { type AssessorFacts, assessorObstacles, type CaseFacts, isSameEmployer } from './assignment.rules.ts';
import { calendarFile } from './calendar.rules.ts';
import { requirePlan, withMethods } from './plan.rules.ts';
import { gapsByUnit, requireRecommendation } from './recommendation.rules.ts';
import type { EvidenceItem, TestRecord } from './records.ts';
import { bookingObstacles, overlap, requireSession, type SiteFacts } from './sessions.rules.ts';
import { portfolioGaps, requireReview, testGaps } from './vatm.rules.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const short = (code: string) => code.replace('certification.assessments.', '');
const codes = (bodies: readonly { code: string }[]) => bodies.map((body) => short(body.code));
/** The codes and fields that a rule refuses with; [] when it does not. */
function refused(rule: () => void): [string, string | undefined][] {
  try {
    rule();
  } catch (error) {
    if (error instanceof Refusal) return error.bodies().map((body) => [short(body.code), body.field]);
    throw error;
  }
  return [];
}

describe('employers', () => {
  it.each([
    ['PT. Bangun Griya (Persero) Tbk', 'bangun griya', true],
    ['CV Karya-Utama', 'KARYA UTAMA', true],
    ['PT Bangun Griya', 'PT Bangun Graha', false],
    ['PT', 'CV', false],
    ['', '', false],
  ])('%s / %s: %s', (a, b, same) => expect(isSameEmployer(a, b)).toBe(same));
});

describe('assignment (9.2.2)', () => {
  const assessor: AssessorFacts = {
    personId: 'a',
    licenceUntil: Temporal.PlainDate.from('2027-01-01'),
    schemeCodes: ['s'],
    workloadLimit: 3,
    open: 0,
    employer: 'PT Satu',
    isAssessor: true,
    relations: [],
  };
  const found: CaseFacts = {
    schemeCode: 's',
    applicantId: 'p',
    employers: ['PT Dua'],
    hands: new Map(),
    assessorId: null,
  };
  const related = (kind: 'trainer' | 'relative', applicantId: string | null, employer: string | null) => ({
    relations: [{ kind, applicantId, employer }],
  });
  it.each<[string, Partial<AssessorFacts>, Partial<CaseFacts>, string[]]>([
    ['nothing against him', {}, {}, []],
    ['the licence ends today: it holds', { licenceUntil: today }, {}, []],
    ['it ended yesterday', { licenceUntil: today.subtract({ days: 1 }) }, {}, ['licence-expired']],
    ['another scheme', { schemeCodes: ['t'] }, {}, ['not-competent']],
    ['related to him', related('relative', 'p', null), {}, ['related']],
    ['related to somebody else', related('relative', 'q', null), {}, []],
    ['trainer at his employer', related('trainer', null, 'dua'), {}, ['related']],
    ['the same employer', {}, { employers: ['satu'] }, ['related']],
    [
      'declared and shared employer are told once',
      { relations: [{ kind: 'employer', applicantId: null, employer: 'PT SATU' }] },
      { employers: ['PT Satu'] },
      ['related'],
    ],
    ['reviewed the case', {}, { hands: new Map([['a', 'reviewer']]) }, ['two-hands']],
    ['assessed it before', {}, { hands: new Map([['a', 'assessor']]) }, []],
    ['is the applicant', { personId: 'p' }, {}, ['two-hands']],
    ['one case under the limit', { open: 2 }, {}, []],
    ['at the limit', { open: 3 }, {}, ['overloaded']],
    ['at the limit with this case', { open: 3 }, { assessorId: 'a' }, []],
    ['no role', { isAssessor: false }, {}, ['no-assessor-role']],
    [
      'everything at once',
      { isAssessor: false, schemeCodes: [], open: 9 },
      {},
      ['no-assessor-role', 'not-competent', 'overloaded'],
    ],
  ])('%s', (_name, change, context, expected) => {
    const obstacles = assessorObstacles({ ...assessor, ...change }, { ...found, ...context }, today);
    expect(codes(obstacles)).toEqual(expected);
    for (const { data, field } of obstacles)
      expect({ clause: (data as { clause: string }).clause, field }).toEqual({ clause: '9.2.2', field: 'assessorId' });
  });
});

describe('the plan (9.2.4, 9.3.1)', () => {
  const scheme = { units: ['u1', 'u2'], methods: ['observation', 'oral'] };
  const unit = (unitCode: string, ...methods: ('observation' | 'written')[]) => ({ unitCode, methods });
  it.each<[string, ReturnType<typeof unit>[], string | undefined, [string, string][]]>([
    ['whole', [unit('u1', 'observation'), unit('u2', 'observation')], '2026-11-23', []],
    ['a unit is missing', [unit('u1', 'observation')], undefined, [['missing-unit', 'units']]],
    [
      'a unit twice',
      [unit('u1', 'observation'), unit('u2', 'observation'), unit('u1', 'observation')],
      undefined,
      [['unknown-unit', 'units.2.unitCode']],
    ],
    ['no method', [unit('u1', 'observation'), unit('u2')], undefined, [['no-method', 'units.1.methods']]],
    [
      'a method the scheme has not',
      [unit('u1', 'written'), unit('u2', 'observation')],
      undefined,
      [['method-not-in-scheme', 'units.0.methods']],
    ],
    ['yesterday', [unit('u1', 'observation'), unit('u2', 'observation')], '2026-11-22', [['wish-past', 'wishedOn']]],
  ])('%s', (_name, units, wishedOn, expected) => {
    expect(refused(() => requirePlan({ units, evidence: 'x', wishedOn }, scheme, today))).toEqual(expected);
  });
});

const item = (unitCodes: string[], change: Partial<EvidenceItem> = {}): EvidenceItem => ({
  documentId: 'd',
  unitCodes,
  valid: 'yes',
  authentic: 'yes',
  current: 'yes',
  sufficient: 'yes',
  reasons: {},
  ...change,
});

it('methods for all units join those of each unit, once and in order', () => {
  const units = [
    { unitCode: 'u1', methods: ['portfolio' as const, 'oral' as const] },
    { unitCode: 'u2', methods: [] },
  ];
  expect(withMethods(units, ['observation', 'oral']).map((unit) => unit.methods)).toEqual([
    ['observation', 'oral', 'portfolio'],
    ['observation', 'oral'],
  ]);
});

describe('rules of evidence (VATM)', () => {
  const broken = (rule: 'valid' | 'authentic' | 'current' | 'sufficient') =>
    item(['u1'], { [rule]: 'no', reasons: { [rule]: 'sebab' } });
  it.each(['valid', 'authentic', 'current', 'sufficient'] as const)(
    'a document that is not %s leaves a gap',
    (rule) => {
      expect(portfolioGaps('u1', [broken(rule)])).toEqual([
        { method: 'portfolio', rule, evidence: 'd', reason: 'sebab' },
      ]);
      expect(portfolioGaps('u1', [broken(rule), item(['u1'])])).toEqual([]);
    },
  );
  it('a document not judged, or for another unit, proves nothing', () => {
    expect(portfolioGaps('u1', [item(['u1'], { current: undefined })])).toMatchObject([
      { rule: 'current', reason: null },
    ]);
    expect(portfolioGaps('u1', [item(['u2'])])).toMatchObject([{ rule: 'no-record' }]);
  });

  const plan = [
    { unitCode: 'u1', methods: ['portfolio' as const] },
    { unitCode: 'u2', methods: ['oral' as const] },
  ];
  it.each<[string, EvidenceItem[], 'sufficient' | 'insufficient', string | undefined, [string, string][]]>([
    ['covered', [item(['u1'])], 'sufficient', undefined, []],
    ['uncovered', [], 'sufficient', undefined, [['unit-uncovered', 'verdict']]],
    [
      'a "no" without reason',
      [item(['u1']), item(['u2'], { valid: 'no' })],
      'sufficient',
      undefined,
      [['reason-missing', 'items.1.reasons.valid']],
    ],
    ['not judged', [item(['u1'], { valid: undefined })], 'insufficient', 'x', [['not-judged', 'items.0.valid']]],
    ['insufficient for nothing', [item(['u1'])], 'insufficient', undefined, [['not-insufficient', 'note']]],
    ['insufficient with a note', [item(['u1'])], 'insufficient', 'Tambahkan gambar kerja.', []],
    ['insufficient, uncovered', [], 'insufficient', undefined, []],
  ])('review: %s', (_name, items, verdict, note, expected) => {
    expect(refused(() => requireReview({ items, verdict, note }, plan))).toEqual(expected);
  });
});

const seat = { sessionId: 's', attendance: 'present' as const, identityChecked: true };
const record = <M extends TestRecord['method']>(method: M, content: object, sessionId = 's') =>
  ({
    method,
    item: 'u1',
    sessionId,
    content: { unitCode: 'u1', criteria: [], questions: [], ...content },
  }) as unknown as TestRecord;

describe('evidence of the test (9.3.3)', () => {
  const asked = (satisfactory?: 'yes' | 'no') => ({ question: 'Apa?', answer: 'Ini.', satisfactory });
  const score = { questionSet: 'A', score: 70, maximum: 100, passing: 70 };
  it.each<[string, TestRecord | undefined, Partial<typeof seat>, string[]]>([
    ['no record', undefined, {}, ['no-record']],
    ['nothing judged', record('observation', { note: 'x' }), {}, ['no-record']],
    ['seen', record('observation', { result: 'yes' }), {}, []],
    ['seen, further needed', record('observation', { result: 'further' }), {}, ['sufficient']],
    [
      'one criterion open',
      record('observation', { result: 'yes', criteria: [{ code: '1.1', achieved: 'yes' }, { code: '1.2' }] }),
      {},
      ['sufficient'],
    ],
    ['answered well', record('oral', { questions: [asked('yes')] }), {}, []],
    ['one answer not judged', record('oral', { questions: [asked('yes'), asked()] }), {}, ['sufficient']],
    ['asked but not answered', record('oral', { questions: [{ question: 'Apa?' }] }), {}, ['no-record']],
    ['passed exactly', record('written', score), {}, []],
    ['one point short', record('written', { ...score, score: 69 }), {}, ['sufficient']],
    ['no question set named', record('written', { ...score, questionSet: undefined }), {}, ['valid']],
    ['no score', record('written', { ...score, score: undefined }), {}, ['no-record']],
    ['identity not checked', record('observation', { result: 'yes' }), { identityChecked: false }, ['authentic']],
    ['of another session', record('observation', { result: 'yes' }, 'before'), {}, ['current']],
  ])('%s', (_name, given, change, expected) => {
    const method = (given?.method ?? 'oral') as 'observation' | 'oral' | 'written';
    expect(testGaps(method, given, { ...seat, ...change }).map((gap) => gap.rule)).toEqual(expected);
  });
});

describe('the recommendation (9.3.4)', () => {
  const facts = {
    plan: [
      { unitCode: 'u1', methods: ['observation' as const] },
      { unitCode: 'u2', methods: ['portfolio' as const] },
    ],
    records: [record('observation', { result: 'yes' })],
    seat,
  };
  const proven = {
    ...facts,
    records: [...facts.records, { method: 'portfolio' as const, item: 'd', sessionId: 's', content: item(['u2']) }],
  };
  const mute = { ...item(['u1'], { valid: 'no' }), documentId: 'e' };
  const silent = {
    ...proven,
    records: [...proven.records, { method: 'portfolio' as const, item: 'e', sessionId: 's', content: mute }],
  };
  it('lists what stands against each unit', () => {
    expect([...gapsByUnit(facts)].map(([unit, gaps]) => [unit, gaps.length])).toEqual([
      ['u1', 0],
      ['u2', 1],
    ]);
  });
  it.each<
    [string, typeof facts, ['K' | 'BK', 'K' | 'BK', 'K' | 'BK'], string | undefined, [string, string | undefined][]]
  >([
    ['all proven', proven, ['K', 'K', 'K'], undefined, []],
    ['K over a gap', facts, ['K', 'K', 'K'], undefined, [['evidence-gap', 'units.1.verdict']]],
    ['BK with reason', facts, ['K', 'BK', 'BK'], 'sebab', []],
    ['BK without reason', facts, ['K', 'BK', 'BK'], undefined, [['not-yet-without-reason', 'units.1.reason']]],
    ['a "no" without its reason', silent, ['K', 'K', 'K'], undefined, [['reason-missing', undefined]]],
    ['overall K over a BK', facts, ['K', 'BK', 'K'], 'sebab', [['overall-mismatch', 'overall']]],
    ['overall BK over all K', proven, ['K', 'K', 'BK'], undefined, [['overall-mismatch', 'overall']]],
  ])('%s', (_name, given, [u1, u2, overall], reason, expected) => {
    const units = [
      { unitCode: 'u1', verdict: u1 },
      { unitCode: 'u2', verdict: u2, reason },
    ];
    expect(refused(() => requireRecommendation({ units, overall }, given))).toEqual(expected);
  });
});

describe('sessions (9.3.2)', () => {
  const at = (time: string, day = '2026-12-01') => Temporal.Instant.from(`${day}T${time}:00+07:00`);
  const span = { starts: at('08:00'), ends: at('12:00') };
  const site: SiteFacts = {
    name: 'TUK',
    capacity: 10,
    schemeCodes: ['s'],
    verifiedOn: today,
    verifiedUntil: Temporal.PlainDate.from('2026-12-01'),
  };
  const moment = { now: at('09:00', '2026-11-23'), zone: 'Asia/Jakarta' };
  it('overlap in time, not by touching', () => {
    expect(overlap(span, { starts: at('12:00'), ends: at('13:00') })).toBe(false);
    expect(overlap(span, { starts: at('11:59'), ends: at('13:00') })).toBe(true);
  });
  it('count the day in the organisation’s zone: 00:30 WIB on the last verified day is allowed', () => {
    const night = { starts: at('00:30'), ends: at('01:30'), capacity: 1, schemeCode: 's' };
    expect(refused(() => requireSession(night, site, [], moment))).toEqual([]);
  });
  it.each<[string, object, object, [string, string][]]>([
    ['places left to the last', {}, {}, []],
    ['too many with another session', { capacity: 7 }, {}, [['site-occupied', 'capacity']]],
    ['more than the site', { capacity: 11 }, {}, [['over-capacity', 'capacity']]],
    ['another scheme', { schemeCode: 't' }, {}, [['site-scheme', 'siteId']]],
    ['never verified', {}, { verifiedOn: null, verifiedUntil: null }, [['site-unverified', 'siteId']]],
    [
      'verified from later on',
      {},
      { verifiedOn: Temporal.PlainDate.from('2026-12-02') },
      [['site-unverified', 'siteId']],
    ],
  ])('%s', (_name, change, siteChange, expected) => {
    const session = { ...span, capacity: 6, schemeCode: 's', ...change };
    const others = [{ ...span, capacity: 4 }];
    expect(refused(() => requireSession(session, { ...site, ...siteChange }, others, moment))).toEqual(expected);
  });
  const booking = {
    session: { ...span, capacity: 1, schemeCode: 's' },
    site,
    schemeCode: 's',
    taken: 0,
    busy: [],
    licenceUntil: Temporal.PlainDate.from('2026-12-01'),
  };
  it.each<[string, object, string[]]>([
    ['free', {}, []],
    ['full', { taken: 1 }, ['session-full']],
    ['assessor elsewhere', { busy: [{ who: 'assessor', ...span }] }, ['double-booked']],
    ['candidate elsewhere later', { busy: [{ who: 'candidate', starts: at('12:00'), ends: at('13:00') }] }, []],
    ['licence ends before', { licenceUntil: Temporal.PlainDate.from('2026-11-30') }, ['licence-expired']],
    ['of another scheme', { schemeCode: 't' }, ['session-scheme', 'site-scheme']],
  ])('booking: %s', (_name, change, expected) =>
    expect(codes(bookingObstacles({ ...booking, ...change }, moment))).toEqual(expected),
  );
});

describe('calendar files (RFC 5545)', () => {
  const file = calendarFile('LSP', [
    {
      uid: 'x@lsp',
      stamp: Temporal.Instant.from('2026-11-23T02:00:00.123Z'),
      starts: Temporal.Instant.from('2026-12-01T01:00:00Z'),
      ends: Temporal.Instant.from('2026-12-01T05:00:00Z'),
      summary: `Uji; kompetensi, ${'é'.repeat(60)}`,
      location: 'Jalan 1\nJakarta',
      description: 'a\\b',
    },
  ]);
  it('ends every line by CRLF, at most 75 octets, and unfolds to what was said', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:Uji\\; kompetensi\\, ${'é'.repeat(60)}\r\n`);
  });
  it('escapes text and writes times in UTC', () => {
    expect(file).toContain('LOCATION:Jalan 1\\nJakarta\r\n');
    expect(file).toContain('DESCRIPTION:a\\\\b\r\n');
    expect(file).toContain('DTSTAMP:20261123T020000Z\r\nDTSTART:20261201T010000Z\r\nDTEND:20261201T050000Z\r\n');
  });
});
