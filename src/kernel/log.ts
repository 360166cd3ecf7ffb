import { type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

/** Structured logs, one JSON document a line. Never personal data: ids, codes, durations. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Opens the log at the level of the settings, on standard error, so that what a command answers stays alone on standard output. */
export function openLog(settings: Pick<Settings, 'logLevel'>): Log {
  return pino(
    {
      level: settings.logLevel,
      base: undefined,
      serializers: { error: plainError },
      redact: { paths: ['*.password', '*.email', '*.nik', '*.npwp', 'req.headers'], remove: true },
    },
    pino.destination(2),
  );
}

/** What is logged of an error: its kind, place and words, but of a database error no value of a row, which may be somebody's. */
export function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutAddresses(error) : typeof error;
  const { code, constraint, table, severity } = error as Error & Record<string, unknown>;
  // PostgreSQL quotes what it could not take after a colon: invalid input syntax for type date: "…".
  const message = severity === undefined ? error.message : error.message.replace(/: ".*"$/s, ': "…"');
  const stack = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    ...{ name: error.name, message: withoutAddresses(message), code, constraint, table, stack },
    cause: error.cause === undefined ? undefined : plainError(error.cause),
  };
}

/** A text without the e-mail addresses in it, such as a mail server repeats in its answers. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'(,;:]+@[^\s<>"'),;:]+/g, '…@…');
