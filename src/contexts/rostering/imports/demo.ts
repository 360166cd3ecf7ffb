import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tenant } from '#kernel/actor.ts';
import { perform } from '#kernel/perform.ts';
import type { Platform } from '#kernel/platform.ts';
import { projectRoot } from '#kernel/root.ts';
import { importTable } from './import-table.ts';

/** The table of Instruksi Gubernur DKI Jakarta 118/2015 as published. */
export const publishedTable = join(projectRoot, 'src/contexts/rostering/seeds/instruksi-118-2015.md');

/** Imports the published table as the bureau's clerk. */
export async function seedImports(platform: Platform, tenant: Tenant): Promise<void> {
  const email = `petugas@${tenant.slug}.test`;
  const clerk = await platform.database.db
    .selectFrom('user_account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow(() => new Error(`demonstration account ${email} is missing`));
  const text = await readFile(publishedTable, 'utf8');
  await perform(
    platform,
    importTable,
    { text, fileName: 'instruksi-118-2015.md' },
    { tenant, accountId: clerk.id, via: 'seed', requestId: 'seed:rostering-import-118-2015' },
  );
}
