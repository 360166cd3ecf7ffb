import { type PageArgs, pageError } from '#kernel/web/load.ts';

/** A rendered paper as an answer that a browser shows: private, never kept by others. */
export async function pdf(args: PageArgs, name: string, render: () => Promise<Uint8Array>): Promise<Response> {
  try {
    const bytes = await render();
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
        'cache-control': 'private, no-store',
      },
    });
  } catch (error) {
    throw pageError(args, error);
  }
}
