import { describe, expect, it } from 'vitest';
import { BadInput } from './tool.ts';
import { workingDays } from './working-days.ts';

const usual = { from: '2025-08-06', days: '14', calendar: 'id', 'collective-leave': 'free' };
const run = (flags: Record<string, string>) => workingDays.run(null, { ...usual, ...flags });

describe('working-days', () => {
  it.each([
    [{}, '2025-08-27', 'Wednesday', 3],
    [{ 'collective-leave': 'counted' }, '2025-08-26', 'Tuesday', 3],
    [{ 'as-of': '2025-08-01' }, '2025-08-26', 'Tuesday', 1],
    [{ 'as-of': '2025-08-06' }, '2025-08-26', 'Tuesday', 1],
    [{ 'as-of': '2025-08-07' }, '2025-08-27', 'Wednesday', 2],
    [{ week: '6' }, '2025-08-23', 'Saturday', 3],
    [{ days: '0' }, '2025-08-06', 'Wednesday', 3],
  ])('6 August 2025 and 14 days, with %j: %s', (flags, due, weekday, known) => {
    const { answer, finding } = run(flags);
    expect(answer).toMatchObject({ due, weekday, provisional: false });
    expect((answer as { decreesKnown: unknown[] }).decreesKnown).toHaveLength(known);
    expect(finding).toBe(false);
  });

  it('names each day that was passed over, with the decree that came seven days later', () => {
    const { answer, words } = run({});
    expect((answer as { skipped: unknown[] }).skipped).toContainEqual({
      date: '2025-08-18',
      weekday: 'Monday',
      reason: 'collective-leave',
      name: { id: 'Cuti bersama Proklamasi Kemerdekaan', en: 'Collective leave, Independence Day' },
      decree: 'SKB 933/2025, 1/2025, 3/2025',
    });
    expect(words.join('\n')).toMatch(/2025-08-18.*SKB 933\/2025/);
  });

  it('marks a year without a decree as provisional, in the answer and in words', () => {
    const { answer, words } = run({ from: '2026-12-28' });
    expect(answer).toMatchObject({ provisional: true, provisionalYears: [2027] });
    expect(words.at(-1)).toMatch(/Provisional.*2027/);
    expect(run({ from: '2025-12-20', 'as-of': '2025-09-18' }).answer).toMatchObject({ provisionalYears: [2026] });
  });

  it.each([
    ['from', '2025-02-29'],
    ['from', '6 August 2025'],
    ['from', '2025-08-06T00:00'],
    ['from', '9999-12-31'],
    ['as-of', 'kemarin'],
    ['days', '-3'],
    ['days', '1.5'],
    ['days', '3661'],
    ['days', '1e3'],
    ['days', ''],
    ['calendar', 'sg'],
    ['collective-leave', 'maybe'],
    ['week', '7'],
  ])('--%s %s is refused', (flag, value) => {
    expect(() => run({ [flag]: value })).toThrow(expect.objectContaining({ name: BadInput.name, where: `--${flag}` }));
  });
});
