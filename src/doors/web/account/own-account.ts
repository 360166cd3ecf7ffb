import { type LoaderFunctionArgs, redirect } from 'react-router';
import { type SignedIn, signedIn } from '#kernel/sign-in/session.ts';
import { requestOf } from '#kernel/web/context.ts';
import { homeCookie } from '../house/use-tenant-page.ts';
import { cookieOf } from '../http/cookies.ts';

type Args = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** The account of the reader of one of its own pages; whoever is not signed in does that first and comes back. */
export async function ownAccount(args: Args): Promise<SignedIn> {
  const account = await signedIn(requestOf(args).platform, args.request.headers);
  if (account) return account;
  throw redirect(`/masuk?kembali=${encodeURIComponent(new URL(args.request.url).pathname)}`);
}

/** What every page of the account shows: who, where work is, and what was just done. */
export async function ownPage(args: Args) {
  const account = await ownAccount(args);
  const home = cookieOf(args.request, homeCookie);
  return {
    account: { name: account.name, email: account.email, demo: account.demo },
    home: home && /^[\w-]+$/.test(home) ? `/${home}/kotak-masuk` : null,
    done: new URL(args.request.url).searchParams.get('selesai'),
  };
}

/** The same page again with word of what was done. */
export const doneAt = (path: string, what: string): string => `${path}?selesai=${what}`;
