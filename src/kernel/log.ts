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
      redact: { paths: ['*.password', '*.email', '*.nik', '*.npwp', 'req.headers'], remove: true },
    },
    pino.destination(2),
  );
}
