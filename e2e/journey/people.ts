import type { Browser, Page } from '@playwright/test';
import { signInAs } from '../sign-in.ts';

/** The certification body of the journey. */
export const body = '/lsp-koper';

/** Browsers of several people at once: each has his own cookies, as on his own machine. */
export interface People {
  /** The page of a demonstration account, signed in the first time it is asked for. */
  as(name: string): Promise<Page>;
  /** A browser in which nobody is signed in. */
  stranger(): Promise<Page>;
}

/** Opens browsers for people; `script: false` takes JavaScript away from all of them. */
export function people(browser: Browser, { script }: { script: boolean }): People {
  const pages = new Map<string, Page>();
  const open = async () =>
    (await browser.newContext({ javaScriptEnabled: script, viewport: { width: 1280, height: 900 } })).newPage();
  return {
    stranger: open,
    async as(name) {
      const known = pages.get(name);
      if (known) return known;
      const page = await open();
      await signInAs(page, `${name}@lsp-koper.test`);
      pages.set(name, page);
      return page;
    },
  };
}
