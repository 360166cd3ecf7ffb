import type { HistoryLine } from '#kernel/journal/read-history.ts';

/** Consecutive lines of one operation by one person, told as one: how often, from the first to the last. */
export interface FoldedLine extends HistoryLine {
  times: number;
  /** The content hash of the first line; `contentHash` is that of the last. */
  firstHash: string;
}

const hour = 3_600_000;

/**
 * Folds what one person did again and again within an hour of the first time (a form that saves itself) into one line with a count.
 * Lines fold only when they say the same but for lists, which are joined: two different documents remain two lines. Oldest first.
 */
export function foldHistory(lines: readonly HistoryLine[]): FoldedLine[] {
  const folded: (FoldedLine & { since: number })[] = [];
  for (const line of lines) {
    const before = folded.at(-1);
    const isSame =
      before &&
      before.operation === line.operation &&
      before.who === line.who &&
      line.at.getTime() - before.since < hour &&
      scalars(before.facts) === scalars(line.facts);
    if (isSame)
      folded[folded.length - 1] = {
        ...before,
        lineId: line.lineId,
        at: line.at,
        contentHash: line.contentHash,
        facts: joined(before.facts, line.facts),
        times: before.times + 1,
      };
    else folded.push({ ...line, times: 1, firstHash: line.contentHash, since: line.at.getTime() });
  }
  return folded.map(({ since: _, ...line }) => line);
}

const scalars = (facts: Record<string, unknown>): string =>
  JSON.stringify(
    Object.entries(facts)
      .filter(([, value]) => !Array.isArray(value))
      .sort(([a], [b]) => a.localeCompare(b)),
  );

function joined(before: Record<string, unknown>, after: Record<string, unknown>): Record<string, unknown> {
  const both = { ...before };
  for (const [name, value] of Object.entries(after)) {
    const known = before[name];
    both[name] = Array.isArray(value) && Array.isArray(known) ? [...new Set([...known, ...value])] : value;
  }
  return both;
}
