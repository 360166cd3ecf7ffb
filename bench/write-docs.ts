import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#kernel/root.ts';
import { type KeptBench, markdownTable } from './report.ts';

const head = `# Benchmarks

\`npm run bench\` runs all; \`npm run bench -- operations pages\` runs the named ones. It prints a table and keeps the figures in
\`bench/results.json\`; \`npm run bench -- --write-docs\` also writes this page from them, so every figure here came out of a command.

Each bench compares with a peer or a limit **in the same run**, by turns, and takes medians: machines are noisy, ratios hold longer than
figures. What the ratio is of, the row says; "aim" is the bar for the ratio, or for the value where there is none.
`;

const about: Record<string, string> = {
  operations: `The whole path of an operation (who, grant, parse, request id, find and lock, decide, save, consequences, journal, one transaction)
against the same statements sent bare: they are recorded from one real run and replayed with fresh ids over the same driver, in one
transaction, by the owner, without tenant walls, checks, hashing or building of SQL. Aim: at least half as fast. "Round trips" counts what goes
over the connection for one operation, \`begin\` and \`commit\` included. One tenant that gets everything is compared with sixteen that share it.`,
  pages: `Sixteen connections over HTTP against our built server, with 10,000 and with 1,000,000 cases in two databases of one PostgreSQL. Peers: Hono and
Kysely that ask the same rows over a connection pool of the same size and answer JSON, without accounts, tenants or an access log; and an address of our own
server that answers a constant. "Growth" is the speed at 10,000 rows over the speed at 1,000,000. Bytes are what a real browser receives for the
page with its style sheet, font and scripts, at its first visit.`,
  start: `From a fresh copy of the checkout (dependencies installed) to the first page: with the build, without it, and a restart on the same data. Embedded database.`,
  papers: `The certificate letter (two pages, PDF/A, tagged) through the engine against a bare compile of the same source and against a warm Chromium that
prints the same page; a hundred letters in one file; memory over 5,000 pages.`,
};

function section({ name, setting, rows, date, seconds, machine }: KeptBench): string {
  const { cores, processor, memoryGB, node, platform } = machine;
  return [
    `## ${name}`,
    about[name] ?? '',
    markdownTable(rows),
    `${date}, ${cores} cores (${processor}), ${memoryGB} GB, Node ${node}, ${platform}; took ${seconds} s.${setting ? ` ${setting}` : ''}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Writes `docs/benchmarks.md` out of the kept results. */
export async function writeDocs(results: Record<string, KeptBench>): Promise<void> {
  const path = join(projectRoot, 'docs/benchmarks.md');
  await writeFile(path, `${head}\n${Object.values(results).map(section).join('\n\n')}\n`);
  console.log(`\nwrote docs/benchmarks.md`);
}
