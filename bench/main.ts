import { keepResult, machine, plainTable, readResults } from './report.ts';
import type { Bench } from './row.ts';
import { writeDocs } from './write-docs.ts';

/** All benches by name. Each exports `bench()`, compares within one run, and leaves nothing behind. */
const benches: Record<string, () => Promise<{ bench(): Promise<Bench> }>> = {
  operations: () => import('./operations.ts'),
  pages: () => import('./pages.ts'),
  start: () => import('./start.ts'),
  papers: () => import('./papers.ts'),
};

const help = `npm run bench [-- names… --write-docs --write-docs-only]

Runs the named benches, or all: ${Object.keys(benches).join(', ')}.
Prints a table each and keeps the figures in bench/results.json, beside the last ones of the benches that did not run.
  --write-docs       also writes docs/benchmarks.md from bench/results.json
  --write-docs-only  writes it without running anything`;

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const flags = new Set(args.filter((arg) => arg.startsWith('-')));
const unknown = [
  ...names.filter((name) => !(name in benches)),
  ...[...flags].filter((flag) => !['--write-docs', '--write-docs-only', '--help'].includes(flag)),
];
if (unknown.length > 0 || flags.has('--help')) {
  console.error(unknown.length > 0 ? `Unknown: ${unknown.join(', ')}\n\n${help}` : help);
  process.exit(unknown.length > 0 ? 2 : 0);
}

let failed = 0;
for (const name of flags.has('--write-docs-only') ? [] : names.length > 0 ? names : Object.keys(benches)) {
  const started = performance.now();
  try {
    const { bench } = await benches[name]!();
    const found = await bench();
    const seconds = Math.round((performance.now() - started) / 1000);
    keepResult({ ...found, date: Temporal.Now.plainDateISO().toString(), seconds, machine: machine() });
    console.log(`\n${name} (${seconds} s)${found.setting ? `: ${found.setting}` : ''}\n`);
    console.log(plainTable(found.rows));
  } catch (error) {
    failed++;
    console.error(`\n${name} failed:`, error);
  }
}
if (flags.has('--write-docs') || flags.has('--write-docs-only')) await writeDocs(readResults());
process.exit(failed === 0 ? 0 : 1);
