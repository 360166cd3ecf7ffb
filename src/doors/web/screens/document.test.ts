import { type LoaderFunctionArgs, RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentView } from '#kernel/documents/read-document.ts';
import { receiveDocument } from '#kernel/documents/receive-document.ts';
import { kernelContext } from '#kernel/kernel-context.ts';
import { perform } from '#kernel/perform.ts';
import { webRequest } from '#kernel/web/context.ts';
import { openTestPlatform, type TestActor, type TestPlatform } from '#testing/platform.ts';
import { loader } from './document.ts';

let platform: TestPlatform;
let owner: TestActor;

beforeAll(async () => {
  platform = await openTestPlatform([{ ...kernelContext, views: [...kernelContext.views, documentView([])] }]);
  owner = await platform.actor('lsp-koper', []);
});
afterAll(() => platform.close());

async function kept(name: string, mediaType: string): Promise<string> {
  const { sha256, size } = await platform.blobs.put(new TextEncoder().encode(`isi ${name}`));
  const caller = { tenant: await platform.tenant('lsp-koper'), accountId: owner.accountId, via: 'web' as const };
  const input = { sha256, size, name, mediaType };
  const as = { ...caller, requestId: crypto.randomUUID(), inspected: true as const };
  return (await perform(platform, receiveDocument, input, as)).documentId;
}

async function open(documentId: string, query = '', accountId: string | null = owner.accountId): Promise<Response> {
  const context = new RouterContextProvider();
  const tenant = await platform.tenant('lsp-koper');
  context.set(webRequest, { platform, accountId, account: null, language: 'id', tenant: async () => tenant });
  const request = new Request(`http://localhost/lsp-koper/berkas/${documentId}${query}`);
  const params = { tenant: 'lsp-koper', documentId };
  return loader({ request, context, params } as unknown as LoaderFunctionArgs);
}

describe('a document handed out', () => {
  it.each([
    ['text/html', '?lihat', 'attachment'],
    ['image/svg+xml', '?lihat', 'attachment'],
    ['text/csv; charset=utf-8', '?lihat', 'attachment'],
    ['image/jpeg', '', 'attachment'],
    ['image/jpeg', '?lihat', 'inline'],
    ['application/pdf', '?lihat', 'inline'],
  ])('of type %s with "%s" is %s, never sniffed, and runs nothing', async (mediaType, query, how) => {
    const { status, headers } = await open(await kept(`berkas ${mediaType.slice(0, 5)}`, mediaType), query);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^${how};`));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')?.includes('sandbox')).toBe(mediaType !== 'application/pdf');
    expect(headers.get('cache-control')).toContain('private');
  });

  it('has a name that ends no header and quotes nothing', async () => {
    const name = 'ijazah"; x="\r\nSet-Cookie: a=b é.pdf';
    const said = (await open(await kept(name, 'application/pdf'))).headers.get('content-disposition') ?? '';
    expect(said).toMatch(/^attachment; filename="[^"\r\n\\]*"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+$/);
  });

  it('does not exist for anyone else', async () => {
    const documentId = await kept('rahasia.pdf', 'application/pdf');
    const other = await platform.actor('lsp-koper', ['operator']);
    const [strange, unknown] = [
      await open(documentId, '', other.accountId),
      await open(crypto.randomUUID(), '', other.accountId),
    ];
    expect([strange.status, await strange.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(strange.status).toBe(404);
  });
});
