import { data, type LoaderFunctionArgs, redirect } from 'react-router';
import type { View } from '../operation.ts';
import { ask } from '../perform.ts';
import { Refusal } from '../refusals.ts';
import { requestOf } from './context.ts';
import { problemsOf } from './refusal-words.ts';

/** What a loader or action is called with, as far as the web door needs it. */
export type PageArgs = Pick<LoaderFunctionArgs, 'context' | 'request' | 'params'>;

/** The status code that says best what a refusal means to a program. */
export function statusOf(code: string): number {
  switch (code) {
    case 'kernel.not-signed-in':
      return 401;
    case 'kernel.not-granted':
      return 403;
    case 'kernel.not-found':
    case 'kernel.unknown-tenant':
      return 404;
    case 'kernel.changed-meanwhile':
    case 'kernel.request-reused':
    case 'kernel.two-hands':
      return 409;
    case 'kernel.too-large':
      return 413;
    case 'kernel.too-many-requests':
      return 429;
    case 'kernel.busy':
      return 503;
    default:
      return 422;
  }
}

/**
 * Answers a view for a page. A visitor who is not signed in is sent to the sign-in page and comes back; other refusals become an
 * error page with words. The tenant is the page's `:tenant`.
 */
export async function load<Input, Answer>(args: PageArgs, view: View<Input, Answer>, input: unknown): Promise<Answer> {
  const { platform, accountId, tenant } = requestOf(args);
  try {
    return await ask(platform, view, input, { tenant: await tenant(args.params.tenant), accountId, via: 'web' });
  } catch (error) {
    throw pageError(args, error);
  }
}

/** Turns a refusal into what a page can throw: a redirect to sign in, or an error page with status and words. Passes on the rest. */
export function pageError(args: PageArgs, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  if (error.code === 'kernel.not-signed-in') {
    const { pathname, search } = new URL(args.request.url);
    return redirect(`/masuk?kembali=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`);
  }
  const { platform, language } = requestOf(args);
  return data({ problems: problemsOf(platform.contexts, error.bodies(), language) }, { status: statusOf(error.code) });
}
