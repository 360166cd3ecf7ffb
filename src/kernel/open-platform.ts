import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from './context.ts';
import { connect, type Database } from './database/connect.ts';
import { migrate } from './database/migrate.ts';
import { openBlobs } from './documents/open-blobs.ts';
import { openMail } from './mail/send.ts';
import { type Platform, realTime } from './platform.ts';
import { openSecrets } from './secrets/open-secrets.ts';
import type { Settings } from './settings.ts';
import { openSignIn, type SendMail, type SignIn } from './sign-in/auth.ts';

/** A platform with its sign-in and mail, ready for doors. */
export interface OpenPlatform extends Platform {
  signIn: SignIn;
  sendMail: SendMail;
  close(): Promise<void>;
}

/** Opens the database, brings its schema up to date, and opens documents, secrets, mail and sign-in. */
export async function openPlatform(
  settings: Settings,
  contexts: readonly Context[],
  overrides: Partial<Platform> & { database?: Database; sendMail?: SendMail } = {},
): Promise<OpenPlatform> {
  await mkdir(settings.dataDir, { recursive: true, mode: 0o700 });
  const database = overrides.database ?? (await connect(settings));
  await migrate(database, contexts);
  const secrets = await openSecrets(settings);
  const sendMail = overrides.sendMail ?? openMail(settings);
  return {
    ...realTime,
    poke: () => {},
    ...overrides,
    settings,
    database,
    contexts,
    blobs: openBlobs(settings, join(settings.dataDir, 'documents')),
    secrets,
    sendMail,
    signIn: openSignIn(database, settings, secrets.fingerprint('sign-in sessions'), sendMail),
    close: () => database.close(),
  };
}
