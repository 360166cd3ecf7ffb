import { RouterContextProvider, type UNSAFE_DataWithResponseInit } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openTestPlatform, type TestPlatform } from '#testing/platform.ts';
import { kernelContext } from '../kernel-context.ts';
import { operation } from '../operation.ts';
import { webRequest } from './context.ts';
import type { PageArgs } from './load.ts';
import { form, type Refused, submit } from './submit.ts';

const handIn = operation({
  name: 'kernel.test-hand-in',
  grant: 'platform.operate',
  summary: 'Takes a file.',
  input: z.object({ document: z.uuid(), note: z.string().max(100).optional() }),
  uploads: { document: { kinds: ['text'], maxMB: 1 } },
  find: async () => null,
  decide: (_found, _input, { newId }) => ({
    change: null,
    subject: { type: 'kernel.test', id: newId() },
    facts: {},
  }),
  save: async () => {},
});
const action = submit({ kirim: form(handIn) });

let platform: TestPlatform;
beforeAll(async () => {
  platform = await openTestPlatform([kernelContext]);
});
afterAll(() => platform.close());

async function sent(accountId: string | null, size = 10): Promise<{ status: number; codes: string[] }> {
  const body = new FormData();
  body.set('note', 'tertulis');
  body.set('document', new File(['a'.repeat(size)], 'catatan.txt'));
  const context = new RouterContextProvider();
  const tenant = await platform.tenant('lsp-koper');
  context.set(webRequest, { platform, accountId, account: null, language: 'id', tenant: async () => tenant });
  const written = new Response(body);
  const headers = { 'content-type': written.headers.get('content-type') ?? '' };
  const bytes = await written.arrayBuffer();
  const request = new Request('http://localhost/lsp-koper/halaman', { method: 'POST', headers, body: bytes });
  const answer = await action({ request, context, params: { tenant: 'lsp-koper' } } as unknown as PageArgs).catch(
    // A session that has ended: thrown, so that the page which would send the visitor away is not asked.
    (thrown: unknown) => thrown as UNSAFE_DataWithResponseInit<Refused>,
  );
  if (answer instanceof Response) return { status: answer.status, codes: [] };
  const { problems, values } = answer.data as Refused;
  expect(values.note).toBe('tertulis');
  return { status: answer.init?.status ?? 0, codes: problems.map(({ code }) => code) };
}

async function kept(): Promise<number> {
  let count = 0;
  for await (const _ of platform.blobs.list()) count++;
  return count;
}

describe('a form with a file', () => {
  it('keeps nothing of a visitor, of a stranger with an account, or of a member whose role does not reach', async () => {
    const member = await platform.actor('lsp-koper', []);
    expect(await sent(null)).toEqual({ status: 401, codes: ['kernel.not-signed-in'] });
    expect(await sent(null, 2_000_000)).toEqual({ status: 401, codes: ['kernel.not-signed-in'] });
    expect(await sent('an account that is no member')).toEqual({ status: 403, codes: ['kernel.not-granted'] });
    expect(await sent(member.accountId)).toEqual({ status: 403, codes: ['kernel.not-granted'] });
    expect(await kept()).toBe(0);
  });

  it('is taken from those who may send it', async () => {
    const operator = await platform.actor('lsp-koper', ['operator']);
    expect((await sent(operator.accountId)).status).toBe(303);
    expect(await kept()).toBe(1);
  });
});
