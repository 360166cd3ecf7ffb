import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { kernelContext } from '#kernel/kernel-context.ts';
import { operation } from '#kernel/operation.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { verifyJournal } from './verify-journal.ts';

const subjectId = '01900000-0000-7000-8000-00000000000b';
let facts: Record<string, unknown> = {};

const note = operation({
  name: 'certification.note',
  grant: 'member',
  summary: 'Writes the facts of the test.',
  input: z.object({}),
  find: async () => null,
  decide: () => ({ change: null, subject: { type: 'certification.case', id: subjectId }, facts }),
  save: async () => {},
});

let platform: TestPlatform;
let actor: TestActor;
beforeAll(async () => {
  platform = await openTestPlatform([kernelContext]);
  actor = await platform.actor('lsp-koper', []);
});
afterAll(() => platform.close());

const verified = async () =>
  (await verifyJournal(platform.database)) as {
    answer: {
      ok: boolean;
      lines: number;
      bad: number;
      tenants: { tenant: string; firstBad: { lineId: string } | null }[];
    };
    words: string[];
    finding: boolean;
  };

it.each<[string, Record<string, unknown>]>([
  ['keys in any order', { zebra: 1, apple: { y: 1, x: [{ b: 1, a: 2 }] }, 10: 'ten', 9: 'nine' }],
  ['numbers of every kind', { whole: 1.0, part: 0.1, large: 1e21, small: 1e-7, minus: -0, long: 9007199254740991 }],
  [
    'times, days and what is missing',
    {
      at: new Date(1_700_000_000_123),
      day: Temporal.PlainDate.from('2026-02-28'),
      gone: undefined,
      list: [undefined, null],
    },
  ],
  ['text beyond ASCII', { name: 'Dési “Ñ” 🙂 \u2028 \u007f', 'kunci é': 'ya', '': 'empty' }],
])('reads back from the database what gives the hash that was written: %s', async (_what, given) => {
  platform.at('2026-11-23T02:00:00.987Z');
  facts = given;
  await actor.do(note, {});
  expect((await verified()).answer).toMatchObject({ ok: true, bad: 0 });
});

it('names the first line that was changed, of each organisation', async () => {
  facts = { outcome: 'not yet' };
  for (let i = 0; i < 3; i++) await actor.do(note, {});
  const { db } = platform.database;
  const lines = await db.selectFrom('journal').select('line_id').orderBy('line_id').execute();
  const [second, third] = [lines.at(-2)?.line_id, lines.at(-1)?.line_id];
  await sql`update journal set facts = '{"outcome": "competent"}' where line_id in (${second}::uuid, ${third}::uuid)`.execute(
    db,
  );
  const { answer, words, finding } = await verified();
  expect(finding).toBe(true);
  expect(answer).toMatchObject({ ok: false, bad: 2, lines: lines.length });
  expect(answer.tenants.find(({ tenant }) => tenant === 'lsp-koper')?.firstBad?.lineId).toBe(second);
  expect(answer.tenants.filter(({ firstBad }) => firstBad)).toHaveLength(1);
  expect(words[0]).toContain(second);
  await sql`update journal set facts = '{"outcome": "not yet"}' where line_id in (${second}::uuid, ${third}::uuid)`.execute(
    db,
  );
  await sql`update journal set at = at + interval '1 second' where line_id = ${third}::uuid`.execute(db);
  expect((await verified()).answer).toMatchObject({ bad: 1 });
});

it('goes through more than one page of lines', async () => {
  const { db } = platform.database;
  const before = (await verified()).answer;
  await sql`insert into journal select tenant_id, gen_random_uuid(), at, person_id, via, operation, subject_type, subject_id, facts, request_id || n, input_hash, result, content_hash
    from journal, generate_series(1, 300) n`.execute(db);
  const after = (await verified()).answer;
  expect(after.lines).toBe(before.lines * 301);
  expect(after.lines).toBeGreaterThan(2000);
  // A copied line has another id, so none of the copies gives its hash.
  expect(after.bad).toBe(before.lines * 300 + before.bad);
});
