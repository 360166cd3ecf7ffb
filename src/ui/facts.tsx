import type { ReactNode } from 'react';
import { classes } from './tone.ts';

/** A name and what it holds. */
export interface Fact {
  label: string;
  value: ReactNode;
}

/** Facts as a description list. `wide` puts the names in a column of their own, with thin lines, for the main column. */
export function Facts({ facts, wide }: { facts: readonly Fact[]; wide?: boolean }) {
  return (
    <dl className={classes('facts', wide && 'facts-wide')}>
      {facts.map((fact) => (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Short pairs on one line that wraps: "Skema KOPER/IV · Klausul 9.4". For heads of rows and results. */
export function KeyValue({ pairs }: { pairs: readonly Fact[] }) {
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      {pairs.map((pair) => (
        <div key={pair.label} className="flex gap-2">
          <dt className="text-tinta-redup">{pair.label}</dt>
          <dd className="font-semibold">{pair.value}</dd>
        </div>
      ))}
    </dl>
  );
}
