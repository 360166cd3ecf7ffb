import { createContext, type RouterContextProvider } from 'react-router';
import type { Tenant } from '../actor.ts';
import type { Language } from '../language/words.ts';
import type { OpenPlatform } from '../open-platform.ts';

/** What the web door knows of one request before any page runs. */
export interface WebRequest {
  platform: OpenPlatform;
  accountId: string | null;
  /** Name and address of the signed-in account, for the account menu. */
  account: { id: string; name: string; email: string } | null;
  language: Language;
  /** The organisation of a path prefix; refused with 404 when there is none. */
  tenant(slug: string | undefined): Promise<Tenant>;
}

/** Where the web door keeps it for loaders and actions. */
export const webRequest = createContext<WebRequest>();

/** The request's own facts, inside a loader or action. */
export function requestOf(args: { context: Readonly<RouterContextProvider> }): WebRequest {
  return args.context.get(webRequest);
}
