import { describe, expect, it } from 'vitest';
import type { HistoryLine } from '#kernel/journal/read-history.ts';
import { foldHistory } from './history.ts';

const line = (minute: number, over: Partial<HistoryLine> = {}): HistoryLine => ({
  lineId: `line-${minute}`,
  at: new Date(Date.UTC(2026, 10, 24, 1, minute)),
  who: 'Bagus Prasetyo',
  operation: 'certification.save-application',
  facts: { round: 1, sections: ['identity'] },
  contentHash: `hash-${minute}`,
  ...over,
});

describe('foldHistory', () => {
  it('tells an hour of saving as one line, with a count and every section', () => {
    const folded = foldHistory([line(0), line(5), line(9, { facts: { round: 1, sections: ['work', 'identity'] } })]);
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatchObject({
      times: 3,
      lineId: 'line-9',
      firstHash: 'hash-0',
      contentHash: 'hash-9',
      facts: { round: 1, sections: ['identity', 'work'] },
    });
    expect(folded[0]?.at).toEqual(line(9).at);
  });

  it.each([
    ['another person', line(1, { who: 'Ratna Kusumawati' })],
    ['another operation', line(1, { operation: 'certification.add-evidence' })],
    ['other facts', line(1, { facts: { round: 2, sections: ['identity'] } })],
    ['an hour after the first', line(60)],
  ])('keeps %s apart', (_, second) => {
    expect(foldHistory([line(0), second]).map(({ times }) => times)).toEqual([1, 1]);
  });

  it('keeps the order: what lies between separates', () => {
    const folded = foldHistory([line(0), line(1, { operation: 'certification.add-evidence' }), line(2)]);
    expect(folded.map(({ lineId, times }) => [lineId, times])).toEqual([
      ['line-0', 1],
      ['line-1', 1],
      ['line-2', 1],
    ]);
  });
});
