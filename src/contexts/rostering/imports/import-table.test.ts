import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTenant } from '#kernel/database/connect.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { gazetteer } from '#kernel/regions/gazetteer.ts';
import { childrenOf, districtsOf } from '#kernel/regions/regions.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { rostering } from '../context.ts';
import { publishedTable } from './demo.ts';
import { gridOf } from './grid.ts';
import { importTable } from './import-table.ts';
import { countsOf, importForm, listImports } from './list-imports.ts';
import { listFindings, readImport } from './read-import.ts';
import { readTable } from './read-table.ts';
import { importLimits } from './rules.ts';
import { withdrawImport } from './withdraw-import.ts';

const text = await readFile(publishedTable, 'utf8');
const pure = gridOf(readTable(text), gazetteer([...(await childrenOf('31')), ...(await districtsOf('31'))]));
/** A table of its own, so that no test meets another's import. */
const table = (name: string, months = 'Mei | Juni') =>
  `pada tanggal 1 April 2020\n\n| No. | Jabatan | ${months} |\n|---|---|---|\n| 1 | ${name} | Gambir | Koja |`;

let platform: TestPlatform;
let clerk: TestActor;
let official: TestActor;

beforeAll(async () => {
  platform = await openTestPlatform([kernelContext, { ...rostering, seedDemo: undefined }]);
  clerk = await platform.actor('dki-jakarta', ['clerk'], 'Galih Ramadhan');
  official = await platform.actor('dki-jakarta', ['official']);
});
afterAll(() => platform.close());

describe('importing the published table', () => {
  it('keeps what the pure report says: rows, cells, findings, figures, coverage', async () => {
    const { importId } = await clerk.do(importTable, { text, fileName: 'instruksi.md' });
    const kept = await official.see(readImport, { importId });
    expect(kept.rows).toEqual(pure.rows);
    expect(kept.findings).toEqual(JSON.parse(JSON.stringify(pure.findings)));
    expect(kept.summary).toEqual(pure.summary);
    expect(kept.coverage).toEqual(pure.coverage);
    expect(kept).toMatchObject({
      months: pure.months,
      importedBy: 'Galih Ramadhan',
      fileName: 'instruksi.md',
      status: 'read',
      sha256: createHash('sha256')
        .update(await readFile(publishedTable))
        .digest('hex'),
    });
    expect(kept.head).toEqual(pure.instruction);
    const { number, year, findings } = await official.see(listFindings, { importId });
    expect([number, year, findings]).toEqual(['118', 2015, kept.findings]);
    expect(kept.history[0]).toMatchObject({
      operation: 'rostering.import-table',
      facts: { number: '118', year: 2015, rows: 93, rotating: 75, fixed: 18, months: 8, firstMonth: '2015-05' },
    });
    const counts = kept.history[0]?.facts.findings as Record<string, number>;
    expect(counts).toEqual(Object.fromEntries(Object.entries(pure.summary.counts).filter(([, count]) => count > 0)));
    const { lines } = await official.see(listImports, {});
    expect(lines.find((line) => line.importId === importId)).toMatchObject({ rows: 93, ...countsOf(pure.summary) });
  });

  it('shows the rows that fit a filter, and counts them', async () => {
    const { importId } = (await official.see(listImports, {})).lines[0]!;
    const see = (filter: object) => official.see(readImport, { importId, ...filter });
    const gambir = await see({ search: 'gambir', month: '2015-05' });
    expect(gambir.fitting).toBe(pure.coverage.places.find(({ officialName }) => officialName === 'Gambir')!.byMonth[0]);
    expect(gambir.rows.every((row) => row.cells.length === 1 && row.cells[0]!.text === 'Gambir')).toBe(true);
    expect((await see({ finding: 'duplicate-office' })).fitting).toBe(16);
    expect((await see({ finding: 'no such finding', month: '2031-01' })).fitting).toBe(93);
    expect((await see({ search: 'tidak ada' })).rows).toEqual([]);
    expect((await see({ page: 2 })).rows).toEqual([]);
  });

  it('answers a retry with the first import, and refuses the same text for the same months', async () => {
    const first = await clerk.do(importTable, { text: table('Dinas Air') }, 'import-once');
    expect(await clerk.do(importTable, { text: table('Dinas Air') }, 'import-once')).toEqual(first);
    await expect(clerk.do(importTable, { text: table('Dinas Air') })).rejects.toMatchObject({
      code: 'rostering.already-imported',
      data: { importId: first.importId, on: '2026-11-23' },
    });
    const nextYear = await clerk.do(importTable, { text: table('Dinas Air'), year: 2021 });
    expect((await clerk.see(readImport, nextYear)).months).toEqual(['2021-05', '2021-06']);
  });

  it('keeps one of several imports of one text sent at once', async () => {
    const sent = await Promise.allSettled([1, 2, 3].map(() => clerk.do(importTable, { text: table('Dinas Api') })));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of sent)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'rostering.already-imported' });
  });

  it('keeps no employee number and no text', async () => {
    const number = '197001011990031001';
    await clerk.do(importTable, { text: `NIP. ${number}\n\n${table(`Dinas Bumi NIP ${number}`)}\n| | ${number} | |` });
    const { tenantId } = await platform.tenant('dki-jakarta');
    const kept = await inTenant(platform.database, tenantId, async (tx) => [
      await tx.selectFrom('rostering_import').selectAll().execute(),
      await tx.selectFrom('rostering_row').selectAll().execute(),
      await tx.selectFrom('rostering_cell').selectAll().execute(),
      await tx.selectFrom('journal').selectAll().execute(),
    ]);
    expect(JSON.stringify(kept)).toContain('Dinas Bumi');
    expect(JSON.stringify(kept)).not.toContain(number);
  });
});

