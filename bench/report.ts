import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#kernel/root.ts';
import { aimText, type Bench, isMet, type Row } from './row.ts';

/** A bench as it is kept in `bench/results.json`: what was found, when, on what machine, in how many seconds. */
export interface KeptBench extends Bench {
  date: string;
  seconds: number;
  machine: { cores: number; processor: string; memoryGB: number; node: string; platform: string };
}

const resultsFile = join(projectRoot, 'bench/results.json');

/** The facts of this machine that a figure depends on. */
export const machine = (): KeptBench['machine'] => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
});

/** The latest result of every bench, by name. */
export function readResults(): Record<string, KeptBench> {
  return existsSync(resultsFile) ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, KeptBench>) : {};
}

/** Puts one result beside those of the other benches. */
export function keepResult(result: KeptBench): void {
  const all = Object.fromEntries(Object.entries({ ...readResults(), [result.name]: result }).sort());
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
}

/** A figure with at most four significant digits, thousands apart. */
export const figure = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0 });

const headings = ['what', 'value', 'unit', 'compared with', 'ratio', 'aim', 'met'];

const cells = (row: Row): string[] => [
  row.what,
  figure(row.value),
  row.unit,
  row.comparedWith ?? '',
  row.ratio === undefined ? '' : row.ratio.toFixed(2),
  row.aim ? aimText(row.aim) : '',
  { true: 'yes', false: 'NO', undefined: '' }[String(isMet(row)) as 'true'],
];

/** The table for people, as plain text. */
export function plainTable(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const isNumber = (column: number) => column === 1 || column === 4;
  const write = (line: string[]) =>
    line
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join('  ')
      .trimEnd();
  return [write(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1).map(write)].join(
    '\n',
  );
}

/** The same table in Markdown. */
export function markdownTable(rows: readonly Row[]): string {
  const write = (line: string[]) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [write(headings), '|---|--:|---|---|--:|---|---|', ...rows.map((row) => write(cells(row)))].join('\n');
}
