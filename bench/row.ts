/** One line of a bench table; `ratio` is value over the peer's value unless `what` says otherwise. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  comparedWith?: string;
  ratio?: number;
  /** The bar: for the ratio where there is one, else for the value. */
  aim?: Aim;
}

/** A bar to reach or to stay under. */
export interface Aim {
  atLeast?: number;
  atMost?: number;
}

/** What one bench found. `setting` says in words what was set up: engine, flags, sizes. */
export interface Bench {
  name: string;
  setting?: string;
  rows: Row[];
}

/** Whether a row meets its aim; undefined where none is set. */
export function isMet({ aim, ratio, value }: Row): boolean | undefined {
  if (!aim) return undefined;
  const judged = ratio ?? value;
  return judged >= (aim.atLeast ?? -Infinity) && judged <= (aim.atMost ?? Infinity);
}

/** An aim as people write it. */
export const aimText = ({ atLeast, atMost }: Aim): string => (atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`);

/** Rounds for a table. */
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** The middle value. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Measures several things by turns, so that a noisy minute of the machine meets them all: `rounds` times each, in turned order, after
 * one round that does not count. Answers every value, round by round.
 */
export async function byTurns<Name extends string>(
  rounds: number,
  measured: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(measured) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let turn = -1; turn < rounds; turn++) {
    const order = turn % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const value = await measured[name]();
      if (turn >= 0) seen[name].push(value);
    }
  }
  return seen;
}

/** One series over another: the median of what each round found, so that both sides met the same minute. */
export const ratioOf = (ours: readonly number[], theirs: readonly number[]): number =>
  round(median(ours.map((value, turn) => value / theirs[turn]!)));

/** Things done per second: `lanes` workers share `jobs`, each lane one at a time. */
export async function perSecond<Job>(
  jobs: readonly Job[],
  lanes: number,
  run: (job: Job, lane: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const took = await timed(() =>
    Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        while (next < jobs.length) await run(jobs[next++]!, lane);
      }),
    ),
  );
  return (jobs.length * 1000) / took;
}
