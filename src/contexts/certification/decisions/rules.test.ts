import { describe, expect, it } from 'vitest';
import { type MemberOnCase, requireIndependent, votersOn } from './conflicts.rules.ts';
import { quorumOf, quorumState, requireQuorum } from './quorum.rules.ts';
import { officeSeries } from './series.rules.ts';
import { openUnits, requireEvidence, requireWhole } from './verdict.rules.ts';

const member = (over: Partial<MemberOnCase> = {}): MemberOnCase => ({
  personId: 'p',
  name: 'Dewi',
  present: true,
  appointed: true,
  hand: null,
  relation: null,
  declared: null,
  ...over,
});

describe('quorum (9.4.4)', () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 4],
    [8, 5],
    [20, 11],
  ])('of %i appointed members is %i', (appointed, needed) => {
    expect(quorumOf(appointed)).toBe(needed);
    expect(quorumState(appointed, needed).met).toBe(true);
    expect(quorumState(appointed, needed - 1).met).toBe(false);
  });

  it.each([
    [{ appointed: 3, present: 3, recused: 0 }, true],
    [{ appointed: 3, present: 2, recused: 0 }, false],
    [{ appointed: 3, present: 3, recused: 1 }, true],
    [{ appointed: 3, present: 3, recused: 2 }, false],
    [{ appointed: 5, present: 3, recused: 0 }, true],
    [{ appointed: 5, present: 3, recused: 1 }, false],
    [{ appointed: 5, present: 4, recused: 1 }, true],
  ])('%o: met %s', (facts, met) => {
    const ask = () => requireQuorum(facts);
    if (met) expect(ask).not.toThrow();
    else expect(ask).toThrow('certification.decisions.no-quorum');
  });
});

describe('independence (9.4.2, 9.4.3)', () => {
  it.each([
    ['nothing ties him', {}, null],
    ['he decided before', { hand: 'technical-team' }, null],
    ['he assessed', { hand: 'assessor' }, 'member-involved'],
    ['he reviewed', { hand: 'reviewer' }, 'member-involved'],
    ['it is his own', { hand: 'applicant' }, 'member-involved'],
    ['he trained', { relation: 'trainer' }, 'member-involved'],
    ['not appointed', { appointed: false }, 'not-appointed'],
    ['he assessed, and stands back', { hand: 'assessor', declared: 'assessed' as const }, null],
    ['he assessed, and is absent', { hand: 'assessor', present: false }, null],
  ])('%s', (_why, over, code) => {
    const ask = () => requireIndependent([member(), member({ personId: 'q', ...over })]);
    if (code) expect(ask).toThrow(`certification.decisions.${code}`);
    else expect(ask).not.toThrow();
  });

  it('lets those vote who are present and have not stood back', () => {
    const all = [
      member({ personId: 'a' }),
      member({ personId: 'b', present: false }),
      member({ personId: 'c', declared: 'other' }),
    ];
    expect(votersOn(all).map(({ personId }) => personId)).toEqual(['a']);
  });
});

describe('evidence (9.3.4, 9.4.1)', () => {
  const whole = { unitCode: 'A', gaps: [], verdict: 'K' as const };
  it.each([
    [[whole], 0],
    [[whole, { ...whole, gaps: ['current'] }], 1],
    [[{ ...whole, verdict: 'BK' as const }], 1],
    [[{ ...whole, verdict: null }], 1],
  ])('%o has %i open units', (units, open) => {
    expect(openUnits(units)).toHaveLength(open);
    const ask = () => requireEvidence('competent', units);
    if (open > 0) expect(ask).toThrow('certification.decisions.evidence-gap');
    else expect(ask).not.toThrow();
    expect(() => requireEvidence('not-yet', units)).not.toThrow();
  });

  it('is missing where there is no unit at all', () => {
    expect(() => requireEvidence('competent', [])).toThrow('certification.decisions.evidence-gap');
  });
});

describe('votes', () => {
  const voters = [
    { personId: 'a', name: 'A' },
    { personId: 'b', name: 'B' },
  ];
  const checklist = {
    recommendation: 'yes',
    records: 'yes',
    evidence: 'yes',
    requirements: 'yes',
    traceable: 'yes',
  } as const;
  const given = (votes: { personId: string; vote?: 'for' | 'against'; dissent?: string }[]) => ({
    outcome: 'competent' as const,
    checklist,
    votes,
  });

  it.each([
    [[{ personId: 'a', vote: 'for' as const }], 'vote-missing'],
    [
      [
        { personId: 'a', vote: 'for' as const },
        { personId: 'b', vote: 'against' as const },
      ],
      'dissent-missing',
    ],
    [
      [
        { personId: 'a', vote: 'for' as const },
        { personId: 'a', vote: 'for' as const },
        { personId: 'b', vote: 'for' as const },
      ],
      'vote-missing',
    ],
    [
      [
        { personId: 'a', vote: 'for' as const },
        { personId: 'b', vote: 'for' as const },
        { personId: 'x', vote: 'for' as const },
      ],
      'no-voter',
    ],
    [
      [
        { personId: 'a', vote: 'for' as const },
        { personId: 'b', vote: 'against' as const, dissent: 'Kurang.' },
      ],
      'no-majority',
    ],
  ])('%o: %s', (votes, code) => {
    expect(() => requireWhole(given(votes), voters)).toThrow(`certification.decisions.${code}`);
  });

  it('pass when all are there and most are for', () => {
    const { votes } = requireWhole(given(voters.map(({ personId }) => ({ personId, vote: 'for' as const }))), voters);
    expect(votes).toEqual(voters.map(({ personId }) => ({ personId, vote: 'for', dissent: null })));
  });
});

it('writes the body into the patterns of its series', () => {
  expect(officeSeries('decree', 'LSP KOPER')).toEqual({
    code: 'certification.decree',
    pattern: '{seq:3}/SK/LSP-KOPER/{romanMonth}/{year}',
  });
});
