import type { LoaderFunctionArgs } from 'react-router';
import { documentView } from '#kernel/documents/read-document.ts';
import { requestOf } from '#kernel/web/context.ts';
import { load } from '#kernel/web/load.ts';
import type { Problem } from '#kernel/web/refusal-words.ts';

/** What a browser may show by itself; a picture is shown without any rights of this site, a PDF in the browser's own viewer. */
const shown = new Set(['application/pdf', 'image/jpeg']);

/**
 * Hands out an uploaded document, as a file to keep or, with `?lihat`, to look at. The bytes are checked against their hash on the
 * way out; who may not open it gets the same answer as for a document that does not exist.
 */
export async function loader(args: LoaderFunctionArgs) {
  const { platform } = requestOf(args);
  const document = await load(args, documentView(platform.contexts), { documentId: args.params.documentId }).catch(
    inWords,
  );
  if (document instanceof Response) return document;
  const headers = new Headers({
    'Cache-Control': 'private, no-cache',
    ETag: `"${document.sha256}"`,
    'X-Content-Type-Options': 'nosniff',
  });
  if (args.request.headers.get('if-none-match') === headers.get('ETag'))
    return new Response(null, { status: 304, headers });
  const bytes = await platform.blobs.get(document.sha256);
  if (!bytes) throw new Error(`the bytes of document ${document.documentId} are missing`);
  const isShown = new URL(args.request.url).searchParams.has('lihat') && shown.has(document.mediaType);
  headers.set('Content-Type', document.mediaType);
  headers.set('Content-Length', String(bytes.byteLength));
  headers.set('Content-Disposition', disposition(isShown ? 'inline' : 'attachment', document.name));
  // A browser's PDF viewer does not run in a sandbox; PDFs with active content were refused on their way in.
  const sandbox = document.mediaType === 'application/pdf' ? '' : '; sandbox';
  headers.set('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'${sandbox}`);
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
}

/** A refusal as plain text: no page stands behind this address that could show it. A redirect to sign in passes on. */
function inWords(error: unknown): Response {
  if (error instanceof Response || !(error instanceof Object && 'init' in error && 'data' in error)) throw error;
  const { problems = [] } = error.data as { problems?: Problem[] };
  const text = problems.map((problem) => [problem.text, problem.remedy].filter(Boolean).join(' ')).join('\n');
  const { status = 500 } = error.init as ResponseInit;
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}

/** The header that names a file: a plain twin for old programs, the real name beside it (RFC 6266). */
function disposition(how: 'inline' | 'attachment', name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const real = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${real}`;
}
