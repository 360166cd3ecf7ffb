import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuse } from '../refusals.ts';
import { projectRoot } from '../root.ts';
import type { PaperStandard, PressAnswer, PressJob } from './job.ts';
import { printableJson } from './printable.ts';

/** Limits of the press. `papers`: how many may wait; `milliseconds`: how long one may take; `pages`: after how many the thread is renewed. */
export const pressLimits = { papers: 256, milliseconds: 30_000, pages: 2_000 };

/** How one paper is to be printed. */
export interface PaperOptions {
  language: 'id' | 'en';
  /** Default `pdf/a-2a`. */
  standard?: PaperStandard;
  /** The moment of the record, written as the file's creation date: the same record gives the same bytes. */
  at: Date;
  /** Pictures (JPEG, PNG or SVG bytes), placed by the template as `/.paper-files/<name>`. */
  files?: Record<string, Uint8Array>;
}

/** A paper that could not be printed: the template or data is wrong, it took too long, or the press stopped. `problems` says what. */
export class PaperError extends Error {
  readonly paper: string;
  readonly reason: 'unknown-paper' | 'faulty' | 'too-slow' | 'stopped';
  readonly problems: readonly string[];

  constructor(paper: string, reason: PaperError['reason'], problems: readonly string[] = []) {
    super(`paper ${paper}: ${reason}${problems.map((problem) => `\n  ${problem}`).join('')}`);
    this.name = 'PaperError';
    this.paper = paper;
    this.reason = reason;
    this.problems = problems;
  }
}

interface Waiting {
  paper: string;
  job: PressJob;
  done: (bytes: Uint8Array) => void;
  failed: (error: PaperError) => void;
}

let worker: Worker | undefined;
let printed = 0;
let lastId = 0;
let current: (Waiting & { timer: NodeJS.Timeout }) | undefined;
const queue: Waiting[] = [];

/** The template of a paper: `certification/fr-apl-01` is `src/contexts/certification/papers/fr-apl-01.typ`. */
function templateOf(paper: string): string {
  const [, context, file] = /^([a-z-]+)\/([a-z0-9-]+)$/.exec(paper) ?? [];
  const template = `src/contexts/${context}/papers/${file}.typ`;
  if (!context || !existsSync(join(projectRoot, template))) throw new PaperError(paper, 'unknown-paper');
  return template;
}

function open(): Worker {
  const press = new Worker(join(projectRoot, 'src/kernel/papers/press.ts'), {
    workerData: { press: { root: projectRoot } },
    execArgv: [],
  });
  press.on('message', (answer: PressAnswer) => settle(press, answer));
  press.on('error', (error) => lost(press, 'faulty', String(error)));
  press.on('exit', () => lost(press, 'stopped', 'the press ended'));
  printed = 0;
  return press;
}

function settle(press: Worker, answer: PressAnswer): void {
  if (press !== worker || answer.id !== current?.job.id) return;
  const job = current;
  current = undefined;
  clearTimeout(job.timer);
  if ('bytes' in answer) {
    printed += answer.pages;
    job.done(answer.bytes);
  } else job.failed(new PaperError(job.paper, 'faulty', answer.problems));
  if (printed >= pressLimits.pages) retire(press);
  next();
}

/** The thread is gone or given up: the paper it held fails, those that wait go to a new one. */
function lost(press: Worker, reason: PaperError['reason'], problem: string): void {
  if (press !== worker) return;
  const job = current;
  current = undefined;
  retire(press);
  if (job) {
    clearTimeout(job.timer);
    job.failed(new PaperError(job.paper, reason, [problem]));
  }
  next();
}

function retire(press: Worker): void {
  worker = undefined;
  void press.terminate();
}

function next(): void {
  if (current) return;
  const job = queue.shift();
  if (!job) {
    // An idle press does not keep the process alive.
    worker?.unref();
    return;
  }
  worker ??= open();
  worker.ref();
  const press = worker;
  const timer = setTimeout(
    () => lost(press, 'too-slow', `more than ${pressLimits.milliseconds} ms`),
    pressLimits.milliseconds,
  );
  current = { ...job, timer };
  press.postMessage(job.job);
}

/**
 * Prints a paper: `renderPaper('certification/fr-apl-01', data, { language: 'id', at })` answers the bytes of a tagged PDF.
 * Papers are printed one after the other in a thread of their own. Throws {@link PaperError}; refuses `kernel.busy` when too many wait.
 */
export async function renderPaper(paper: string, data: unknown, options: PaperOptions): Promise<Uint8Array> {
  const template = templateOf(paper);
  if (queue.length >= pressLimits.papers) refuse('kernel.busy', {});
  const job: PressJob = {
    id: ++lastId,
    template,
    data: printableJson(data),
    language: options.language,
    standard: options.standard ?? 'pdf/a-2a',
    createdAt: Math.floor(options.at.getTime() / 1000),
    files: options.files ?? {},
  };
  return new Promise((done, failed) => {
    queue.push({ paper, job, done, failed });
    next();
  });
}

/** Ends the press; papers that wait fail with `stopped`. A later paper opens it again. */
export async function stopPapers(): Promise<void> {
  const press = worker;
  worker = undefined;
  const left = [...(current ? [current] : []), ...queue.splice(0)];
  if (current) clearTimeout(current.timer);
  current = undefined;
  for (const job of left) job.failed(new PaperError(job.paper, 'stopped'));
  await press?.terminate();
}
