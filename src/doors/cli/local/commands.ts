import { contexts } from '#doors/registry.ts';
import type { Database } from '#kernel/database/connect.ts';
import { migrate } from '#kernel/database/migrate.ts';
import type { OpenPlatform } from '#kernel/open-platform.ts';
import { databaseStatus } from './database-status.ts';
import { verifyJournal } from './verify-journal.ts';

/** What a local command brings back: one JSON document, words for people, and whether something was found that should not be. */
export interface LocalAnswer {
  answer: unknown;
  words: string[];
  finding: boolean;
}

/** Work on the platform itself that is no operation. Those on the database alone change no schema before they run. */
export type LocalCommand = { summary: string } & (
  | { on: 'database'; run(database: Database): Promise<LocalAnswer> }
  | { on: 'platform'; run(platform: OpenPlatform): Promise<LocalAnswer> }
);

/** The local commands; `database migrate` is typed for `database-migrate`. */
export const localCommands: Readonly<Record<string, LocalCommand>> = {
  'database-migrate': {
    summary: 'Bring the schema of the database up to date.',
    on: 'database',
    run: async (database) => {
      const applied = await migrate(database, contexts);
      return {
        answer: { applied },
        words: [applied.length === 0 ? 'The schema is up to date.' : `${applied.length} migrations applied.`],
        finding: false,
      };
    },
  },
  'database-status': {
    summary: 'Say which migrations the database has and lacks.',
    on: 'database',
    run: databaseStatus,
  },
  'journal-verify': {
    summary: 'Recompute the hash of every journal line; name the first bad one.',
    on: 'database',
    run: verifyJournal,
  },
  'demo-seed': {
    summary: 'Put the demonstration data into an empty database.',
    on: 'platform',
    run: async (platform) => {
      if (!platform.settings.demo)
        return { answer: { accounts: 0 }, words: ['DEMO is off: nothing was written.'], finding: true };
      const { demoAccounts, seedDemo } = await import('#doors/demo.ts');
      await seedDemo(platform);
      return {
        answer: { accounts: demoAccounts.length },
        words: [`${demoAccounts.length} demonstration accounts are there.`],
        finding: false,
      };
    },
  },
};
