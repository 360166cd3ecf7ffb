import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.ts';

/** What one step of the checks found. */
interface Tally {
  step: string;
  passed: number;
  failed: number;
  seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'pancakarya-reports-'));
const only = process.argv.slice(2);
const tallies: Tally[] = [];

await step('types', () => check('react-router', ['typegen']) && check('tsc', ['-p', '.']));
await step('lint', () => check('biome', ['check', '--error-on-warnings']));
await step('dead code', () => check('knip', []));
await step('unit and database', () => vitest('unit', []));
await step('database on PostgreSQL', async () => {
  const server = await startPostgres();
  try {
    const files = globSync('src/**/*.test.ts').filter((file) =>
      readFileSync(file, 'utf8').includes('openTestPlatform'),
    );
    return vitest('postgres', files, { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
});
await step('build', () => check('react-router', ['build']));
await step('browser', () => playwright());

rmSync(reports, { recursive: true, force: true });
for (const { step, passed, failed, seconds } of tallies)
  console.log(`${step.padEnd(26)} ${passed} passed, ${failed} failed, ${seconds} s`);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

type Found = boolean | { passed: number; failed: number };

/** Runs one step unless others were named on the command line; a check counts as one test. */
async function step(name: string, run: () => Found | Promise<Found>): Promise<void> {
  if (only.length > 0 && !only.some((word) => name.includes(word))) return;
  console.log(`\n── ${name}`);
  const started = performance.now();
  const found = await run();
  const counts = typeof found === 'boolean' ? { passed: Number(found), failed: Number(!found) } : found;
  tallies.push({ step: name, ...counts, seconds: Math.round((performance.now() - started) / 1000) });
}

function check(command: string, args: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, NO_COLOR: '1', ...env } }).status === 0;
}

function vitest(name: string, files: string[], env: Record<string, string> = {}): Found {
  const report = join(reports, `${name}.json`);
  const ok = check(
    'vitest',
    ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...files],
    env,
  );
  const { numPassedTests, numFailedTests } = readReport(report, { numPassedTests: 0, numFailedTests: 0 });
  return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
}

function playwright(): Found {
  const report = join(reports, 'browser.json');
  const ok = check('playwright', ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0 } });
  return { passed: stats.expected + stats.flaky, failed: ok ? stats.unexpected : Math.max(1, stats.unexpected) };
}

/** A step that died before it wrote its report counts as failed. */
function readReport<T>(file: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return otherwise;
  }
}