describe('refusals leave nothing behind', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => `| ${i + 1} | Dinas ${i} | Gambir | Koja |`).join('\n');
  it.each([
    ['Hanya prosa.', {}, 'rostering.no-table', 'text'],
    [table('A').replace('pada tanggal 1 April 2020', ''), {}, 'rostering.no-year', 'year'],
    [table('A', 'Mei | Juli'), {}, 'rostering.month-missing', 'text'],
    [table('A', 'Mei | Mei'), {}, 'rostering.month-missing', 'text'],
    [table('A', 'Juni | Mei'), {}, 'rostering.month-missing', 'text'],
    [table('A', 'Pertama | Kedua'), {}, 'rostering.no-months', 'text'],
    [`${table('A')}\n${many(importLimits.rows)}`, {}, 'rostering.too-many-rows', 'text'],
    [table('A', Array(37).fill('Mei').join(' | ')), {}, 'rostering.too-many-months', 'text'],
    [table('A'), { year: 1800 }, 'kernel.invalid', 'year'],
    ['x'.repeat(importLimits.textLength + 1), {}, 'kernel.invalid', 'text'],
    [table('\ud800'), {}, 'kernel.invalid', 'text'],
    [table('\u0000'), {}, 'kernel.invalid', 'text'],
    ['  ', {}, 'rostering.no-table', 'text'],
    ['', {}, 'kernel.invalid', 'text'],
  ])('%.40j %j: %s', async (bad, options, code, field) => {
    const before = await clerk.see(listImports, { show: 'all' });
    await expect(clerk.do(importTable, { text: bad, ...options })).rejects.toMatchObject({ code, field });
    expect(await clerk.see(listImports, { show: 'all' })).toEqual(before);
  });

  it('when the months run over the turn of a year, they are taken', async () => {
    const { importId } = await clerk.do(importTable, { text: table('Dinas Api', 'Desember | Januari') });
    expect((await clerk.see(readImport, { importId })).months).toEqual(['2020-12', '2021-01']);
  });
});

describe('who may', () => {
  it('lets the clerk alone import and withdraw, and every role of the house read', async () => {
    for (const role of ['governor', 'sekda', 'official', 'kecamatan']) {
      const actor = await platform.actor('dki-jakarta', [role]);
      await expect(actor.do(importTable, { text: table(role) })).rejects.toMatchObject({ code: 'kernel.not-granted' });
      await expect(actor.see(importForm, {})).rejects.toMatchObject({ code: 'kernel.not-granted' });
      const { lines, mayImport } = await actor.see(listImports, {});
      expect([lines.length > 0, mayImport]).toEqual([true, false]);
      const { importId } = lines[0]!;
      expect((await actor.see(readImport, { importId })).mayWithdraw).toBe(false);
      await expect(actor.do(withdrawImport, { importId, reason: 'Salah naskah' })).rejects.toMatchObject({
        code: 'kernel.not-granted',
      });
    }
    const stranger = await platform.actor('dki-jakarta', []);
    await expect(stranger.see(listImports, {})).rejects.toMatchObject({ code: 'kernel.not-granted' });
    expect(await clerk.see(importForm, {})).toEqual({ regionName: 'Daerah Khusus Ibukota Jakarta', districts: 44 });
  });

  it('shows nothing to another organisation', async () => {
    const { importId } = (await clerk.see(listImports, {})).lines[0]!;
    const elsewhere = await platform.actor('lsp-koper', ['clerk']);
    await expect(elsewhere.see(readImport, { importId })).rejects.toMatchObject({ code: 'kernel.not-granted' });
    const { tenantId } = await platform.tenant('lsp-koper');
    const { sql } = await import('kysely');
    for (const name of ['rostering_import', 'rostering_row', 'rostering_cell'] as const) {
      const seen = await inTenant(platform.database, tenantId, async (tx) => [
        ...(await tx.selectFrom(name).selectAll().execute()),
        ...(await sql`select * from ${sql.table(name)}`.execute(tx)).rows,
      ]);
      expect(seen).toEqual([]);
    }
  });

  it('knows no import that is not there', async () => {
    const importId = crypto.randomUUID();
    const refusal = { code: 'kernel.not-found' };
    await expect(clerk.see(readImport, { importId })).rejects.toMatchObject(refusal);
    await expect(clerk.see(listFindings, { importId })).rejects.toMatchObject(refusal);
    await expect(clerk.do(withdrawImport, { importId, reason: 'Salah naskah' })).rejects.toMatchObject(refusal);
  });
});

describe('withdrawing', () => {
  it('takes an import out of the list, keeps it readable, and makes room for the text again', async () => {
    const { importId } = await clerk.do(importTable, { text: table('Dinas Salah') });
    await expect(clerk.do(withdrawImport, { importId, reason: '-' })).rejects.toMatchObject({
      code: 'kernel.invalid',
      field: 'reason',
    });
    await clerk.do(withdrawImport, { importId, reason: 'Naskah rancangan, bukan yang terbit.' });
    const ids = async (show: string) => (await clerk.see(listImports, { show })).lines.map((line) => line.importId);
    expect(await ids('read')).not.toContain(importId);
    expect(await ids('all')).toContain(importId);
    const kept = await clerk.see(readImport, { importId });
    expect(kept).toMatchObject({
      status: 'withdrawn',
      mayWithdraw: false,
      withdrawn: { reason: 'Naskah rancangan, bukan yang terbit.' },
    });
    await expect(clerk.do(withdrawImport, { importId, reason: 'Sekali lagi' })).rejects.toMatchObject({
      code: 'rostering.already-withdrawn',
    });
    await expect(clerk.do(importTable, { text: table('Dinas Salah') })).resolves.toMatchObject({
      importId: expect.any(String),
    });
  });
});
