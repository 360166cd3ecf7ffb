import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../root.ts';
import type { PdfFindings } from './pdf-thread.ts';

/** Limits of the examination: how long one file may take, and after how many files the thread is renewed. */
export const pdfLimits = { milliseconds: 10_000, files: 200 };

let thread: Worker | undefined;
let examined = 0;
let turn: Promise<unknown> = Promise.resolve();

function open(): Worker {
  examined = 0;
  const opened = new Worker(join(projectRoot, 'src/kernel/documents/pdf-thread.ts'), {
    workerData: { examinesPdf: true },
    execArgv: [],
    stderr: true,
    stdout: true,
  });
  // The parser speaks of every fault it meets; what counts comes back as findings.
  opened.stderr.resume();
  opened.stdout.resume();
  // An error between two files must not end the process; the next file opens a new thread.
  opened.on('error', () => close(opened));
  opened.on('exit', () => close(opened));
  return opened;
}

function close(which: Worker | undefined): void {
  if (which === thread) thread = undefined;
  void which?.terminate();
}

function ask(bytes: Uint8Array): Promise<PdfFindings> {
  thread ??= open();
  const asked = thread;
  return new Promise((done) => {
    const settle = (findings: PdfFindings, alive: boolean) => {
      clearTimeout(timer);
      asked.removeAllListeners('message');
      asked.off('error', lost).off('exit', lost);
      // An idle thread does not keep the process alive.
      asked.unref();
      if (!alive || ++examined >= pdfLimits.files) close(asked);
      done(findings);
    };
    const lost = () => settle({ unreadable: 'too-complex' }, false);
    const timer = setTimeout(lost, pdfLimits.milliseconds);
    asked.ref();
    asked.on('message', (findings: PdfFindings) => settle(findings, true));
    asked.on('error', lost);
    asked.on('exit', lost);
    asked.postMessage(bytes);
  });
}

/**
 * Examines a PDF in a thread of its own, one file after the other: its pages, and the first active thing in it. A file on which the
 * parser stops or takes more than {@link pdfLimits} is `too-complex`; it never takes the process with it.
 */
export function examinePdf(bytes: Uint8Array): Promise<PdfFindings> {
  const mine = turn.then(() => ask(bytes));
  turn = mine;
  return mine;
}

/** Ends the thread; a later file opens it again. */
export async function stopPdf(): Promise<void> {
  const running = thread;
  thread = undefined;
  await running?.terminate();
}
